import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { badInput } from '../errors.js';

const SEAL_BYTES = 12;

export interface Cursors {
  /** A cursor for `position` in the list that `list` describes (its name and filter). */
  seal(list: unknown, position: string): string;
  /** The position, or BAD_USER_INPUT when the cursor is broken or belongs to another list or filter. */
  open(list: unknown, cursor: string): string;
}

/**
 * Opaque cursors: the position of the last item and a seal over it and the list it came from. A cursor that was cut
 * off, altered or carried to another filter would otherwise skip or repeat rows without a word.
 */
export function createCursors(secret: string): Cursors {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung cursor v1', 32));
  const sealOf = (list: unknown, position: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([list, position]))
      .digest()
      .subarray(0, SEAL_BYTES);
  return {
    seal: (list, position) => Buffer.concat([sealOf(list, position), Buffer.from(position)]).toString('base64url'),
    open(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const position = bytes.subarray(SEAL_BYTES).toString();
      const isWhole =
        bytes.length > SEAL_BYTES &&
        bytes.toString('base64url') === cursor &&
        timingSafeEqual(bytes.subarray(0, SEAL_BYTES), sealOf(list, position));
      if (!isWhole) throw badInput('after', 'cursorBroken');
      return position;
    },
  };
}
