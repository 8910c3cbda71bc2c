import { createHash, randomUUID } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { createUploadSeal } from './uploadSeal.js';

/** What a file of quotas may have. */
export const LARGEST_UPLOAD = 5_000_000;

const PIECE = 256 * 1024;
/** What all uploads that arrive may hold in memory together. */
const MOST_HELD = 100_000_000;
/** How many somebody may send at once: nobody alone takes up what all have. */
const AT_ONCE = 4;
const SECONDS_TO_WAIT = 10;

let held = 0;
const arriving = new Map<string, number>();

/** A file that has arrived whole, sealed piece by piece while it came. */
export interface ReceivedUpload {
  readonly id: string;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * Takes in a file as it comes and hands it over when it is whole; nothing is written before, so a connection that is cut
 * leaves nothing. Beyond the largest size it is refused without waiting for the rest.
 */
export async function receiveUpload<T>(
  { secret, actor }: Pick<Services, 'secret' | 'actor'>,
  { name, content }: { readonly name: string; readonly content: AsyncIterable<Buffer> },
  use: (received: ReceivedUpload) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  const seal = createUploadSeal(secret, id);
  const pieces = [seal.seal(Buffer.from(name), { number: 0, isLast: false })];
  const hash = createHash('sha256');
  let size = 0;
  let waiting = Buffer.alloc(0);
  const leave = enter(actor);
  try {
    for await (const chunk of content) {
      size += chunk.length;
      held += chunk.length;
      if (size > LARGEST_UPLOAD) throw tooLarge();
      if (held > MOST_HELD) throw busy();
      hash.update(chunk);
      waiting = Buffer.concat([waiting, chunk]);
      while (waiting.length > PIECE) {
        pieces.push(seal.seal(waiting.subarray(0, PIECE), { number: pieces.length, isLast: false }));
        waiting = waiting.subarray(PIECE);
      }
    }
    pieces.push(seal.seal(waiting, { number: pieces.length, isLast: true }));
    return await use({ id, pieces, sha256: hash.digest('hex'), size });
  } finally {
    held -= size;
    leave();
  }
}

/** Counts one more upload of the sender's, until what it gives is called. */
function enter({ kind, id }: Services['actor']): () => void {
  const sender = `${kind} ${id}`;
  const before = arriving.get(sender) ?? 0;
  if (before >= AT_ONCE) throw busy();
  arriving.set(sender, before + 1);
  return () => {
    const left = (arriving.get(sender) ?? 1) - 1;
    if (left > 0) arriving.set(sender, left);
    else arriving.delete(sender);
  };
}

function busy(): DomainError {
  return new DomainError('RATE_LIMITED', 'uploadsBusy', { seconds: SECONDS_TO_WAIT });
}

export function tooLarge(): DomainError {
  return new DomainError('BAD_USER_INPUT', 'fileTooBig', { maximum: LARGEST_UPLOAD / 1_000_000 }, ['body']);
}
