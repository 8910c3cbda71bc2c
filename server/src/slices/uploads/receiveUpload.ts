import { createHash, randomUUID } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type ArrivingUpload, type SealedPiece, beginUpload } from './arrivingUpload.js';
import { type UploadSeal, createUploadSeal } from './uploadSeal.js';

export const LARGEST_UPLOAD = 50_000_000;

const PIECE = 256 * 1024;
/** Pieces in one statement: what a file holds in memory while it arrives. */
const TOGETHER = 4;
/** How many arrive at once, in this process and from one sender: nobody alone takes up what all have. */
const MOST_ARRIVING = 40;
const MOST_OF_ONE = 4;
const SECONDS_TO_WAIT = 10;

const arriving = new Map<string, number>();

/** A file that has arrived whole; its sealed pieces are in the database. */
export interface ReceivedUpload {
  readonly id: string;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * Takes in a file as it comes, piece by piece into the database, no faster than that takes them, and hands it over when it is
 * whole. Of one that is cut off, that is refused beyond the largest size, or that `use` throws at, nothing is left.
 */
export async function receiveUpload<T>(
  services: Services,
  { name, content }: { readonly name: string; readonly content: AsyncIterable<Buffer> },
  use: (received: ReceivedUpload) => Promise<T>,
): Promise<T> {
  const leave = enter(services.actor);
  try {
    const id = randomUUID();
    const arrival = await beginUpload(services, id);
    try {
      const seal = createUploadSeal(services.secret, id);
      return await use({ id, ...(await take(arrival, seal, name, content)) });
    } catch (error) {
      await arrival.drop();
      throw error;
    }
  } finally {
    leave();
  }
}

async function take(
  arrival: ArrivingUpload,
  { seal }: UploadSeal,
  name: string,
  content: AsyncIterable<Buffer>,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  const filling = Buffer.alloc(PIECE);
  let filled = 0;
  let size = 0;
  let number = 0;
  let pieces: SealedPiece[] = [];
  const add = (piece: Uint8Array, isLast: boolean): void => {
    pieces.push({ number, sealed: seal(piece, { number, isLast }) });
    number += 1;
  };
  add(Buffer.from(name), false);
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST_UPLOAD) throw tooLarge(LARGEST_UPLOAD);
    hash.update(chunk);
    for (let taken = 0; taken < chunk.length;) {
      // Full, and there is more: it is not the last one.
      if (filled === PIECE) {
        add(filling, false);
        filled = 0;
      }
      const copied = chunk.copy(filling, filled, taken);
      filled += copied;
      taken += copied;
    }
    if (pieces.length < TOGETHER) continue;
    // What is still to come waits in the sender's connection.
    await arrival.keep(pieces);
    pieces = [];
  }
  add(filling.subarray(0, filled), true);
  await arrival.keep(pieces);
  return { sha256: hash.digest('hex'), size };
}

/** Counts one more upload of the sender's, until what it gives is called. */
function enter({ kind, id }: Services['actor']): () => void {
  const sender = `${kind} ${id}`;
  const before = arriving.get(sender) ?? 0;
  const all = [...arriving.values()].reduce((sum, count) => sum + count, 0);
  if (before >= MOST_OF_ONE || all >= MOST_ARRIVING)
    throw new DomainError('RATE_LIMITED', 'uploadsBusy', { seconds: SECONDS_TO_WAIT });
  arriving.set(sender, before + 1);
  return () => {
    const left = (arriving.get(sender) ?? 1) - 1;
    if (left > 0) arriving.set(sender, left);
    else arriving.delete(sender);
  };
}

export function tooLarge(bytes: number, field = 'body'): DomainError {
  return new DomainError('BAD_USER_INPUT', 'fileTooBig', { maximum: Math.floor(bytes / 1_000_000) }, [field]);
}
