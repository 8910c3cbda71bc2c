import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import { transact } from '../../transact.js';
import { regionOfSight } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { ReceivedUpload } from './receiveUpload.js';
import { authorizeUpload, ownUploads } from './upload.policy.js';

const DAY = 24 * 60 * 60 * 1000;
/** How many somebody may have at once; the oldest make room. */
const MOST_KEPT = 20;
/** Pieces in one statement: some megabytes. */
const AT_ONCE = 16;

/** Keeps a file that has arrived, for a day and for who sent it. */
export async function addUpload(
  services: Services,
  { id, pieces, sha256, size }: ReceivedUpload,
): Promise<{ id: string; sha256: string; size: number }> {
  return transact(services, async (services) => {
    authorizeUpload(services);
    if (size === 0) throw badInput('body', 'fileEmpty');
    const { db, clock, actor } = services;
    const now = clock();
    const oldest = await db.upload.findMany({
      where: ownUploads(services),
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: MOST_KEPT - 1,
      select: { id: true },
    });
    if (oldest.length > 0) await db.upload.deleteMany({ where: { id: { in: oldest.map((one) => one.id) } } });
    await db.upload.create({
      data: { ...ownUploads(services), id, size, createdAt: now, expiresAt: new Date(now.getTime() + DAY) },
    });
    for (let begin = 0; begin < pieces.length; begin += AT_ONCE) {
      const data = pieces
        .slice(begin, begin + AT_ONCE)
        .map((sealed, index) => ({ uploadId: id, number: begin + index, sealed }));
      await db.uploadPiece.createMany({ data });
    }
    await recordEvent(services, {
      action: 'upload.add',
      subject: { type: 'Upload', id },
      regionCode: regionOfSight(actor, 'quotas.allocate') ?? regionOfSight(actor, 'imports.run'),
      after: { sha256, size },
      policy: 'quotas.allocate or imports.run',
    });
    return { id, sha256, size };
  });
}
