import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const FORM = /^((payung_[A-Za-z0-9]{10})_[A-Za-z0-9_-]{43})([0-9A-Za-z]{6})$/;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A key of an API client: `payung_`, ten characters by which it is known, `_`, 256 random bits, and a checksum in six
 * characters. By the checksum a key that was cut short or made up is refused without asking the database, and whoever
 * searches code for keys that leaked knows a real one.
 */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

export function createApiKey(): NewApiKey {
  const name = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  const prefix = `payung_${name}`;
  const body = `${prefix}_${randomBytes(32).toString('base64url')}`;
  const key = body + checksum(body);
  return { key, prefix, hash: hashOf(key) };
}

/** The beginning by which a key is known, or null when the text has not the form of one, checksum included. */
export function prefixOf(key: string): string | null {
  const [, body = '', prefix = '', given] = FORM.exec(key) ?? [];
  return given !== undefined && given === checksum(body) ? prefix : null;
}

export function isKey(key: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(key), hash);
}

/** CRC-32 in six digits to the base of 62. */
function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = `${DIGITS[rest % 62]}${digits}`;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(key).digest());
}
