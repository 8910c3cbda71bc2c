import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { countMonths } from '@payung/shared/month';
import { useState } from 'react';
import { Link } from 'react-router';

import { FormFailure } from '../../../account/FormFailure';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { useCommand } from '../../../providers/useCommand';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { thisMonth } from '../../../components/monthText';
import { seatCost } from '../details/seatCost';
import { enrolmentListPath } from '../enrolmentPath';
import { CandidatePicker } from './CandidatePicker';
import { proposeEnrolments } from './candidateSource';
import { OverrideField } from './OverrideField';
import type { Proposed } from './proposed';
import { SeatPicker } from './SeatPicker';
import type { useCandidates } from './useCandidates';
import { useServingQuotas } from './useServingQuotas';

interface ProposalFormProps {
  picked: ReturnType<typeof useCandidates>;
  onDone: (proposed: Proposed) => void;
}

/** Who, for which months, from which quota; what it costs is seen before it is sent. */
export const ProposalForm = ({ picked, onDone }: ProposalFormProps) => {
  const t = useText();
  const { candidates, isPending } = picked;
  const [months, setMonths] = useState(restOfYear);
  const [chosenId, setChosenId] = useState<string>();
  const [overrideReason, setOverrideReason] = useState('');
  const { from, to } = months;
  const { quotas, error: seatsError } = useServingQuotas(candidates, from, to);
  const quota = quotas?.find(({ id }) => id === chosenId) ?? quotas?.[0];
  const {
    submit,
    error,
    isPending: isSending,
  } = useCommand(async (quotaId: string) => {
    const { done, results } = await proposeEnrolments({
      workerIds: candidates.map(({ id }) => id),
      quotaId,
      from,
      to,
      overrideReason: overrideReason.trim() || null,
    });
    const refused = results.items.flatMap(({ workerId, isDone, message }, index) => {
      // In the order in which they were sent; of whom nobody in sight has the id, no id comes back.
      const candidate = candidates.find(({ id }) => id === workerId) ?? candidates[index];
      return isDone || !candidate ? [] : [{ candidate, message: message ?? '' }];
    });
    return { done, refused };
  }, onDone);

  return (
    <>
      <CandidatePicker picked={picked} />
      {candidates.length > 0 && (
        <SeatPicker
          from={from}
          to={to}
          onMonths={setMonths}
          quotas={quotas}
          quotaId={quota?.id}
          onQuota={setChosenId}
        />
      )}
      <FormFailure error={seatsError} />
      {candidates.length > 0 && quota && (
        <>
          <OverrideField value={overrideReason} onChange={setOverrideReason} />
          <Cost quota={quota} from={from} to={to} people={candidates.length} />
        </>
      )}
      <FormFailure error={error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="contained"
          loading={isSending}
          disabled={candidates.length === 0 || isPending || !quota}
          onClick={() => quota && void submit(quota.id)}
        >
          {t('enrolmentProposal.confirm', { smart_count: candidates.length, count: candidates.length })}
        </Button>
        <Button component={Link} to={enrolmentListPath()}>
          {t('form.cancel')}
        </Button>
      </Box>
    </>
  );
};

interface CostProps {
  quota: QuotaRecordFragment;
  from: string;
  to: string;
  people: number;
}

const Cost = ({ quota, from, to, people }: CostProps) => {
  const t = useText();
  const rupiah = useRupiah();
  const format = useNumberFormat();
  const each = seatCost(quota, from, to);
  const months = countMonths(from, to);
  const isShort = quota.available < people;
  return (
    <Alert severity={isShort ? 'warning' : 'info'} role="status">
      {t('enrolmentProposal.cost', {
        smart_count: people,
        people: format(people),
        months,
        each: rupiah(each),
        total: rupiah(each * people),
      })}
      {isShort && ` ${t('enrolmentProposal.short', { count: format(quota.available) })}`}
    </Alert>
  );
};

/** What most proposals are for: from this month to the end of the year, as budgets go. */
function restOfYear() {
  const from = thisMonth();
  return { from, to: `${from.slice(0, 4)}-12` };
}
