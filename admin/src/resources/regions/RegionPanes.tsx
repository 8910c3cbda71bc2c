import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';

import { headerHeight } from '../../layout/Header';

// A phone shows no tree, and does not fetch its code.
const RegionTree = lazy(() => import('./RegionTree'));

/** On a wide screen the tree stands beside the page; on a phone the page is alone. */
export const RegionPanes = ({ current, children }: { current?: string; children: ReactNode }) => {
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  if (!isWide) {
    return children;
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr)', gap: 4, alignItems: 'start' }}>
      <Box sx={{ position: 'sticky', top: headerHeight + 24 }}>
        <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
          <RegionTree {...(current && { current })} />
        </Suspense>
      </Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
};
