import { createHash } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { tooLarge } from './receiveUpload.js';
import { ownUploads } from './upload.policy.js';
import { type Place, type UploadSeal, createUploadSeal } from './uploadSeal.js';

/** Pieces that are read at once: a megabyte. */
const TOGETHER = 4;

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** In memory of its own, so that it can be handed to another thread whole. */
  readonly bytes: Buffer;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

/**
 * A file that the actor sent within the last day, or that is held for work of theirs; NOT_FOUND for the argument that names it,
 * BAD_USER_INPUT when it has more bytes than the caller reads. It is in memory once.
 */
export async function getUpload(services: Services, field: string, id: string, most: number): Promise<UploadedFile> {
  const { db, clock, secret, log } = services;
  const found = await db.upload.findFirst({
    where: { ...ownUploads(services), id, arrivedAt: { not: null }, expiresAt: { gt: clock() } },
    select: { size: true },
  });
  const gone = uploadGone(field);
  if (!found) throw gone;
  if (found.size > most) throw tooLarge(most, field);
  const seal = createUploadSeal(secret, id);
  const last = (await db.uploadPiece.count({ where: { uploadId: id } })) - 1;
  const bytes = Buffer.allocUnsafeSlow(found.size);
  const hash = createHash('sha256');
  let name: string | undefined;
  let end = 0;
  for await (const { number, sealed } of readPieces(db, id, last)) {
    const piece = opened(seal, sealed, { number, isLast: number === last });
    if (!piece) {
      // Sealed under a secret that has been replaced since, or altered: either way it is to be sent again.
      log.warn({ upload: id }, 'an upload could not be opened');
      throw gone;
    }
    if (name === undefined) name = piece.toString();
    else {
      hash.update(piece);
      end += piece.copy(bytes, end);
    }
  }
  // Cleared away while it was read.
  if (name === undefined || end !== found.size) throw gone;
  return { id, name, bytes, sha256: hash.digest('hex') };
}

/** For `transact`, in the command that begins work on a file: it stays until then, or until it is let go. */
export async function holdUpload(services: Services, field: string, id: string, until: Date): Promise<void> {
  const { db, clock } = services;
  const { count } = await db.upload.updateMany({
    where: { ...ownUploads(services), id, arrivedAt: { not: null }, expiresAt: { gt: clock() } },
    data: { isHeld: true, expiresAt: until },
  });
  if (count !== 1) throw uploadGone(field);
}

/** For `transact`, too: what the work does not need any more, nobody does. */
export async function letUploadGo({ db }: Pick<Services, 'db'>, id: string): Promise<void> {
  await db.upload.deleteMany({ where: { id } });
}

async function* readPieces(db: Services['db'], uploadId: string, last: number) {
  for (let begin = 0; begin <= last; begin += TOGETHER) {
    const number = { gte: begin, lt: begin + TOGETHER };
    yield* await db.uploadPiece.findMany({ where: { uploadId, number }, orderBy: { number: 'asc' } });
  }
}

function opened(seal: UploadSeal, sealed: Uint8Array, place: Place): Buffer | null {
  try {
    return seal.open(sealed, place);
  } catch {
    return null;
  }
}

function uploadGone(field: string): DomainError {
  return new DomainError('NOT_FOUND', 'uploadGone', { field }, [field]);
}
