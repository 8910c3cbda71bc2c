import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { useNumberFormat, useText } from '../../../providers/useText';
import type { BatchProgress } from './runBatch';

/** How far it has come, as the server has answered. */
export const BatchRunning = ({ progress }: { progress: BatchProgress | undefined }) => {
  const t = useText();
  const id = useId();
  const format = useNumberFormat();
  return (
    <div>
      <Typography id={id} role="status" sx={{ mb: 1 }}>
        {progress
          ? t('enrolments.bulk.running', { handled: format(progress.handled), total: format(progress.total) })
          : t('enrolments.bulk.collecting')}
      </Typography>
      <LinearProgress
        aria-labelledby={id}
        {...(progress && {
          variant: 'determinate' as const,
          value: progress.total === 0 ? 100 : (progress.handled / progress.total) * 100,
        })}
      />
    </div>
  );
};
