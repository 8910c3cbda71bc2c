import Box from '@mui/material/Box';
import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';

import type { EnrolmentLineFragment } from '../../../generated/graphql';
import { EnrolmentStatusChip } from '../EnrolmentStatusChip';
import { useStepLine } from '../enrolmentText';
import { QUEUES } from '../queues';

/** Where an enrolment stands, who brought it there, and why. */
export const LastStep = ({ enrolment: { status, steps } }: { enrolment: EnrolmentLineFragment }) => {
  const lineOf = useStepLine();
  const last = steps.at(-1);
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      {COVERED.includes(status) && <EnrolmentStatusChip status={status} />}
      {last && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{lineOf(last)}</Box>}
      {last?.reason && <Box sx={{ fontSize: '0.9rem', overflowWrap: 'anywhere' }}>{last.reason}</Box>}
    </Box>
  );
};

/** In one queue they stand together; the name of any other queue says it. */
const COVERED: readonly EnrolmentStatus[] = QUEUES.registered;
