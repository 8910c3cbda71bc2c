import Download from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { FormFailure } from '../../../account/FormFailure';
import { useTypedName } from '../../../components/regionName';
import { useNumberFormat, useText } from '../../../providers/useText';
import type { BulkVerb } from '../queues';
import { refusalsCsv } from './refusalsCsv';
import type { BatchProgress, Refusal } from './runBatch';
import { saveText } from '../../../components/saveText';

interface BatchResultProps {
  verb: BulkVerb;
  progress: BatchProgress | undefined;
  error: Error | null;
}

/** How many it was done to, and why not to the others. */
export const BatchResult = ({ verb, progress, error }: BatchResultProps) => {
  const t = useText();
  const format = useNumberFormat();
  const { total = 0, handled = 0, done = 0, refusals = [] } = progress ?? {};
  const left = total - handled;
  return (
    <>
      <Alert severity={refusals.length === 0 && left === 0 && !error ? 'success' : 'info'}>
        {t(`enrolments.verb.${verb}.did`, { smart_count: done, count: format(done) })}
        {refusals.length > 0 && ` ${t('enrolments.bulk.refused', { count: format(refusals.length) })}`}
      </Alert>
      {left > 0 && (
        <Alert severity="warning">{t('enrolments.bulk.left', { smart_count: left, count: format(left) })}</Alert>
      )}
      <FormFailure error={error} />
      {refusals.length > 0 && <Refusals refusals={refusals} />}
    </>
  );
};

/** So many are shown; the file has them all. */
const SHOWN = 100;

const Refusals = ({ refusals }: { refusals: readonly Refusal[] }) => {
  const t = useText();
  const format = useNumberFormat();
  const nameOf = useTypedName();
  const download = () => {
    const headings = [t('enrolments.worker'), t('enrolments.place'), t('enrolments.bulk.why')];
    const rows = refusals.map(({ enrolment, enrolmentId, message }) => [
      enrolment?.worker?.name ?? enrolmentId ?? '',
      enrolment?.region ? nameOf(enrolment.region) : '',
      message ?? '',
    ]);
    saveText('payung-ditolak.csv', refusalsCsv([headings, ...rows]), 'text/csv;charset=utf-8');
  };
  return (
    <Box component="section" aria-label={t('enrolments.bulk.refusals')}>
      <Box component="ul" tabIndex={0} aria-label={t('enrolments.bulk.refusals')} sx={listStyle}>
        {refusals.slice(0, SHOWN).map(({ enrolmentId, enrolment, message }) => (
          <Box component="li" key={enrolmentId} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <strong>{enrolment?.worker?.name ?? enrolmentId}</strong>
            {enrolment?.region && `, ${nameOf(enrolment.region)}`}
            <Typography variant="body2">{message}</Typography>
          </Box>
        ))}
      </Box>
      {refusals.length > SHOWN && (
        <Typography variant="body2" color="text.secondary">
          {t('enrolments.bulk.first', { count: format(SHOWN) })}
        </Typography>
      )}
      <Button variant="outlined" startIcon={<Download />} onClick={download} sx={{ mt: 1 }}>
        {t('enrolments.bulk.download')}
      </Button>
    </Box>
  );
};

const listStyle = { m: 0, p: 0, listStyle: 'none', maxHeight: 320, overflowY: 'auto', overflowWrap: 'anywhere' };
