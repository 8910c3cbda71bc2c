import Box from '@mui/material/Box';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { Link, useNavigate } from 'react-router';

import type { RegionRootsQuery } from '../../generated/graphql';
import { retryFailedQueries } from '../../providers/queryClient';
import { useText } from '../../providers/useText';
import { regionPath } from './regionPath';
import { isLeafType } from './regionTypes';

export type RegionNode = RegionRootsQuery['regions']['items'][number];

interface RegionTreeItemsProps {
  regions: readonly RegionNode[];
  current: string | undefined;
  childrenOf: (code: string) => readonly RegionNode[] | undefined;
  hasFailed: boolean;
}

/** The tree is one stop for the Tab key; its links are for pointers, and Enter follows the one in focus. */
export const RegionTreeItems = ({ regions, ...tree }: RegionTreeItemsProps) => {
  const navigate = useNavigate();
  return regions.map(({ code, name, type }) => {
    const children = tree.childrenOf(code);
    return (
      <TreeItem
        key={code}
        itemId={code}
        label={
          <Box component={Link} to={regionPath(code)} tabIndex={-1} sx={linkStyle}>
            {name}
          </Box>
        }
        aria-current={code === tree.current ? 'page' : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target === event.currentTarget) {
            event.defaultMuiPrevented = true;
            void navigate(regionPath(code), { state: { isFromTree: true } });
          }
        }}
      >
        {isLeafType(type) ? null : children ? (
          children.length > 0 && <RegionTreeItems regions={children} {...tree} />
        ) : (
          <PendingItem parentCode={code} hasFailed={tree.hasFailed} />
        )}
      </TreeItem>
    );
  });
};

/** Stands where a node's children are still to come; after a failure it asks for them again. */
const PendingItem = ({ parentCode, hasFailed }: { parentCode: string; hasFailed: boolean }) => {
  const t = useText();
  return (
    <TreeItem
      itemId={`${parentCode} pending`}
      label={t(hasFailed ? 'regions.tree.failed' : 'regions.tree.loading')}
      disabled={!hasFailed}
      onClick={() => void retryFailedQueries()}
      onKeyDown={(event) => event.key === 'Enter' && void retryFailedQueries()}
    />
  );
};

const linkStyle = {
  flex: 1,
  alignSelf: 'stretch',
  display: 'flex',
  alignItems: 'center',
  color: 'inherit',
  textDecoration: 'none',
};
