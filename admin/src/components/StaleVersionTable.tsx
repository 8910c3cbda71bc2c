import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useText } from '../providers/useText';
import type { ComparedField, Difference } from './staleVersion';

/** Field by field: what is saved now, and what was written here. One below the other, since texts can be long. */
export const StaleVersionTable = ({ differences }: { differences: readonly Difference[] }) => {
  const t = useText();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {differences.map(({ field, mine, newest, isMine, isTheirs }) => (
        <li key={field.source}>
          <Typography sx={{ fontWeight: 600 }}>{field.label}</Typography>
          {isMine && isTheirs && (
            <Typography variant="body2" color="error">
              {t('stale.conflict')}
            </Typography>
          )}
          <Box component="dl" sx={listStyle}>
            <dt>{t('stale.newest')}</dt>
            <dd>
              <Value field={field} value={newest} />
            </dd>
            <dt>{t('stale.mine')}</dt>
            <dd>{isMine ? <Value field={field} value={mine} /> : <em>{t('stale.untouched')}</em>}</dd>
          </Box>
        </li>
      ))}
    </Box>
  );
};

const Value = ({ field, value }: { field: ComparedField; value: unknown }) => {
  const t = useText();
  if (value === null || value === undefined || value === '') {
    return <em>{t('stale.none')}</em>;
  }
  return field.show ? field.show(value) : typeof value === 'string' ? value : JSON.stringify(value);
};

const listStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
};
