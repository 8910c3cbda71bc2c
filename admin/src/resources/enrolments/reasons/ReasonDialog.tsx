import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';

import { useText } from '../../../providers/useText';
import { ReasonPicker } from './ReasonPicker';

interface ReasonDialogProps {
  verb: 'return' | 'reject';
  name: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Why one person is returned or rejected: a number and Enter are enough. */
export const ReasonDialog = ({ verb, name, onConfirm, onClose }: ReasonDialogProps) => {
  const t = useText();
  const id = useId();
  const isPhone = useMediaQuery('(max-width: 599px)', { noSsr: true });
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const confirmed = () => {
    if (reason.trim() === '') {
      setMissing(true);
    } else {
      onConfirm(reason.trim());
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      fullWidth
      fullScreen={isPhone}
      maxWidth="sm"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isConfirmation(event.target, event.ctrlKey)) {
          event.preventDefault();
          confirmed();
        }
      }}
    >
      <DialogTitle id={`${id}-title`} sx={{ overflowWrap: 'anywhere' }}>
        {t(`enrolments.verb.${verb}.one`, { name })}
      </DialogTitle>
      <DialogContent>
        <ReasonPicker verb={verb} value={reason} isMissing={isMissing} onChange={setReason} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
        <Button variant="contained" color={verb === 'reject' ? 'error' : 'primary'} onClick={confirmed}>
          {t(`enrolments.verb.${verb}.action`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** In a text Enter begins a line, but for Ctrl; on a reason it chooses it, and once more agrees to it. */
function isConfirmation(target: EventTarget, isCtrl: boolean): boolean {
  return target instanceof HTMLTextAreaElement
    ? isCtrl
    : target instanceof HTMLElement && target.getAttribute('aria-pressed') === 'true';
}
