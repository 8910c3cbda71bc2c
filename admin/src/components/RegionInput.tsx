import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

import type { RegionPlaceFragment } from '../generated/graphql';
import { useText } from '../providers/useText';
import { useRegionPlace } from './regionName';
import { useHomeRegion } from './useHomeRegion';

interface RegionInputProps {
  source: string;
  label: string;
  helperText?: string | false;
  /** In a filter: no hint, and smaller. */
  isFilter?: boolean;
  isRequired?: boolean;
  /** Only villages and wards: those of the region where the viewer works, or all. */
  villages?: 'own' | 'all';
  /** Beside a form's own submission: told at once what is chosen. */
  onChange?: (code: string | null) => void;
}

/**
 * A region, found by its name as it is typed, with the district and the regency beside it: names repeat. Takes what the
 * search of the regions takes, old spellings and “pabuaran bojonggede” too. Empty it is null.
 */
export const RegionInput = (props: RegionInputProps) => {
  const { source, label, helperText, isFilter = false, isRequired = false, villages, onChange } = props;
  const t = useText();
  const placeOf = useRegionPlace();
  const home = useHomeRegion();
  return (
    <ReferenceInput source={source} reference="regions" perPage={20}>
      <AutocompleteInput
        label={label}
        {...(isRequired && { validate: required() })}
        helperText={helperText ?? (isFilter ? false : t('region.hint'))}
        optionText={(region: RegionPlaceFragment) => placeOf(region)}
        filterToQuery={villages ? (search) => toVillageQuery(search, villages === 'own' ? home : null) : toQuery}
        noOptionsText={t('region.none')}
        fullWidth
        {...(onChange && { onChange: (code: unknown) => onChange(typeof code === 'string' && code ? code : null) })}
        variant="outlined"
        size={isFilter ? 'small' : 'medium'}
        // The server has searched: what it found by an old spelling need not contain what was typed.
        matchSuggestion={() => true}
      />
    </ReferenceInput>
  );
};

/** Before anything is typed, the areas that an installation serves. */
const toQuery = (search: string) => (search.trim() === '' ? { types: ['PROVINCE', 'REGENCY', 'CITY'] } : { search });

const toVillageQuery = (search: string, within: string | null) => ({
  types: ['VILLAGE', 'WARD'],
  within,
  search: search.trim() || null,
});
