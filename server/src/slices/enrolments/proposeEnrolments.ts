import { countMonths } from '@payung/shared/month';
import type { Context, Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readOptionalText, readReason } from '../../graphql/readInput.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { lockQuotas } from '../quotas/quotaLedger.js';
import { toBatch } from './batch.js';
import { lockCandidates, selectCandidates } from './candidates.js';
import { type NewEnrolment, createEnrolments } from './createEnrolments.js';
import type { ProposeEnrolmentInput, ProposeEnrolmentsInput } from './enrolment.input.js';
import { getEnrolment } from './enrolment.service.js';
import type { Enrolment } from './enrolment.type.js';
import type { EnrolmentBatch } from './enrolmentBatch.type.js';
import { type JudgedProposal, type SeatWanted, judgeProposals } from './judgeProposals.js';
import { type Outcome, refuseWhole } from './outcomes.js';
import { findLeft } from './proposalFacts.js';
import { settle } from './settle.js';

type Terms = Omit<ProposeEnrolmentInput, 'workerId'>;

/** Proposes one worker for a seat; whatever stops it is the error. */
export async function proposeEnrolment(
  ctx: Context,
  { workerId, ...terms }: ProposeEnrolmentInput,
): Promise<Enrolment> {
  const [outcome] = await propose(ctx, [workerId], terms);
  if (outcome?.refusal) throw outcome.refusal;
  return getEnrolment(ctx, 'workerId', outcome?.enrolmentId ?? '');
}

/** Proposes many, with a result for each: those whom something speaks against stop nobody else. */
export async function proposeEnrolments(ctx: Context, input: ProposeEnrolmentsInput): Promise<EnrolmentBatch> {
  authorizeAnywhere(ctx, 'enrolments.propose');
  return toBatch(await propose(ctx, await selectCandidates(ctx, input), input));
}

async function propose(ctx: Context, ids: readonly string[], terms: Terms): Promise<Outcome[]> {
  authorizeAnywhere(ctx, 'enrolments.propose');
  const wanted = readWanted(terms);
  const overrideReason = readOptionalText('overrideReason', terms.overrideReason, 500);
  const reason = readReason(ctx, terms.reason);
  return settle(ctx, async (ctx, idle) => {
    const { seen, mine } = await lockCandidates(ctx, ids);
    const judged = await judgeProposals(
      ctx,
      mine.map((candidate) => ({ candidate, wanted })),
      { regionName: (code) => ctx.regions.find(code)?.name ?? '', overrideReason },
    );
    const seated = await holdSeats(ctx, judged);
    const rows = seated.flatMap(toRows);
    const made = await createEnrolments(ctx, rows, reason);
    const enrolmentIds = new Map(rows.map(({ workerId }, index) => [workerId, made[index] ?? null]));
    const verdicts = new Map(seated.map(({ candidate, refusal }) => [candidate.id, refusal]));
    const outcomes = ids.map((id): Outcome => {
      const regionCode = seen.get(id);
      if (regionCode === undefined) return { workerId: null, enrolmentId: null, regionCode: null, refusal: notFound() };
      const refusal = verdicts.get(id);
      const isMine = refusal !== undefined;
      return {
        workerId: id,
        enrolmentId: enrolmentIds.get(id) ?? null,
        regionCode,
        refusal: isMine ? refusal : new DomainError('FORBIDDEN', 'forbidden'),
      };
    });
    refuseWhole(outcomes);
    return made.length === 0 ? idle(outcomes) : outcomes;
  });
}

/** Seats that others took while it was judged are gone: under the locks it is counted again. */
async function holdSeats(services: Services, judged: readonly JudgedProposal[]): Promise<JudgedProposal[]> {
  const chosen = new Set(judged.flatMap(({ refusal, seat }) => (refusal || !seat ? [] : [seat.quota.id])));
  if (chosen.size === 0) return [...judged];
  await lockQuotas(services, [...chosen]);
  const left = await findLeft(services, [...chosen]);
  return judged.map((one) => {
    if (one.refusal || !one.seat) return one;
    const { id } = one.seat.quota;
    const seats = left.get(id) ?? 0;
    if (seats <= 0) return { ...one, refusal: new DomainError('QUOTA_EXHAUSTED', 'noSeatLeft', {}, ['quotaId']) };
    left.set(id, seats - 1);
    return one;
  });
}

function toRows({ candidate, refusal, seat, eligibility, categoryVersion, ...one }: JudgedProposal): NewEnrolment[] {
  if (refusal || !seat || !eligibility || candidate.id === null || categoryVersion === null) return [];
  const { quota, from, to } = seat;
  return [
    {
      workerId: candidate.id,
      regionCode: candidate.regionCode,
      categoryCode: candidate.categoryCode,
      categoryVersion,
      quotaId: quota.id,
      programmeCodes: quota.programmeCodes,
      fundingSourceCode: quota.fundingSourceCode,
      from,
      to,
      eligibility: eligibility.verdict,
      eligibilityClause: eligibility.clause,
      eligibilityFacts: eligibility.facts.map(({ name, value = null }) => ({ name, value })),
      overrideReason: one.overrideReason,
    },
  ];
}

function readWanted({ quotaId = null, fundingSourceCode = null, from = null, to = null }: Terms): SeatWanted {
  if (quotaId === null && (from === null || to === null))
    throw new DomainError('BAD_USER_INPUT', 'quotaOrMonths', {}, ['quotaId', 'from', 'to']);
  if (from !== null && to !== null && countMonths(from, to) < 1) throw badInput('to', 'monthsReversed');
  return { quotaId, fundingSourceCode, from, to };
}

const notFound = (): DomainError => new DomainError('NOT_FOUND', 'notFound', { field: 'workerIds' }, ['workerIds']);
