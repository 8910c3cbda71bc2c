import Chip from '@mui/material/Chip';
import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';

import { useStatusWord } from './enrolmentText';

export const EnrolmentStatusChip = ({ status }: { status: EnrolmentStatus }) => {
  const wordOf = useStatusWord();
  return <Chip size="small" color={COLOURS[status] ?? 'default'} label={wordOf(status)} />;
};

const COLOURS: Partial<Record<EnrolmentStatus, 'primary' | 'secondary' | 'error'>> = {
  RETURNED: 'secondary',
  REJECTED: 'error',
  VERIFIED: 'primary',
  REGISTERED: 'primary',
  ACTIVE: 'primary',
};
