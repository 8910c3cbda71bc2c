import { dayOf } from '@payung/shared/day';
import { kindOf, commonRegion } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { WorkerRequestKind } from '../../generated/prisma/enums.js';
import { readText } from '../../graphql/readInput.js';
import { newId } from '../../newId.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { sealProposal } from './proposal.js';
import { type FieldChange, changesBetween } from './proposal.rules.js';
import { refuseTaken } from './registerWorker.js';
import { isPerson } from './worker.policy.js';
import { type WorkerRow, getWorker, lockWorker, lockWorkers } from './worker.service.js';
import { changedContent, checkContent, contentOf, dayText } from './workerContent.js';
import type { CorrectWorkerInput } from './workerRequest.input.js';
import { describeRequest } from './workerRequest.service.js';
import type { WorkerRequest } from './workerRequest.type.js';

/** Proposes what is right about a person. Nothing changes until somebody else approves it. */
export async function proposeCorrection(
  ctx: Context,
  workerId: string,
  version: number,
  input: CorrectWorkerInput,
  reason: string,
): Promise<WorkerRequest> {
  return transact(ctx, async (ctx) => {
    await mayPropose(ctx, 'workerId', workerId);
    const worker = await lockWorker(ctx, workerId, version);
    const before = contentOf(ctx, worker);
    const after = await changedContent(ctx, before, input);
    const changes = changesBetween(before, after);
    if (changes.length === 0) throw badInput('changes', 'correctionEmpty');
    await checkContent(ctx, after);
    await refuseTaken(ctx, after.nik, workerId);
    return propose(ctx, { kind: 'CORRECTION', worker, places: [], changes, reason });
  });
}

/** Proposes that another record is of the same person, and goes into this one. */
export async function proposeMerge(
  ctx: Context,
  workerId: string,
  otherId: string,
  reason: string,
): Promise<WorkerRequest> {
  return transact(ctx, async (ctx) => {
    await mayPropose(ctx, 'workerId', workerId);
    await mayPropose(ctx, 'otherId', otherId);
    if (workerId === otherId) throw badInput('otherId', 'mergeWithItself');
    const locked = await lockWorkers(ctx, [workerId, otherId]);
    const [worker, other] = [workerId, otherId].map((id) => standing(locked.find((row) => row.id === id)));
    if (!worker || !other) throw new DomainError('CONFLICT', 'workerIsMerged', {}, ['workerId']);
    const changes = changesBetween(contentOf(ctx, other), contentOf(ctx, worker));
    return propose(ctx, { kind: 'MERGE', worker, other, places: [other.regionCode], changes, reason });
  });
}

export async function proposeDeath(
  ctx: Context,
  workerId: string,
  diedOn: string,
  reason: string,
): Promise<WorkerRequest> {
  return transact(ctx, async (ctx) => {
    await mayPropose(ctx, 'workerId', workerId);
    const worker = await lockStanding(ctx, workerId);
    if (worker.diedOn !== null) throw new DomainError('CONFLICT', 'workerIsDead', {}, ['workerId']);
    checkDay(ctx, 'diedOn', diedOn, dayText(worker.birthDate));
    return propose(ctx, {
      kind: 'DEATH',
      worker,
      places: [],
      changes: [{ field: 'diedOn', before: null, after: diedOn }],
      reason,
    });
  });
}

/** Proposes where the person lives from a day on; without a region, away from all that are held here. */
export async function proposeMove(
  ctx: Context,
  workerId: string,
  given: string | null | undefined,
  from: string,
  reason: string,
): Promise<WorkerRequest> {
  return transact(ctx, async (ctx) => {
    await mayPropose(ctx, 'workerId', workerId);
    const regionCode = await readRegion(ctx, 'regionCode', given);
    const worker = await lockStanding(ctx, workerId);
    if (worker.diedOn !== null) throw new DomainError('CONFLICT', 'workerIsDead', {}, ['workerId']);
    if (regionCode !== null && !['VILLAGE', 'WARD'].includes(kindOf(regionCode)))
      throw badInput('regionCode', 'villageNeeded');
    const isThere = worker.movedAwayOn === null ? worker.regionCode === regionCode : regionCode === null;
    if (isThere) throw badInput('regionCode', 'moveToItself');
    const last = await ctx.db.workerResidence.findFirst({ where: { workerId }, orderBy: { from: 'desc' } });
    checkDay(ctx, 'from', from, last ? dayText(last.from) : dayText(worker.birthDate));
    const changes = [
      { field: 'regionCode', before: worker.movedAwayOn === null ? worker.regionCode : null, after: regionCode },
      { field: 'from', before: null, after: from },
    ];
    return propose(ctx, { kind: 'MOVE', worker, places: regionCode === null ? [] : [regionCode], changes, reason });
  });
}

async function mayPropose(ctx: Context, field: string, id: string): Promise<void> {
  const { regionCode } = await getWorker(ctx, field, id);
  authorize(ctx, 'workers.proposeCorrection', regionCode);
  if (!isPerson(ctx)) throw new DomainError('FORBIDDEN', 'requestByProgram', {}, [field]);
}

const standing = (row: WorkerRow | undefined): WorkerRow | null => (row && row.mergedIntoId === null ? row : null);

async function lockStanding(ctx: Context, id: string): Promise<WorkerRow> {
  const [row] = await lockWorkers(ctx, [id]);
  const worker = standing(row);
  if (!worker) throw new DomainError('CONFLICT', 'workerIsMerged', {}, ['workerId']);
  return worker;
}

/** Not before the first day, and not in the future. */
function checkDay({ clock }: Context, field: string, day: string, first: string): void {
  const today = dayOf(clock());
  if (day < first || day > today) throw badInput(field, 'dayOutside', { first, last: today });
}

interface Proposed {
  readonly kind: WorkerRequestKind;
  readonly worker: WorkerRow;
  readonly other?: WorkerRow;
  /** Where else it is about. */
  readonly places: readonly string[];
  readonly changes: readonly FieldChange[];
  readonly reason: string;
}

async function propose(ctx: Context, proposed: Proposed): Promise<WorkerRequest> {
  const { db, actor, clock } = ctx;
  const { kind, worker, other, places, changes } = proposed;
  const reason = readText('reason', proposed.reason, 500);
  const waiting = await db.workerRequest.count({
    where: { kind, status: 'PROPOSED', workerId: worker.id, ...(other && { otherId: other.id }) },
  });
  if (waiting > 0) throw new DomainError('CONFLICT', 'requestWaits', {}, ['workerId']);
  const id = newId(clock());
  const regionCode = commonRegion([worker.regionCode, ...places]);
  await db.workerRequest.create({
    data: {
      id,
      kind,
      workerId: worker.id,
      otherId: other?.id ?? null,
      regionCode,
      version: worker.version,
      proposalSealed: sealProposal(ctx, id, { changes: [...changes] }),
      reason,
      proposedAt: clock(),
      proposedById: actor.id,
      proposedByKind: actor.kind,
      proposedByName: actor.name,
    },
  });
  await recordEvent(ctx, {
    action: 'workerRequest.propose',
    subject: { type: 'WorkerRequest', id, ids: [worker.id, ...(other ? [other.id] : [])] },
    regionCode,
    after: { kind, workerId: worker.id, otherId: other?.id ?? null, fields: changes.map(({ field }) => field) },
    purpose: reason,
    policy: 'workers.proposeCorrection',
  });
  return describeRequest(ctx, id);
}
