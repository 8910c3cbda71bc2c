import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { visuallyHidden } from '../components/visuallyHidden';
import { useText } from '../providers/useText';

export const PageSkeleton = () => {
  const t = useText();
  return (
    <Box role="status">
      <Box component="h1" sx={visuallyHidden}>
        {t('app.loading')}
      </Box>
      <Skeleton variant="rounded" height={56} sx={{ mb: 3 }} />
      <Skeleton variant="text" width="60%" sx={{ fontSize: '1.75rem' }} />
      <Skeleton variant="text" width="40%" sx={{ mb: 2 }} />
      <Skeleton variant="rounded" height={220} />
    </Box>
  );
};
