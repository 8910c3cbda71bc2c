import type { Context, Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { DuplicateStatus } from '../../generated/prisma/enums.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { describePair, getPair } from './duplicate.service.js';
import type { DuplicatePair } from './duplicate.type.js';
import { proposeMerge } from './proposeRequest.js';
import { isPerson } from './worker.policy.js';
import { lockWorkers } from './worker.service.js';
import { findStandings } from './workerStates.js';
import type { RequestRow } from './workerRequest.service.js';

export interface DuplicateDecision {
  readonly isSame: boolean;
  /** The record that shall stay; without it, the one that is enrolled, or the older one. */
  readonly keepId?: string | null;
  readonly reason: string;
}

/** Remembers whether two records are of one person. When they are, a merge is proposed, which somebody else approves. */
export async function decideDuplicate(ctx: Context, id: string, decision: DuplicateDecision): Promise<DuplicatePair> {
  return transact(ctx, async (ctx) => {
    const { workerId, otherId, regionCode } = await getPair(ctx, id);
    authorize(ctx, 'workers.proposeCorrection', regionCode);
    if (!isPerson(ctx)) throw new DomainError('FORBIDDEN', 'requestByProgram', {}, ['id']);
    const reason = readText('reason', decision.reason, 500);
    const { keepId = null } = decision;
    if (keepId !== null && keepId !== workerId && keepId !== otherId) throw badInput('keepId', 'keepNoneOfThem');
    await lockWorkers(ctx, [workerId, otherId]);
    const { status } = await ctx.db.duplicatePair.findUniqueOrThrow({ where: { id } });
    if (status !== 'OPEN') throw new DomainError('CONFLICT', 'duplicateDecided', {}, ['id']);
    await setStatus(ctx, { workerId, otherId }, decision.isSame ? 'SAME' : 'DIFFERENT', reason);
    await recordEvent(ctx, {
      action: 'duplicate.decide',
      subject: { type: 'DuplicatePair', id, ids: [workerId, otherId] },
      regionCode,
      before: { status },
      after: { status: decision.isSame ? 'SAME' : 'DIFFERENT', workerId, otherId },
      purpose: reason,
      policy: 'workers.proposeCorrection',
    });
    if (decision.isSame) {
      const kept = keepId ?? (await betterKept(ctx, workerId, otherId));
      await proposeMerge(ctx, kept, kept === workerId ? otherId : workerId, reason);
    }
    return describePair(ctx, id);
  });
}

/**
 * What becomes of the pair when the merge of its records was not approved: rejected, they are of two people; taken back, somebody
 * has to decide again.
 */
export async function followMerge(
  ctx: Context,
  { kind, workerId, otherId }: RequestRow,
  decision: 'REJECTED' | 'WITHDRAWN',
  reason: string,
): Promise<void> {
  if (kind !== 'MERGE' || otherId === null) return;
  await setStatus(ctx, { workerId, otherId }, decision === 'REJECTED' ? 'DIFFERENT' : 'OPEN', reason);
}

/** The pair stands once, whichever of the two comes first. */
async function setStatus(
  { db, actor, clock }: Services,
  { workerId, otherId }: { readonly workerId: string; readonly otherId: string },
  status: DuplicateStatus,
  reason: string,
): Promise<void> {
  const decided =
    status === 'OPEN'
      ? { decidedAt: null, decidedById: null, decidedByKind: null, decidedByName: null, decisionReason: null }
      : {
          decidedAt: clock(),
          decidedById: actor.id,
          decidedByKind: actor.kind,
          decidedByName: actor.name,
          decisionReason: reason,
        };
  await db.duplicatePair.updateMany({
    where: {
      OR: [
        { workerId, otherId },
        { workerId: otherId, otherId: workerId },
      ],
    },
    data: { status, ...decided },
  });
}

/** The first of the two is the older one. */
async function betterKept(services: Services, workerId: string, otherId: string): Promise<string> {
  const standingOf = await findStandings(services, [workerId, otherId]);
  return !standingOf(workerId).isEnrolled && standingOf(otherId).isEnrolled ? otherId : workerId;
}
