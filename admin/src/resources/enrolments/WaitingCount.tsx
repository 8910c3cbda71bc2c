import Box from '@mui/material/Box';

import { visuallyHidden } from '../../components/visuallyHidden';
import { useNumberFormat, useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { waitingQueues } from './queues';
import { useEnrolmentCounts } from './useEnrolmentCounts';

/** How many wait for a step of the viewer. */
export const WaitingCount = () => {
  const t = useText();
  const format = useNumberFormat({ notation: 'compact' });
  const { data: viewer } = useViewer();
  const queues = waitingQueues(viewer?.abilities ?? []);
  const countOf = useEnrolmentCounts(ANY);
  const count = queues.reduce((sum, queue) => sum + (countOf?.(queue) ?? 0), 0);
  return count === 0 ? null : (
    <Box component="span" sx={countStyle}>
      {format(count)}
      <Box component="span" sx={visuallyHidden}>
        {' '}
        {t('enrolments.queues.forYou')}
      </Box>
    </Box>
  );
};

const ANY = {};

const countStyle = {
  ml: 0.75,
  px: 0.75,
  minWidth: 24,
  borderRadius: 3,
  textAlign: 'center',
  fontSize: '0.8125rem',
  fontWeight: 700,
  fontVariantNumeric: 'tabular-nums',
  bgcolor: 'secondary.main',
  color: '#ffffff',
};
