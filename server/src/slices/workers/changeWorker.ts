import { nameKey } from '@payung/shared/personName';
import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { readReason } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { renewDuplicates } from './findDuplicates.js';
import { refuseTaken } from './registerWorker.js';
import { sealDetails, sealNik } from './sealWorker.js';
import type { ChangeWorkerInput } from './worker.input.js';
import { describeWorker, getWorker, lockWorker } from './worker.service.js';
import type { Worker } from './worker.type.js';
import { changedContent, checkContent, contentOf } from './workerContent.js';
import { type WorkerContent, differsFromNik } from './workerContent.rules.js';
import { findStandings } from './workerStates.js';
import { trailOfChange } from './workerTrail.js';

/** Changes somebody who was never proposed for cover. From then on a change takes two people: `proposeCorrection`. */
export async function changeWorker(
  ctx: Context,
  id: string,
  version: number,
  input: ChangeWorkerInput,
): Promise<Worker> {
  return transact(ctx, async (ctx) => {
    const seen = await getWorker(ctx, 'id', id);
    authorize(ctx, 'workers.register', seen.regionCode);
    const row = await lockWorker(ctx, id, version);
    if ((await findStandings(ctx, [id]))(id).isEnrolled)
      throw new DomainError('CONFLICT', 'workerIsEnrolled', {}, ['id']);
    const before = contentOf(ctx, row);
    const { reason, ...changes } = input;
    const after = await changedContent(ctx, before, changes);
    authorize(ctx, 'workers.register', after.regionCode);
    await checkContent(ctx, after);
    await refuseTaken(ctx, after.nik, id);
    await writeContent(ctx, id, after);
    if (after.regionCode !== before.regionCode) await correctHome(ctx, id, after.regionCode);
    await recordEvent(ctx, {
      action: 'worker.change',
      subject: { type: 'Worker', id },
      regionCode: after.regionCode,
      ...trailOfChange(before, after),
      purpose: readReason(ctx, reason),
      policy: 'workers.register',
    });
    await renewDuplicates(ctx, [id]);
    return describeWorker(ctx, id);
  });
}

/** Puts the content into the record, with all that follows from it. */
export async function writeContent(services: Services, id: string, content: WorkerContent): Promise<void> {
  const { nik, details, birthDate, attributes, ...open } = content;
  await services.db.worker.update({
    where: { id },
    data: {
      ...open,
      attributes: JSON.parse(JSON.stringify(attributes)),
      birthDate: new Date(birthDate),
      nameKey: nameKey(content.name),
      nikHash: services.vault.nikHash(nik),
      nikSealed: sealNik(services, id, nik),
      detailsSealed: sealDetails(services, id, details),
      nikDiffers: differsFromNik(content),
      version: { increment: 1 },
    },
  });
}

/** The person never lived where it was written: the last place is put right, and no move is made of it. */
async function correctHome({ db }: Services, workerId: string, regionCode: string): Promise<void> {
  const last = await db.workerResidence.findFirst({ where: { workerId }, orderBy: { from: 'desc' } });
  if (last)
    await db.workerResidence.update({ where: { workerId_from: { workerId, from: last.from } }, data: { regionCode } });
}
