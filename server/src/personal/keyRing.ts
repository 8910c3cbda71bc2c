import { StartError } from '../startError.js';

/** A key that seals personal data. Its number is the first byte of whatever it has sealed. */
export interface RingKey {
  readonly number: number;
  readonly bytes: Buffer;
}

/** The keys that open what is sealed, the one that seals first. */
export type KeyRing = readonly [RingKey, ...RingKey[]];

const KEY_BYTES = 32;
const HIGHEST_NUMBER = 255;

/**
 * `2:base64 1:base64`: numbers of 1 to 255 with 32 random bytes each. To rotate without a pause, give all processes the new
 * key behind the old one, then before it, then run `payung keys rotate`, then leave the old one out.
 */
export function readKeyRing(text: string): KeyRing {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readRingKey);
  const [first, ...others] = keys;
  if (first === undefined || new Set(keys.map(({ number }) => number)).size < keys.length) throw malformed();
  return [first, ...others];
}

/** 32 bytes in base64, or a sentence that names the variable and not what it holds. */
export function readKey(variable: string, text: string): Buffer {
  const bytes = bytesOf(text.trim());
  if (bytes) return bytes;
  throw new StartError(`${variable} is not 32 bytes in base64: make them with \`openssl rand -base64 32\`.`);
}

function readRingKey(entry: string): RingKey {
  const [, digits = '', code = ''] = /^(\d{1,3}):(.+)$/.exec(entry) ?? [];
  const [number, bytes] = [Number(digits), bytesOf(code)];
  if (!bytes || number < 1 || number > HIGHEST_NUMBER) throw malformed();
  return { number, bytes };
}

/** Of standard base64 or base64url; null for anything that is not whole. */
function bytesOf(code: string): Buffer | null {
  const bytes = Buffer.from(code, 'base64');
  return /^[\w+/-]{43}=?$/.test(code) && bytes.length === KEY_BYTES ? bytes : null;
}

const malformed = (): StartError =>
  new StartError(
    'PAYUNG_KEYS is no key ring: write each key as its number (1 to 255, each once), a colon and 32 bytes in base64, the one that seals first, with spaces between: `1:…`. `openssl rand -base64 32` makes the bytes.',
  );
