import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useText } from '../../../providers/useText';
import { useChangeText } from './useChangeText';

export interface ShownChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface ChangeListProps {
  changes: readonly ShownChange[];
  /** The category whose fields the attributes are. */
  categoryCode: string;
  /** What stands over either side; by default what is now, and what is proposed. */
  before?: string;
  after?: string;
}

/** What is now, and what is proposed, field by field in the reader’s words. */
export const ChangeList = ({ changes, categoryCode, before, after }: ChangeListProps) => {
  const t = useText();
  const { labelOf, textOf } = useChangeText(categoryCode);
  return (
    <Box component="ul" sx={listStyle}>
      {changes.map((change) => (
        <li key={change.field}>
          <Typography sx={{ fontWeight: 600 }}>{labelOf(change.field)}</Typography>
          <Box component="dl" sx={valuesStyle}>
            <dt>{before ?? t('workerRequests.before')}</dt>
            <dd>{textOf(change.field, change.before)}</dd>
            <dt>{after ?? t('workerRequests.after')}</dt>
            <Box component="dd" sx={{ fontWeight: 600 }}>
              {textOf(change.field, change.after)}
            </Box>
          </Box>
        </li>
      ))}
    </Box>
  );
};

/** Beside each other where there is room: two records can differ in all that is known. */
const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
};

const valuesStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
};
