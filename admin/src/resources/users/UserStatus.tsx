import Chip from '@mui/material/Chip';

import { useText } from '../../providers/useText';

export const UserStatus = ({ isSuspended }: { isSuspended: boolean }) => {
  const t = useText();
  return (
    <Chip
      size="small"
      color={isSuspended ? 'error' : 'primary'}
      variant={isSuspended ? 'filled' : 'outlined'}
      label={t(isSuspended ? 'users.suspended' : 'users.active')}
    />
  );
};
