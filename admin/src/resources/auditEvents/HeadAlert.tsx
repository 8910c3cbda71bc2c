import type { AuditHead } from '@payung/shared/auditProof';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { useNumberFormat, useText } from '../../providers/useText';
import { useMoment } from './eventText';
import type { HeadVerdict } from './headVerdict';
import { keepHead } from './keptHead';

interface HeadAlertProps {
  head: AuditHead;
  verdict: HeadVerdict;
  /** Called when the person has decided to go on with this log. */
  onAccept: () => void;
}

/** How this log stands to the one that this browser saw before: one quiet line when all is well, else a loud warning. */
export const HeadAlert = ({ head, verdict, onAccept }: HeadAlertProps) => {
  const t = useText();
  const format = useNumberFormat();
  const moment = useMoment();

  if (!('kept' in verdict)) {
    return verdict.kind === 'first' ? (
      <Typography variant="body2" color="text.secondary">
        {t('audit.head.first')}
      </Typography>
    ) : (
      <Alert severity="error" variant="filled" role="alert">
        <AlertTitle sx={{ fontWeight: 700 }}>{t('audit.head.unsigned')}</AlertTitle>
        {t('audit.head.unsignedText')}
      </Alert>
    );
  }
  const { kept, kind } = verdict;
  const words = { at: moment(kept.at), size: format(kept.size), former: kept.keyId, key: head.keyId };
  if (kind === 'continued') {
    return (
      <Typography variant="body2" color="text.secondary">
        {t('audit.head.continued', words)}
      </Typography>
    );
  }
  return (
    <Alert severity="error" variant="filled" role="alert">
      <AlertTitle sx={{ fontWeight: 700 }}>{t(`audit.head.${kind}`)}</AlertTitle>
      <Typography>{t(`audit.head.${kind}Text`, words)}</Typography>
      <Button
        variant="outlined"
        color="inherit"
        sx={{ mt: 1.5 }}
        onClick={() => {
          keepHead(head);
          onAccept();
        }}
      >
        {t('audit.head.accept')}
      </Button>
    </Alert>
  );
};
