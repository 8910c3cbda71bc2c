import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import type { ImportRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';

/** What the rows came to so far. */
export const ImportNumbers = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const { rows, valid, warned, rejected, landed, newWorkers, kept } = one;
  const numbers = [
    { term: t('imports.numbers.rows'), value: rows },
    { term: t('imports.numbers.valid'), value: valid },
    { term: t('imports.numbers.warned'), value: warned },
    { term: t('imports.numbers.rejected'), value: rejected },
    ...(landed > 0 ? [{ term: t('imports.numbers.landed'), value: landed }] : []),
    ...(newWorkers > 0 ? [{ term: t('imports.numbers.newWorkers'), value: newWorkers }] : []),
    ...(kept > 0 ? [{ term: t('imports.numbers.kept'), value: kept }] : []),
  ];
  return (
    <Box component="dl" sx={numbersStyle}>
      {numbers.map(({ term, value }) => (
        <div key={term}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {term}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
          >
            {format(value)}
          </Typography>
        </div>
      ))}
    </Box>
  );
};

const numbersStyle = {
  m: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 1fr))' },
};
