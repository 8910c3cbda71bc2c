import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { commands } from '../enrolmentCommandSource';
import { workerPath } from '../../workers';
import { useNameOf } from '../enrolmentText';
import type { BulkVerb } from '../queues';
import { needsReason } from '../queues';
import { ReasonPicker } from '../reasons/ReasonPicker';
import { EndDialog } from './EndDialog';

/** What the server says that the viewer may do with it now. */
export const EnrolmentActions = ({ enrolment }: { enrolment: EnrolmentDetailsFragment }) => {
  const t = useText();
  const { abilities, worker } = enrolment;
  const [asked, setAsked] = useState<BulkVerb | 'end'>();
  const allowed = DEEDS.filter(({ ability }) => abilities.includes(ability));
  return (
    <>
      {allowed.map(({ verb }, index) => (
        <Button
          key={verb}
          variant={index === 0 && !isGrave(verb) ? 'contained' : 'outlined'}
          color={isGrave(verb) ? 'error' : 'primary'}
          onClick={() => setAsked(verb)}
        >
          {t(`enrolments.verb.${verb}.action`)}
        </Button>
      ))}
      {worker && (
        <Button component={RouterLink} to={workerPath(worker.id)}>
          {t('enrolments.toWorker')}
        </Button>
      )}
      {asked === 'end' && <EndDialog enrolment={enrolment} onClose={() => setAsked(undefined)} />}
      {asked !== undefined && asked !== 'end' && (
        <StepDialog enrolment={enrolment} verb={asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
};

interface StepDialogProps {
  enrolment: EnrolmentDetailsFragment;
  verb: BulkVerb;
  onClose: () => void;
}

const StepDialog = ({ enrolment: { id, worker }, verb, onClose }: StepDialogProps) => {
  const t = useText();
  const nameOf = useNameOf();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isReady = () => {
    const isLacking = needsReason(verb) && reason.trim() === '';
    setMissing(isLacking);
    return !isLacking;
  };
  return (
    <ConfirmDialog
      title={t(`enrolments.verb.${verb}.one`, { name: nameOf(worker) })}
      text={t(`enrolments.verb.${verb}.oneText`)}
      confirm={t(`enrolments.verb.${verb}.action`)}
      isGrave={isGrave(verb)}
      width="sm"
      isReady={isReady}
      send={() => takeStep(verb, id, reason.trim() || null)}
      onClose={onClose}
    >
      <ReasonPicker verb={verb} value={reason} isMissing={isMissing} onChange={setReason} />
    </ConfirmDialog>
  );
};

/** Of one alone a refusal is a failure. */
async function takeStep(verb: BulkVerb, id: string, reason: string | null): Promise<void> {
  const { results } = await commands[verb]([id], reason);
  const refusal = results.items[0];
  if (refusal) {
    throw new ApiError(refusal.message ?? '', refusal.code ?? 'CONFLICT');
  }
}

const DEEDS = [
  { verb: 'verify', ability: 'verifyEnrolments' },
  { verb: 'resubmit', ability: 'resubmitEnrolments' },
  { verb: 'return', ability: 'returnEnrolments' },
  { verb: 'reject', ability: 'rejectEnrolments' },
  { verb: 'withdraw', ability: 'withdrawEnrolments' },
  { verb: 'end', ability: 'endEnrolment' },
] as const;

const isGrave = (verb: BulkVerb | 'end'): boolean => verb === 'reject' || verb === 'withdraw' || verb === 'end';
