import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { transact } from '../../transact.js';
import { regionOfSight } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { ReceivedUpload } from './receiveUpload.js';
import { authorizeUpload, ownUploads } from './upload.policy.js';

const DAY = 24 * 60 * 60 * 1000;
/** How many files, and bytes, somebody may have at once; the oldest make room. */
const MOST_KEPT = 20;
const MOST_BYTES = 250_000_000;

/** Keeps a file whose pieces have arrived, for a day and for who sent it. */
export async function addUpload(services: Services, { id, sha256, size }: ReceivedUpload): Promise<ReceivedUpload> {
  return transact(services, async (services) => {
    authorizeUpload(services);
    if (size === 0) throw badInput('body', 'fileEmpty');
    await makeRoom(services, size);
    const { db, clock, actor } = services;
    const now = clock();
    const { count } = await db.upload.updateMany({
      where: { ...ownUploads(services), id, arrivedAt: null },
      data: { size, arrivedAt: now, expiresAt: new Date(now.getTime() + DAY) },
    });
    if (count !== 1) throw new DomainError('NOT_FOUND', 'uploadGone', { field: 'body' }, ['body']);
    await recordEvent(services, {
      action: 'upload.add',
      subject: { type: 'Upload', id },
      regionCode:
        regionOfSight(actor, 'quotas.allocate') ??
        regionOfSight(actor, 'imports.run') ??
        regionOfSight(actor, 'enrolments.register'),
      after: { sha256, size },
      policy: 'quotas.allocate, imports.run or enrolments.register',
    });
    return { id, sha256, size };
  });
}

/** Takes the sender's oldest files away until there is room for one more; those that work goes on with are not counted. */
async function makeRoom(services: Services, size: number): Promise<void> {
  const kept = await services.db.upload.findMany({
    where: { ...ownUploads(services), arrivedAt: { not: null }, isHeld: false },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, size: true },
  });
  let bytes = size;
  const tooMany = kept.filter((one, index) => {
    bytes += one.size;
    return index >= MOST_KEPT - 1 || bytes > MOST_BYTES;
  });
  if (tooMany.length > 0) await services.db.upload.deleteMany({ where: { id: { in: tooMany.map((one) => one.id) } } });
}
