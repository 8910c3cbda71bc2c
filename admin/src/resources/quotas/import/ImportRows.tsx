import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useTypedName } from '../../../components/regionName';
import type { QuotaImportRowFragment } from '../../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';

interface ImportRowsProps {
  verdict: 'REJECTED' | 'WARNING' | 'VALID';
  /** Of all of them; not all may be here. */
  count: number;
  rows: readonly QuotaImportRowFragment[];
}

/** Rows with the same verdict: what they say, what was understood, and what is wrong. */
export const ImportRows = ({ verdict, count, rows }: ImportRowsProps) => {
  const t = useText();
  const format = useNumberFormat();
  if (count === 0) {
    return null;
  }
  const title = t(`quotaImport.rows.${verdict}`, { count: format(count) });
  return (
    // What is wrong stands open: it is what there is to do.
    <details open={verdict === 'REJECTED'}>
      <Box component="summary" sx={{ minHeight: 44, py: 1.25, cursor: 'pointer', fontWeight: 600 }}>
        {title}
      </Box>
      <Box component="ul" tabIndex={0} aria-label={t('quotaImport.scroll', { title })} sx={listStyle}>
        {rows.map((row) => (
          <ImportRow key={row.number} row={row} />
        ))}
      </Box>
      {rows.length < count && (
        <Typography variant="body2" color="text.secondary">
          {t('quotaImport.first', { count: format(rows.length) })}
        </Typography>
      )}
    </details>
  );
};

const ImportRow = ({ row }: { row: QuotaImportRowFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  const nameOf = useTypedName();
  const { number, place, region, seats, budget, problems } = row;
  const numbers = [
    ...(seats == null ? [] : [t('quotas.seatsOf', { seats: format(seats) })]),
    ...(budget == null ? [] : [rupiah(budget)]),
  ];
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <Typography component="span" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
          {t('quotaImport.row', { number })}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {region ? `${nameOf(region)} (${region.code})` : place}
        </Typography>
        <Typography component="span" sx={{ ml: { sm: 'auto' }, fontVariantNumeric: 'tabular-nums' }}>
          {numbers.join(' · ')}
        </Typography>
      </Box>
      {problems.map(({ code, column, message }) => (
        <Typography key={`${code} ${column}`} variant="body2">
          {message}
        </Typography>
      ))}
    </Box>
  );
};

const listStyle = { m: 0, p: 0, listStyle: 'none', maxHeight: 480, overflowY: 'auto' };
