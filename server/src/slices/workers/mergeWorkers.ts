import { inspect } from 'node:util';
import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { WorkerRow } from './worker.service.js';

/**
 * Lets the other record go into the worker’s. Both stay, each with its history and its NIK, which finds the worker from now on;
 * what covers the person is the worker’s. CONFLICT when both have cover for the same programme in the same month.
 */
export async function mergeWorkers(ctx: Context, worker: WorkerRow, otherId: string, reason: string): Promise<void> {
  const { db } = ctx;
  const other = await db.worker.findUniqueOrThrow({ where: { id: otherId } });
  if (other.mergedIntoId !== null) throw new DomainError('CONFLICT', 'workerIsMerged', {}, ['id']);
  const enrolments = await moveEnrolments(ctx, otherId, worker.id);
  await db.worker.updateMany({ where: { mergedIntoId: otherId }, data: { mergedIntoId: worker.id } });
  await db.worker.update({ where: { id: otherId }, data: { mergedIntoId: worker.id, version: { increment: 1 } } });
  // What outranks rules is true of the person, whichever record it was written in.
  const outranking = {
    diedOn: worker.diedOn ?? other.diedOn,
    heldAt: worker.heldAt ?? other.heldAt,
    heldReason: worker.heldAt === null ? other.heldReason : worker.heldReason,
  };
  await db.worker.update({ where: { id: worker.id }, data: { ...outranking, version: { increment: 1 } } });
  const withdrawn = await dropRequests(ctx, otherId, reason);
  await db.duplicatePair.deleteMany({
    where: { status: 'OPEN', OR: [{ workerId: otherId }, { otherId }] },
  });
  await recordEvent(ctx, {
    action: 'worker.merge',
    subject: { type: 'Worker', id: worker.id, ids: [worker.id, otherId] },
    regionCode: worker.regionCode,
    after: { mergedId: otherId, mergedName: other.name, enrolments, withdrawnRequests: withdrawn },
    purpose: reason,
    policy: 'workers.approveCorrection',
  });
}

/** The trigger of the database decides whether what both have fits together. */
async function moveEnrolments({ db }: Context, fromId: string, toId: string): Promise<number> {
  try {
    return await db.$executeRaw`UPDATE "Enrolment" SET "workerId" = ${toId}, "version" = "version" + 1 WHERE "workerId" = ${fromId}`;
  } catch (error) {
    if (!inspect(error, { depth: 6 }).includes('Enrolment_no_double_cover')) throw error;
    throw new DomainError('CONFLICT', 'mergeDoubleCover', {}, ['id']);
  }
}

/** What else was proposed about the record has nobody to be done to any more. */
async function dropRequests({ db, actor, clock }: Context, workerId: string, reason: string): Promise<number> {
  const { count } = await db.workerRequest.updateMany({
    where: { status: 'PROPOSED', OR: [{ workerId }, { otherId: workerId }] },
    data: {
      status: 'WITHDRAWN',
      decidedAt: clock(),
      decidedById: actor.id,
      decidedByKind: actor.kind,
      decidedByName: actor.name,
      decisionReason: reason,
    },
  });
  return count;
}
