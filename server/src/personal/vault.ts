import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Env } from '../env.js';
import { ensureKept } from '../secret.js';
import { type KeyRing, readKey, readKeyRing } from './keyRing.js';
import { type Bytes, type Place, createSeal } from './seal.js';

/** Keeps personal data: seals what must be read again, and hashes what must be found. */
export interface Vault {
  /** The number of the key that seals. */
  readonly sealingKey: number;
  seal(text: string, place: Place): Bytes;
  /** The text that was sealed for this place, or a SealError. */
  open(sealed: Uint8Array, place: Place): string;
  sealBytes(content: Uint8Array, place: Place): Bytes;
  openBytes(sealed: Uint8Array, place: Place): Buffer;
  /** Finds a person by their NIK, and keeps it unique, without telling it. It never changes. */
  nikHash(nik: string): Bytes;
  /** What tells one key from another without telling the key. */
  readonly keyChecks: readonly KeyCheck[];
}

export interface KeyCheck {
  /** Of a key of the ring; 0 is the key of `nikHash`. */
  readonly number: number;
  readonly value: Bytes;
}

/** The number under which the key of NIKs stands among the keys of the ring. */
export const NIK_KEY_NUMBER = 0;

/** With the keys that are given, else with some that are made once and kept, for who tries Payung out. */
export async function vaultOf({ keys, nikKey, home }: Pick<Env, 'keys' | 'nikKey' | 'home'>): Promise<Vault> {
  const ring = keys ?? (await ensureKept(home, 'keys', () => `1:${randomBytes(32).toString('base64')}`));
  const hashing = nikKey ?? (await ensureKept(home, 'nik-key', () => randomBytes(32).toString('base64')));
  return createVault(ring, hashing);
}

/** From the texts of PAYUNG_KEYS and PAYUNG_NIK_KEY. */
export function createVault(keys: string, nikKey: string): Vault {
  const ring = readKeyRing(keys);
  const givenKey = readKey('PAYUNG_NIK_KEY', nikKey);
  const hashKey = Buffer.from(hkdfSync('sha256', givenKey, '', 'payung nik v1', 32));
  const { seal, open } = createSeal(ring);
  return {
    sealingKey: ring[0].number,
    seal: (text, place) => seal(Buffer.from(text), place),
    open: (sealed, place) => open(sealed, place).toString(),
    sealBytes: seal,
    openBytes: open,
    nikHash: (nik) => new Uint8Array(createHmac('sha256', hashKey).update(nik).digest()),
    keyChecks: keyChecksOf(ring, givenKey),
  };
}

function keyChecksOf(ring: KeyRing, nikKey: Buffer): KeyCheck[] {
  return [{ number: NIK_KEY_NUMBER, bytes: nikKey }, ...ring].map(({ number, bytes }) => ({
    number,
    value: new Uint8Array(hkdfSync('sha256', bytes, '', 'payung key check v1', 16)),
  }));
}
