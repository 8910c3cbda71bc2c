import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { findDuplicates } from './findDuplicates.js';
import { insertWorkers } from './insertWorkers.js';
import type { RegisterWorkerInput } from './worker.input.js';
import { canSeeWorker } from './worker.policy.js';
import { describeWorker, findRowByNik } from './worker.service.js';
import type { Worker } from './worker.type.js';
import { checkContent, readContent } from './workerContent.js';
import { trailOf } from './workerTrail.js';

/** Adds a person. CONFLICT, which tells who it is to those who may see it, when the NIK is there. */
export async function registerWorker(ctx: Context, input: RegisterWorkerInput): Promise<Worker> {
  return transact(ctx, async (ctx) => {
    const content = await readContent(ctx, input);
    authorize(ctx, 'workers.register', content.regionCode);
    await checkContent(ctx, content);
    await refuseTaken(ctx, content.nik);
    const [added] = await insertWorkers(ctx, [content]);
    // Somebody else has added the same person at the same moment.
    if (!added) throw await takenError(ctx, content.nik);
    const { id } = added;
    await recordEvent(ctx, {
      action: 'worker.register',
      subject: { type: 'Worker', id },
      regionCode: content.regionCode,
      after: trailOf(content),
      policy: 'workers.register',
    });
    await findDuplicates(ctx, [id]);
    return describeWorker(ctx, id);
  });
}

/** CONFLICT unless nobody has the NIK, or this person has it. */
export async function refuseTaken(ctx: Context, nik: string, id: string | null = null): Promise<void> {
  const { db, vault } = ctx;
  const row = await db.worker.findUnique({ where: { nikHash: vault.nikHash(nik) }, select: { id: true } });
  if (row && row.id !== id) throw await takenError(ctx, nik);
}

async function takenError(ctx: Context, nik: string): Promise<DomainError> {
  const worker = await findRowByNik(ctx, nik);
  if (!worker || !canSeeWorker(ctx, worker)) return new DomainError('CONFLICT', 'nikTakenElsewhere', {}, ['nik']);
  // The answer tells of a person without holding one: it is recorded all the same.
  ctx.told.tell('Worker', worker);
  const place = ctx.regions.find(worker.regionCode)?.name ?? worker.regionCode;
  return new DomainError('CONFLICT', 'nikTaken', { name: worker.name, place }, ['nik']);
}
