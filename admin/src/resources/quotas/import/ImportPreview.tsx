import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { FormFailure } from '../../../account/FormFailure';
import type { QuotaImportOutcomeFragment } from '../../../generated/graphql';
import { useDateFormat, useNumberFormat, useText } from '../../../providers/useText';
import { StepPanel } from '../../../components/StepPanel';
import { ImportNumbers } from './ImportNumbers';
import { ImportRows } from './ImportRows';

interface ImportPreviewProps {
  outcome: QuotaImportOutcomeFragment;
  confirm: { readonly send: () => void; readonly isPending: boolean; readonly error: Error | null };
  onBack: () => void;
}

/** What would become of each row. Nothing can be imported while one of them must be mended. */
export const ImportPreview = ({ outcome, confirm, onBack }: ImportPreviewProps) => {
  const t = useText();
  const { fileName, otherColumns, rejected, warned, valid } = outcome;
  return (
    <StepPanel
      title={t('quotaImport.previewTitle', { name: fileName })}
      actions={
        <>
          {rejected === 0 && valid > 0 && (
            <Button variant="contained" loading={confirm.isPending} onClick={confirm.send}>
              {t('quotaImport.confirm')}
            </Button>
          )}
          <Button variant="outlined" disabled={confirm.isPending} onClick={onBack}>
            {t('quotaImport.other')}
          </Button>
        </>
      }
    >
      <Advice outcome={outcome} />
      <ImportNumbers outcome={outcome} />
      <div>
        <ImportRows verdict="REJECTED" count={rejected} rows={outcome.rejectedRows} />
        <ImportRows verdict="WARNING" count={warned} rows={outcome.warnedRows} />
        <ImportRows verdict="VALID" count={valid} rows={outcome.validRows} />
      </div>
      {otherColumns.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {t('quotaImport.unread', { columns: otherColumns.join(', ') })}
        </Typography>
      )}
      <FormFailure error={confirm.error} />
    </StepPanel>
  );
};

const Advice = ({ outcome: { rejected, valid, former } }: { outcome: QuotaImportOutcomeFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
  return (
    <>
      {rejected > 0 && <Alert severity="error">{t('quotaImport.mend', { count: format(rejected) })}</Alert>}
      {rejected === 0 && (
        <Alert severity={valid > 0 ? 'info' : 'warning'}>
          {t(valid > 0 ? 'quotaImport.nothingSent' : 'quotaImport.nothing')}
        </Alert>
      )}
      {former && (
        <Alert severity="warning">{t('quotaImport.former', { name: former.actor.name, at: time(former.at) })}</Alert>
      )}
    </>
  );
};
