import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

import { useText } from '../../../providers/useText';

interface PurposeDialogProps {
  title: string;
  /** Whether what else is chosen is complete. */
  isReady?: boolean;
  onDownload: (purpose: string) => void;
  onClose: () => void;
  /** What else is chosen. */
  children?: ReactNode;
}

/** What leaves Payung with personal data in it leaves for a purpose. */
export const PurposeDialog = ({ title, isReady = true, onDownload, onClose, children }: PurposeDialogProps) => {
  const t = useText();
  const id = useId();
  const [purpose, setPurpose] = useState('');
  const [isMissing, setMissing] = useState(false);
  const confirmed = () => {
    const text = purpose.trim();
    setMissing(text === '');
    if (text !== '') {
      onDownload(text);
      onClose();
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} fullWidth maxWidth="xs">
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{t('enrolmentExport.text')}</DialogContentText>
        {children}
        <TextField
          label={t('enrolmentExport.purpose')}
          helperText={t(isMissing ? 'enrolmentExport.purposeMissing' : 'enrolmentExport.purposeHint')}
          error={isMissing}
          required
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
        <Button variant="contained" startIcon={<Download />} disabled={!isReady} onClick={confirmed}>
          {t('enrolmentExport.action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
