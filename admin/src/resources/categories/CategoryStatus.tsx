import Chip from '@mui/material/Chip';

import type { ConfigStatus } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { today } from './day';

/** Where a version stands; one that was published is not in force before its day. */
export const CategoryStatus = ({ status, from }: { status: ConfigStatus; from: string | null }) => {
  const t = useText();
  const isComing = status === 'PUBLISHED' && from !== null && from > today();
  return (
    <Chip
      size="small"
      color={colours[status]}
      variant={isComing ? 'outlined' : 'filled'}
      label={t(`categories.status.${isComing ? 'COMING' : status}`)}
    />
  );
};

const colours = { DRAFT: 'secondary', PUBLISHED: 'primary', RETIRED: 'default' } as const;
