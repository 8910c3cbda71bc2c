import TextField from '@mui/material/TextField';
import { kindOf } from '@payung/shared/regionCode';

import { RegionInput } from '../../../components/RegionInput';
import { useRegionPlace } from '../../../components/regionName';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';

/** Where the person lives: the village in which the viewer works, or one that they choose. */
export const VillageField = ({ source }: { source: string }) => {
  const t = useText();
  const village = useHomeVillage();
  return village ? (
    <OwnVillage code={village} />
  ) : (
    <RegionInput
      source={source}
      label={t('workers.field.regionCode')}
      helperText={t('workers.form.villageHint')}
      isRequired
      villages="own"
    />
  );
};

const OwnVillage = ({ code }: { code: string }) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const { data: region } = useOne('regions', code);
  return (
    <TextField
      label={t('workers.field.regionCode')}
      helperText={t('workers.form.villageFixed')}
      value={region ? placeOf(region) : code}
      fullWidth
      slotProps={{ input: { readOnly: true } }}
    />
  );
};

/** The village or ward where the viewer works; null for who works for a wider region, or in several. */
export function useHomeVillage(): string | null {
  const home = useHomeRegion();
  const kind = home && kindOf(home);
  return kind === 'VILLAGE' || kind === 'WARD' ? home : null;
}
