import Chip from '@mui/material/Chip';

import type { QuotaStatus } from '../../generated/graphql';
import { useText } from '../../providers/useText';

export const QuotaStatusChip = ({ status }: { status: QuotaStatus }) => {
  const t = useText();
  return (
    <Chip
      size="small"
      color={status === 'OPEN' ? 'primary' : 'default'}
      variant={status === 'DRAFT' ? 'outlined' : 'filled'}
      label={t(`quotas.state.${status}`)}
    />
  );
};
