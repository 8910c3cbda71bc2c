import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { WorkerRequestStatus } from '../../generated/prisma/enums.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { applyRequest } from './applyRequest.js';
import { followMerge } from './decideDuplicate.js';
import { lockWorkers } from './worker.service.js';
import { authorizeDecision, isProposer } from './workerRequest.policy.js';
import { type RequestRow, describeRequest, getRequest, lockRequest } from './workerRequest.service.js';
import type { WorkerRequest } from './workerRequest.type.js';

type Decision = Exclude<WorkerRequestStatus, 'PROPOSED'>;

const ACTIONS = {
  APPROVED: 'workerRequest.approve',
  REJECTED: 'workerRequest.reject',
  WITHDRAWN: 'workerRequest.withdraw',
} as const satisfies Record<Decision, string>;

/** Does what is proposed. Another person than who proposed it decides; CONFLICT when the record was changed meanwhile. */
export async function approveWorkerRequest(ctx: Context, id: string, reason: string): Promise<WorkerRequest> {
  return decide(ctx, id, reason, 'APPROVED');
}

export async function rejectWorkerRequest(ctx: Context, id: string, reason: string): Promise<WorkerRequest> {
  return decide(ctx, id, reason, 'REJECTED');
}

/** Who proposed it takes it back. */
export async function withdrawWorkerRequest(ctx: Context, id: string, reason: string): Promise<WorkerRequest> {
  return decide(ctx, id, reason, 'WITHDRAWN');
}

async function decide(ctx: Context, id: string, given: string, decision: Decision): Promise<WorkerRequest> {
  return transact(ctx, async (ctx) => {
    const { db, actor, clock } = ctx;
    const reason = readText('reason', given, 500);
    const seen = await getRequest(ctx, id);
    if (decision !== 'WITHDRAWN') authorizeDecision(ctx, seen);
    else if (!isProposer(ctx, seen)) throw new DomainError('FORBIDDEN', 'requestOfAnother', {}, ['id']);
    if (seen.status === decision) return describeRequest(ctx, id);
    await lockWorkers(ctx, workersOf(seen));
    const request = await lockRequest(ctx, id);
    if (request.status !== 'PROPOSED') throw new DomainError('CONFLICT', 'requestDecided', {}, ['id']);
    await db.workerRequest.update({
      where: { id },
      data: {
        status: decision,
        decidedAt: clock(),
        decidedById: actor.id,
        decidedByKind: actor.kind,
        decidedByName: actor.name,
        decisionReason: reason,
      },
    });
    await recordEvent(ctx, {
      action: ACTIONS[decision],
      subject: { type: 'WorkerRequest', id, ids: workersOf(request) },
      regionCode: request.regionCode,
      before: { status: request.status },
      after: { status: decision, kind: request.kind, workerId: request.workerId, otherId: request.otherId },
      purpose: reason,
      policy: decision === 'WITHDRAWN' ? null : 'workers.approveCorrection',
    });
    if (decision === 'APPROVED') await applyRequest(ctx, request, reason);
    else await followMerge(ctx, request, decision, reason);
    return describeRequest(ctx, id);
  });
}

const workersOf = ({ workerId, otherId }: RequestRow): string[] => [workerId, ...(otherId === null ? [] : [otherId])];
