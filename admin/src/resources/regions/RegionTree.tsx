import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { useEffect, useRef } from 'react';

import { headerHeight } from '../../layout/Header';
import { retryFailedQueries } from '../../providers/queryClient';
import { useText } from '../../providers/useText';
import { RegionTreeItems } from './RegionTreeItems';
import { useLocationFlag } from './useLocationState';
import { useOpenedCodes } from './useOpenedCodes';
import { useRegionBranches, useRegionRoots } from './useRegionBranches';

const RegionTree = ({ current }: { current?: string }) => {
  const t = useText();
  const roots = useRegionRoots();
  const [opened, setOpened] = useOpenedCodes(current, roots.data);
  const branches = useRegionBranches(opened);
  const pane = useShownSelection(current, branches.isLoading);

  return (
    <Paper component="nav" ref={pane} aria-labelledby="region-tree-title" sx={paneStyle}>
      <Typography component="h2" variant="h2" id="region-tree-title" sx={{ px: 1, pb: 1 }}>
        {t('regions.tree.label')}
      </Typography>
      {roots.isError ? (
        <Button onClick={() => void retryFailedQueries()}>{t('regions.tree.failed')}</Button>
      ) : !roots.data ? (
        <Skeleton variant="rounded" height={144} />
      ) : (
        <SimpleTreeView
          aria-labelledby="region-tree-title"
          expansionTrigger="iconContainer"
          disableSelection
          sx={treeStyle}
          expandedItems={opened}
          onExpandedItemsChange={(_event, codes) => setOpened(codes)}
        >
          <RegionTreeItems
            regions={roots.data}
            current={current}
            childrenOf={branches.childrenOf}
            hasFailed={branches.hasFailed}
          />
        </SimpleTreeView>
      )}
    </Paper>
  );
};

export default RegionTree;

/** Brings the shown region into the pane, once the branches that lead to it are there; the page itself stays put. */
function useShownSelection(current: string | undefined, isLoading: boolean) {
  const pane = useRef<HTMLElement>(null);
  const isFromTree = useLocationFlag('isFromTree');
  useEffect(() => {
    const item = pane.current?.querySelector('[aria-current="page"]');
    if (!pane.current || !(item instanceof HTMLElement) || isLoading) {
      return;
    }
    if (isFromTree && document.activeElement === document.body) {
      // The list's page and the region's page are different routes: the tree was built anew, and the focus was lost.
      item.focus({ preventScroll: true });
    }
    const { top, bottom } = pane.current.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.top < top || box.top + 44 > bottom) {
      pane.current.scrollTop += box.top - top - (bottom - top) / 3;
    }
  }, [current, isLoading, isFromTree]);
  return pane;
}

const paneStyle = {
  p: 1.5,
  maxHeight: `calc(100vh - ${headerHeight + 48}px)`,
  overflowY: 'auto',
  scrollbarWidth: 'thin',
};

const labelStyle = { alignSelf: 'stretch', display: 'flex', alignItems: 'center' };

const treeStyle = {
  '& .MuiTreeItem-content': { minHeight: 36, py: 0, '@media (pointer: coarse)': { minHeight: 44 } },
  '& .MuiTreeItem-iconContainer': { ...labelStyle, width: 24 },
  '& .MuiTreeItem-label': labelStyle,
  '& [aria-current="page"] > .MuiTreeItem-content': { bgcolor: 'primary.light' },
  '& [aria-current="page"] > .MuiTreeItem-content > .MuiTreeItem-label': { fontWeight: 700 },
};
