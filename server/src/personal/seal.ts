import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyRing } from './keyRing.js';

/** What Prisma takes for a column of bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where sealed data belong: carried to another row or column they do not open. */
export interface Place {
  readonly table: string;
  /** Of the row. */
  readonly id: string;
  readonly field: string;
}

/** Why something sealed does not open. The message names no data, so that it may stand in a log. */
export class SealError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealError';
  }
}

const NUMBER_BYTES = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = NUMBER_BYTES + NONCE_BYTES;

export interface Seal {
  seal(content: Uint8Array, place: Place): Bytes;
  open(sealed: Uint8Array, place: Place): Buffer;
}

/** AES-256-GCM by the first key of the ring: its number, a random nonce, what is sealed, the tag. */
export function createSeal(ring: KeyRing): Seal {
  const keys = new Map(
    ring.map(
      ({ number, bytes }) => [number, Buffer.from(hkdfSync('sha256', bytes, '', 'payung seal v1', 32))] as const,
    ),
  );
  const keyOf = (number: number): Buffer => {
    const key = keys.get(number);
    if (key) return key;
    throw new SealError(
      `Personal data were sealed with key ${number}, which the key ring lacks: add it to PAYUNG_KEYS.`,
    );
  };
  return {
    seal(content, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring[0].number), nonce).setAAD(aadOf(place));
      const body = [cipher.update(content), cipher.final()];
      return new Uint8Array(Buffer.concat([Buffer.of(ring[0].number), nonce, ...body, cipher.getAuthTag()]));
    },
    open(sealed, place) {
      const key = keyOf(sealed[0] ?? 0);
      const end = sealed.length - TAG_BYTES;
      try {
        const nonce = sealed.subarray(NUMBER_BYTES, HEAD_BYTES);
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(aadOf(place)).setAuthTag(sealed.subarray(Math.max(end, 0)));
        return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES, Math.max(end, 0))), decipher.final()]);
      } catch (error) {
        throw new SealError(
          `What is sealed in ${place.table}.${place.field} does not open: it was altered, or belongs to another row.`,
          { cause: error },
        );
      }
    },
  };
}

const aadOf = ({ table, id, field }: Place): Buffer => Buffer.from(JSON.stringify([table, id, field]));
