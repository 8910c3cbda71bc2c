import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const FORM = /^(payung_[A-Za-z0-9]{10})_[A-Za-z0-9_-]{43}$/;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

/** A key of an API client: `payung_`, ten characters by which it is known, `_`, and 256 random bits. */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

export function createApiKey(): NewApiKey {
  const name = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  const prefix = `payung_${name}`;
  const key = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, hash: hashOf(key) };
}

/** The beginning by which a key is known, or null when the text has not the form of one. */
export function prefixOf(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null;
}

export function isKey(key: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(key), hash);
}

function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(key).digest());
}
