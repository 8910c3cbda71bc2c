import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { describeWorker, getWorker, lockWorker } from './worker.service.js';
import type { Worker } from './worker.type.js';

/** Lets nobody propose, verify or register this person until the hold is lifted. */
export async function holdWorker(services: Services, id: string, version: number, reason: string): Promise<Worker> {
  return setHold(services, id, version, reason, true);
}

export async function releaseWorker(services: Services, id: string, version: number, reason: string): Promise<Worker> {
  return setHold(services, id, version, reason, false);
}

async function setHold(
  services: Services,
  id: string,
  version: number,
  given: string,
  isHeld: boolean,
): Promise<Worker> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const seen = await getWorker(services, 'id', id);
    authorize(services, 'workers.hold', seen.regionCode);
    const reason = readText('reason', given, 500);
    const { heldAt, heldReason } = await lockWorker(services, id, version);
    if ((heldAt !== null) === isHeld)
      throw new DomainError('CONFLICT', isHeld ? 'workerIsHeld' : 'workerIsNotHeld', {}, ['id']);
    const hold = isHeld ? { heldAt: clock(), heldReason: reason } : { heldAt: null, heldReason: null };
    await db.worker.update({ where: { id }, data: { ...hold, version: { increment: 1 } } });
    await recordEvent(services, {
      action: isHeld ? 'worker.hold' : 'worker.release',
      subject: { type: 'Worker', id },
      regionCode: seen.regionCode,
      before: { heldAt, heldReason },
      after: hold,
      purpose: reason,
      policy: 'workers.hold',
    });
    return describeWorker(services, id);
  });
}
