import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useText } from '../../../providers/useText';
import type { Difference } from './difference';
import { placeOf } from './difference';
import { useDifferenceText } from './differenceText';

interface DifferenceTableProps {
  differences: readonly Difference[];
  /** What the two sides are called. */
  before: string;
  after: string;
  /** Who has made it different, where that is of interest. */
  by?: (difference: Difference) => string;
}

/** What differs, a row each; on a phone both sides stand one below the other, each with its name. */
export const DifferenceTable = ({ differences, before, after, by }: DifferenceTableProps) => {
  const t = useText();
  const textOf = useDifferenceText();
  if (differences.length === 0) {
    return <Typography>{t('categories.compare.none')}</Typography>;
  }
  return (
    <Box component="table" sx={tableStyle}>
      <thead>
        <tr>
          <th scope="col">{t('categories.compare.what')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { what, was, is } = textOf(difference);
          return (
            <tr key={placeOf(difference)}>
              <th scope="row">
                {what}
                {by && (
                  <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
                    {by(difference)}
                  </Typography>
                )}
              </th>
              <td data-side={before}>{was}</td>
              <td data-side={after}>{is}</td>
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
};

const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  overflowWrap: 'anywhere',
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: 1, borderBottom: '1px solid', borderColor: 'divider' },
  '& td': { whiteSpace: 'pre-line' },
  '@media (max-width: 599px)': {
    '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
    '& tbody th, & td': { display: 'block', borderBottom: 'none', py: 0.5 },
    '& td::before': { content: 'attr(data-side) ": "', color: 'text.secondary', fontSize: '0.875rem' },
    '& tr': { display: 'block', borderBottom: '1px solid', borderColor: 'divider', py: 1 },
  },
} as const;
