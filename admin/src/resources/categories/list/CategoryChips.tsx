import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

import { useText } from '../../../providers/useText';
import type { CategoryLine } from '../categorySource';
import { CategoryStatus } from '../CategoryStatus';

/** Where the version on view stands, and whether another one is being designed. */
export const CategoryChips = ({ category: { status, from, versions } }: { category: CategoryLine }) => {
  const t = useText();
  const hasDraft = status !== 'DRAFT' && versions.some((version) => version.status === 'DRAFT');
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <CategoryStatus status={status} from={from} />
      {hasDraft && <Chip size="small" color="secondary" variant="outlined" label={t('categories.hasDraft')} />}
    </Box>
  );
};
