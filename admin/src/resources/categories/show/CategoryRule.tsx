import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';

/** Who may be enrolled. */
export const CategoryRule = ({ category: { eligibility } }: { category: CategoryRecordFragment }) => {
  const t = useText();
  if (eligibility === null) {
    return <Typography>{t('categories.rule.everybody')}</Typography>;
  }
  return (
    <Box component="code" sx={{ display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {eligibility}
    </Box>
  );
};
