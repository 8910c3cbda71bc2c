import Box from '@mui/material/Box';

import { useText } from '../../providers/useText';
import type { Seats } from './seatsText';

/** A picture of numbers that stand beside it: committed, reserved and left, told apart by pattern as well as by colour. */
export const SeatsBar = ({ of, height = 6 }: { of: Seats; height?: number }) => (
  <Box component="span" aria-hidden="true" sx={{ ...barStyle, height }}>
    {parts.map((part) => (
      <Box
        component="span"
        key={part}
        sx={{ ...fills[part], flexGrow: of[part], minWidth: of[part] > 0 ? '3px' : 0 }}
      />
    ))}
  </Box>
);

export const SeatsLegend = () => {
  const t = useText();
  return (
    <Box component="ul" aria-label={t('quotas.legend')} sx={legendStyle}>
      {parts.map((part) => (
        <li key={part}>
          <Box aria-hidden="true" sx={{ ...barStyle, ...fills[part], width: 20, height: 12 }} />
          {t(`quotas.${part}`)}
        </li>
      ))}
    </Box>
  );
};

const parts = ['committed', 'reserved', 'available'] as const;

const fills = {
  committed: { bgcolor: 'primary.main' },
  reserved: {
    bgcolor: '#f2c14e',
    backgroundImage: 'repeating-linear-gradient(45deg, transparent 0 2px, rgba(22, 48, 45, 0.55) 2px 4px)',
  },
  available: { bgcolor: 'primary.light' },
};

const barStyle = {
  display: 'flex',
  overflow: 'hidden',
  borderRadius: 1,
  border: '1px solid',
  borderColor: 'primary.main',
};

const legendStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 0.5,
  fontSize: '0.875rem',
  color: 'text.secondary',
  '& li': { display: 'flex', alignItems: 'center', gap: 0.75 },
};
