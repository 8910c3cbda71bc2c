import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import type { Seats } from '../seatsText';
import { useSeatsSentence } from '../seatsText';
import { SeatsBar } from '../SeatsBar';
import type { GridViewProps } from './GridTable';
import { RowHeading } from './RowHeading';
import { TotalHeading } from './TotalHeading';

/** For a phone: one region below the other, with the seats of one month in words. */
export const GridList = ({ query, within, caption, rows, total, filter, onOpen }: GridViewProps) => {
  const { month } = query;
  return (
    <Paper component="ul" aria-label={caption} sx={listStyle}>
      {rows.map((row) => (
        <li key={row.key}>
          <RowHeading row={row} filter={filter} onOpen={onOpen} />
          <Balance seats={row.cells.get(month)} budget={row.budget} quotas={row.quotas} depth={row.depth} />
        </li>
      ))}
      <Box component="li" sx={{ borderTop: '2px solid', borderColor: 'primary.main', fontWeight: 600 }}>
        <Box sx={{ minHeight: 44, display: 'flex', alignItems: 'center', gap: 1, pl: 3 }}>
          <TotalHeading quotas={total.quotas} filter={{ ...filter, within }} />
        </Box>
        <Balance seats={total.cells.get(month)} budget={total.budget} quotas={total.quotas} depth={0} />
      </Box>
    </Paper>
  );
};

interface BalanceProps {
  seats: Seats | undefined;
  budget: number;
  quotas: number;
  depth: number;
}

const Balance = ({ seats, budget, quotas, depth }: BalanceProps) => {
  const t = useText();
  const rupiah = useRupiah();
  const format = useNumberFormat();
  const sentence = useSeatsSentence();
  return (
    <Box sx={{ pl: `${24 + depth * 14}px`, display: 'grid', gap: 0.5 }}>
      {seats && seats.seats > 0 ? (
        <>
          <SeatsBar of={seats} height={8} />
          <Typography variant="body2">{sentence(seats)}</Typography>
        </>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('quotas.grid.noneInMonth')}
        </Typography>
      )}
      {quotas > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('quotas.grid.ofYear', { smart_count: quotas, count: format(quotas), budget: rupiah(budget) })}
        </Typography>
      )}
    </Box>
  );
};

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& > li': { px: 1.5, py: 1 },
  '& > li + li': { borderTop: '1px solid', borderColor: 'divider' },
};
