import { createHash } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { ownUploads } from './upload.policy.js';
import { createUploadSeal } from './uploadSeal.js';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

/** A file that the actor sent within the last day, or NOT_FOUND for the argument that names it. */
export async function getUpload(services: Services, field: string, id: string): Promise<UploadedFile> {
  const { db, clock, secret, log } = services;
  const found = await db.upload.findFirst({
    where: { ...ownUploads(services), id, expiresAt: { gt: clock() } },
    include: { pieces: { orderBy: { number: 'asc' } } },
  });
  const gone = new DomainError('NOT_FOUND', 'uploadGone', { field }, [field]);
  if (!found) throw gone;
  const seal = createUploadSeal(secret, id);
  try {
    const opened = found.pieces.map(({ sealed }, number) =>
      seal.open(sealed, { number, isLast: number === found.pieces.length - 1 }),
    );
    const [name = Buffer.alloc(0), ...content] = opened;
    const bytes = Buffer.concat(content);
    return { id, name: name.toString(), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    // Sealed under a secret that has been replaced since, or altered: either way it is to be sent again.
    log.warn({ upload: id }, 'an upload could not be opened');
    throw gone;
  }
}
