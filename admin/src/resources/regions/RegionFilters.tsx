import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';

import { useList } from '../../providers/queries';
import { useText } from '../../providers/useText';
import { regionTypes, toRegionType } from './regionTypes';
import type { RegionQuery } from './useRegionQuery';

interface RegionFiltersProps {
  query: RegionQuery;
  onChange: (changes: Partial<RegionQuery>) => void;
}

/** Native selects: a phone shows them with its own, familiar wheel. */
export const RegionFilters = ({ query, onChange }: RegionFiltersProps) => {
  const t = useText();
  const { data: places = [] } = useList('regions', { types: ['REGENCY', 'CITY'] }, { page: 1, perPage: 100 });
  const isListed = !query.within || places.some(({ code }) => code === query.within);

  return (
    <Box role="group" aria-label={t('regions.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <TextField
        select
        label={t('regions.filter.type')}
        value={query.type ?? ''}
        onChange={(event) => onChange({ type: toRegionType(event.target.value) })}
        slotProps={native}
        sx={fieldStyle}
      >
        <option value="">{t('regions.filter.anyType')}</option>
        {regionTypes.map((type) => (
          <option key={type} value={type}>
            {t(`regions.type.${type}`)}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={t('regions.filter.within')}
        value={query.within ?? ''}
        onChange={(event) => onChange({ within: event.target.value || undefined })}
        slotProps={native}
        sx={fieldStyle}
      >
        <option value="">{t('regions.filter.anywhere')}</option>
        {!isListed && <option value={query.within}>{query.within}</option>}
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </TextField>
      {(query.type || query.within) && (
        <Button onClick={() => onChange({ type: undefined, within: undefined })}>{t('regions.filter.reset')}</Button>
      )}
    </Box>
  );
};

const native = { select: { native: true }, inputLabel: { shrink: true } };
const fieldStyle = {
  flex: '1 1 8rem',
  minWidth: 0,
  maxWidth: { sm: 260 },
  '& select': { bgcolor: 'background.paper' },
};
