import Chip from '@mui/material/Chip';

import { useText } from '../../providers/useText';

export const ClientStatus = ({ isRevoked }: { isRevoked: boolean }) => {
  const t = useText();
  return (
    <Chip
      size="small"
      color={isRevoked ? 'error' : 'primary'}
      variant={isRevoked ? 'filled' : 'outlined'}
      label={t(isRevoked ? 'apiClients.revoked' : 'apiClients.live')}
    />
  );
};
