import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';

import { useText } from '../providers/useText';
import { usePermissionGroups } from './usePermissions';

interface PermissionListProps {
  permissions: readonly string[];
  heading?: 'h2' | 'h3';
}

/** What permissions allow, in words. */
export const PermissionList = ({ permissions, heading = 'h3' }: PermissionListProps) => {
  const t = useText();
  const groups = usePermissionGroups(permissions);
  if (!groups) {
    return <Skeleton variant="rounded" height={120} />;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))' }}>
      {groups.map(({ group, permissions }) => (
        <div key={group}>
          <Typography component={heading} variant="h3">
            {t(`permissions.group.${group}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {permissions.map(({ key, meaning }) => (
              <li key={key}>{meaning}</li>
            ))}
          </Box>
        </div>
      ))}
    </Box>
  );
};
