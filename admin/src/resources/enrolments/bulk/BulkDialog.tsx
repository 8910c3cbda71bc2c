import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';

import { useNumberFormat, useText } from '../../../providers/useText';
import type { BulkVerb } from '../queues';
import { needsReason } from '../queues';
import { ReasonPicker } from '../reasons/ReasonPicker';
import { BatchResult } from './BatchResult';
import { BatchRunning } from './BatchRunning';
import type { Chosen } from './useBatch';
import { useBatch } from './useBatch';

interface BulkDialogProps {
  verb: BulkVerb;
  count: number;
  chosen: Chosen;
  /** Whether something was done. */
  onClose: (isOver: boolean) => void;
}

/** Asks once, goes through all of them in sight of who waits, and tells what became of each. */
export const BulkDialog = ({ verb, count, chosen: given, onClose }: BulkDialogProps) => {
  const t = useText();
  const id = useId();
  const format = useNumberFormat();
  const isPhone = useMediaQuery('(max-width: 599px)', { noSsr: true });
  // Those that were meant when it was asked, whatever the list shows meanwhile.
  const [chosen] = useState(given);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { state, progress, error, start, stop } = useBatch(verb, chosen);
  const values = { smart_count: count, count: format(count) };

  const confirmed = () => {
    const isLacking = needsReason(verb) && reason.trim() === '';
    setMissing(isLacking);
    if (!isLacking) {
      start(reason.trim() || null);
    }
  };

  return (
    <Dialog
      open
      onClose={() => state !== 'running' && onClose(state === 'over')}
      aria-labelledby={`${id}-title`}
      fullWidth
      fullScreen={isPhone}
      maxWidth="sm"
    >
      <DialogTitle id={`${id}-title`}>
        {t(`enrolments.verb.${verb}.${state === 'over' ? 'over' : 'many'}`, values)}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {state === 'asked' && (
          <>
            <DialogContentText>{t(`enrolments.verb.${verb}.manyText`, values)}</DialogContentText>
            <ReasonPicker verb={verb} value={reason} isMissing={isMissing} onChange={setReason} />
          </>
        )}
        {state === 'running' && <BatchRunning progress={progress} />}
        {state === 'over' && <BatchResult verb={verb} progress={progress} error={error} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {state === 'asked' && (
          <>
            <Button onClick={() => onClose(false)}>{t('form.cancel')}</Button>
            <Button
              variant="contained"
              color={verb === 'reject' || verb === 'withdraw' ? 'error' : 'primary'}
              onClick={confirmed}
            >
              {t(`enrolments.verb.${verb}.action`)}
            </Button>
          </>
        )}
        {state === 'running' && <Button onClick={stop}>{t('enrolments.bulk.stop')}</Button>}
        {state === 'over' && (
          <Button variant="contained" onClick={() => onClose(true)}>
            {t('form.close')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
