import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { WorkerRequestKind } from '../../generated/prisma/enums.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { writeContent } from './changeWorker.js';
import { renewDuplicates } from './findDuplicates.js';
import { mergeWorkers } from './mergeWorkers.js';
import { type Proposal, openProposal, proposedText } from './proposal.js';
import { applyChanges } from './proposal.rules.js';
import { refuseTaken } from './registerWorker.js';
import type { WorkerRow } from './worker.service.js';
import { checkContent, contentOf, dayText } from './workerContent.js';
import type { RequestRow } from './workerRequest.service.js';
import { trailOfChange } from './workerTrail.js';

/** Does what was proposed to the workers, which are locked. */
export async function applyRequest(ctx: Context, request: RequestRow, reason: string): Promise<void> {
  const worker = await ctx.db.worker.findUniqueOrThrow({ where: { id: request.workerId } });
  if (worker.mergedIntoId !== null) throw new DomainError('CONFLICT', 'workerIsMerged', {}, ['id']);
  await APPLYING[request.kind](ctx, { request, worker, proposal: openProposal(ctx, request), reason });
  await renewDuplicates(ctx, [worker.id]);
}

interface Approved {
  readonly request: RequestRow;
  readonly worker: WorkerRow;
  readonly proposal: Proposal;
  readonly reason: string;
}

const APPLYING: Readonly<Record<WorkerRequestKind, (ctx: Context, approved: Approved) => Promise<void>>> = {
  CORRECTION: correct,
  MERGE: (ctx, { request, worker, reason }) => mergeWorkers(ctx, worker, request.otherId ?? '', reason),
  DEATH: noteDeath,
  MOVE: move,
};

async function correct(ctx: Context, { worker, proposal, reason }: Approved): Promise<void> {
  const before = contentOf(ctx, worker);
  const after = applyChanges(
    before,
    proposal.changes.map(({ field, before = null, after = null }) => ({ field, before, after })),
  );
  if (!after) throw new DomainError('CONFLICT', 'requestOutdated', {}, ['id']);
  await checkContent(ctx, after);
  await refuseTaken(ctx, after.nik, worker.id);
  await writeContent(ctx, worker.id, after);
  await recordEvent(ctx, { ...done(worker, 'worker.correct', reason), ...trailOfChange(before, after) });
}

async function noteDeath(ctx: Context, { worker, proposal, reason }: Approved): Promise<void> {
  const diedOn = proposedText(proposal, 'diedOn') ?? '';
  if (worker.diedOn !== null) throw new DomainError('CONFLICT', 'workerIsDead', {}, ['id']);
  await ctx.db.worker.update({
    where: { id: worker.id },
    data: { diedOn: new Date(diedOn), version: { increment: 1 } },
  });
  await recordEvent(ctx, { ...done(worker, 'worker.die', reason), before: { diedOn: null }, after: { diedOn } });
}

async function move(ctx: Context, { worker, proposal, reason }: Approved): Promise<void> {
  const { db } = ctx;
  const from = new Date(proposedText(proposal, 'from') ?? '');
  const regionCode = proposedText(proposal, 'regionCode');
  const last = await db.workerResidence.findFirst({ where: { workerId: worker.id }, orderBy: { from: 'desc' } });
  // Somebody else has moved the person since, to a place from a later day on.
  if (last && last.from > from) throw new DomainError('CONFLICT', 'requestOutdated', {}, ['id']);
  if (regionCode === null) {
    await db.worker.update({ where: { id: worker.id }, data: { movedAwayOn: from, version: { increment: 1 } } });
  } else {
    // Where the person goes somebody is responsible, too: the region of the request holds both.
    authorize(ctx, 'workers.approveCorrection', regionCode);
    await db.workerResidence.upsert({
      where: { workerId_from: { workerId: worker.id, from } },
      create: { workerId: worker.id, from, regionCode },
      update: { regionCode },
    });
    const data = { regionCode, movedAwayOn: null, version: { increment: 1 } };
    await db.worker.update({ where: { id: worker.id }, data });
  }
  await recordEvent(ctx, {
    ...done(worker, 'worker.move', reason),
    regionCode: regionCode ?? worker.regionCode,
    before: { regionCode: worker.regionCode, movedAwayOn: worker.movedAwayOn && dayText(worker.movedAwayOn) },
    after: { regionCode, from: dayText(from) },
  });
}

function done(worker: WorkerRow, action: 'worker.correct' | 'worker.die' | 'worker.move', purpose: string) {
  return {
    action,
    subject: { type: 'Worker', id: worker.id },
    regionCode: worker.regionCode,
    purpose,
    policy: 'workers.approveCorrection',
  };
}
