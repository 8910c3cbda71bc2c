import HourglassTop from '@mui/icons-material/HourglassTop';
import VerifiedUser from '@mui/icons-material/VerifiedUser';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';

import type { MessageKey } from '../../providers/useText';
import { useNumberFormat, useText } from '../../providers/useText';
import { isWell } from './headVerdict';
import type { ProofVerdict } from './proofCheck';

/** The verdict in a sentence that needs no knowledge of how it was found. */
export const ProofAlert = ({ verdict: { proof, fault, altered, head } }: { verdict: ProofVerdict }) => {
  const t = useText();
  const format = useNumberFormat();
  const partName = (part: string) => (isPart(part) ? t(PARTS[part]) : part);

  if (fault) {
    const fields = [...new Set(altered.map(partName))].join(', ');
    return (
      <Alert severity="error" variant="filled" role="alert">
        <AlertTitle sx={{ fontWeight: 700 }}>{t('audit.proof.broken')}</AlertTitle>
        <Typography>{t(`audit.proof.fault.${fault}`, { fields })}</Typography>
        <Typography sx={{ mt: 1 }}>{t('audit.proof.whatNow')}</Typography>
      </Alert>
    );
  }
  const place = { number: format(proof.index + 1), size: format(proof.head.size) };
  if (!isWell(head)) {
    return (
      <Alert severity="warning" role="status" sx={{ color: 'text.primary' }}>
        {t('audit.proof.doubtful', place)}
      </Alert>
    );
  }
  return (
    <Alert severity="success" icon={<VerifiedUser />} role="status" sx={{ color: 'text.primary' }}>
      <AlertTitle sx={{ fontWeight: 700 }}>{t('audit.proof.whole', place)}</AlertTitle>
      {t('audit.proof.wholeText')}
    </Alert>
  );
};

/** After how long something must be wrong with the sealing. */
const LATE = 2 * 60_000;

interface WaitingAlertProps {
  /** When the event was written. */
  at: string;
  /** When the server said last that it waits, in milliseconds. */
  askedAt: number;
}

export const WaitingAlert = ({ at, askedAt }: WaitingAlertProps) => {
  const t = useText();
  const isLate = askedAt - Date.parse(at) > LATE;
  const state = isLate ? 'late' : 'waiting';
  return (
    <Alert severity={isLate ? 'warning' : 'info'} icon={<HourglassTop />} role="status" sx={{ color: 'text.primary' }}>
      <AlertTitle sx={{ fontWeight: 700 }}>{t(`audit.proof.${state}`)}</AlertTitle>
      {t(`audit.proof.${state}Text`)}
    </Alert>
  );
};

/** The parts of what is sealed, as the page calls them. */
const PARTS = {
  id: 'audit.event.id',
  sequence: 'audit.event.id',
  at: 'audit.event.at',
  actorId: 'audit.event.actor',
  actorKind: 'audit.event.actor',
  actorName: 'audit.event.actor',
  onBehalfOf: 'audit.event.onBehalfOf',
  action: 'audit.event.action',
  subjectType: 'audit.event.subject',
  subjectId: 'audit.event.subject',
  subjectIds: 'audit.event.reading',
  reading: 'audit.event.reading',
  regionCode: 'audit.event.region',
  purpose: 'audit.event.purpose',
  requestId: 'audit.event.requestId',
  policy: 'audit.event.policy',
  changes: 'audit.event.changes',
} as const satisfies Record<string, MessageKey>;

function isPart(name: string): name is keyof typeof PARTS {
  return Object.hasOwn(PARTS, name);
}
