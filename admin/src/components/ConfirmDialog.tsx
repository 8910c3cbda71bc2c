import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

import { FormFailure } from '../account/FormFailure';
import { useCommand } from '../providers/useCommand';
import { useText } from '../providers/useText';

interface ConfirmDialogProps<Result> {
  title: string;
  text: string;
  confirm: string;
  isGrave?: boolean;
  /** Of what stands in it; `xs` for a question alone. */
  width?: 'xs' | 'sm';
  /** Nothing is sent before a reason is given. */
  needsReason?: boolean;
  /** The reason is what the person wrote, or null. */
  send: (reason: string | null) => Promise<Result>;
  onDone?: (result: Result) => Promise<void> | void;
  onClose: () => void;
  /** Whether what stands in the dialog is complete; asked before anything is sent. */
  isReady?: () => boolean;
  /** Takes the place of the question about the reason. */
  children?: ReactNode;
}

/** Asks before something is done to somebody or something, and why. What the server says against it is told in it. */
export const ConfirmDialog = <Result,>(props: ConfirmDialogProps<Result>) => {
  const { title, text, confirm, isGrave = false, needsReason = false, isReady, width = 'xs' } = props;
  const { send, onDone, onClose, children } = props;
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { submit, isPending, error } = useCommand(send, async (result) => {
    onClose();
    await onDone?.(result);
  });

  const confirmed = () => {
    const isLacking = needsReason && reason.trim() === '';
    setMissing(isLacking);
    if (!isLacking && isReady?.() !== false) {
      void submit(reason.trim() || null);
    }
  };

  return (
    <Dialog
      open
      onClose={() => !isPending && onClose()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      fullWidth
      maxWidth={width}
    >
      <DialogTitle id={`${id}-title`} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText id={`${id}-text`}>{text}</DialogContentText>
        {children ?? (
          <TextField
            label={t(needsReason ? 'form.reasonNeeded' : 'form.reason')}
            helperText={t(isMissing ? 'form.reasonMissing' : 'form.reasonHint')}
            error={isMissing}
            required={needsReason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
            fullWidth
            slotProps={{ htmlInput: { maxLength: needsReason ? 300 : 500 } }}
          />
        )}
        <FormFailure error={error} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} disabled={isPending}>
          {t('form.cancel')}
        </Button>
        <Button variant="contained" color={isGrave ? 'error' : 'primary'} loading={isPending} onClick={confirmed}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
