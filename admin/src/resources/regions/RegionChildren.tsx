import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { FailurePanel } from '../../components/FailurePanel';
import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { isLeafType } from './regionTypes';
import { RegionRows, RegionRowsSkeleton } from './RegionRows';
import { useRegionChildren } from './useRegionBranches';

export const RegionChildren = ({ region: { code, name, type } }: { region: RegionEntryFragment }) => {
  const t = useText();
  const { data: children, error } = useRegionChildren(code, !isLeafType(type));
  if (isLeafType(type)) {
    return null;
  }
  return (
    <Box component="section" aria-labelledby="region-children">
      <Typography component="h2" variant="h2" id="region-children" sx={{ mb: 1 }}>
        {t(`regions.childrenTitle.${type}`, { name })}
      </Typography>
      {error ? (
        <FailurePanel error={error} />
      ) : !children ? (
        <RegionRowsSkeleton />
      ) : children.length === 0 ? (
        <Typography color="text.secondary">{t('regions.noChildren')}</Typography>
      ) : (
        <RegionRows regions={children} />
      )}
    </Box>
  );
};
