import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, SealError } from './seal.js';
import { createVault } from './vault.js';

const newKey = () => randomBytes(32).toString('base64');
const [one, two, nikKey] = [newKey(), newKey(), newKey()];
const vault = createVault(`1:${one}`, nikKey);
const PLACE: Place = { table: 'Worker', id: 'w1', field: 'nik' };
const NIK = '9901013112800003';

describe('what is sealed', () => {
  it('opens at its place, whatever it is, and is another each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault.open(vault.seal(text, PLACE), PLACE)).toBe(text);
      }),
    );
    const bytes = randomBytes(100);
    expect(vault.openBytes(vault.sealBytes(bytes, PLACE), PLACE).equals(bytes)).toBe(true);
    expect(vault.seal(NIK, PLACE)).not.toEqual(vault.seal(NIK, PLACE));
    expect(Buffer.from(vault.seal(NIK, PLACE)).includes(NIK)).toBe(false);
  });

  it.each<[string, Partial<Place>]>([
    ['row', { id: 'w2' }],
    ['column', { field: 'details' }],
    ['table', { table: 'WorkerRequest' }],
  ])('does not open at the place of another %s', (_, other) => {
    const sealed = vault.seal(NIK, PLACE);
    expect(() => vault.open(sealed, { ...PLACE, ...other })).toThrow(
      /does not open: it was altered, or belongs to another row/,
    );
  });

  it('does not open when a bit of it is altered or some of it is missing, and tells nothing of it', () => {
    const sealed = vault.seal(NIK, PLACE);
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const altered = sealed.slice();
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => vault.open(altered, PLACE)).toThrow(SealError);
        expect(() => vault.open(sealed.subarray(0, bit >> 3), PLACE)).toThrow(SealError);
      }),
      { numRuns: 300 },
    );
    expect(() => vault.open(sealed.subarray(1), PLACE)).not.toThrow(new RegExp(NIK));
  });
});

describe('a key ring', () => {
  it('seals by its first key and opens by all: what an old key sealed stays readable', () => {
    const [before, behind] = [createVault(`2:${two} 1:${one}`, nikKey), createVault(`1:${one}, 2:${two}`, nikKey)];
    const [old, young] = [vault.seal('old', PLACE), before.seal('young', PLACE)];
    expect([old[0], young[0], before.sealingKey]).toEqual([1, 2, 2]);
    for (const ring of [before, behind])
      expect([ring.open(old, PLACE), ring.open(young, PLACE)]).toEqual(['old', 'young']);
  });

  it('that lacks the key of something says so, and nothing of what is sealed', () => {
    const sealed = createVault(`2:${two}`, nikKey).seal(NIK, PLACE);
    expect(() => vault.open(sealed, PLACE)).toThrow(
      'Personal data were sealed with key 2, which the key ring lacks: add it to PAYUNG_KEYS.',
    );
    const impostor = createVault(`2:${one}`, nikKey);
    expect(() => impostor.open(sealed, PLACE)).toThrow(SealError);
  });

  it.each(['', '1', `0:${one}`, `256:${one}`, `x:${one}`, `1:${one.slice(1)}`, `1:${one} 1:${two}`, `1:${one} ${two}`])(
    'is not “%s”, and the sentence on it holds no key',
    (text) => {
      expect(() => createVault(text, nikKey)).toThrow(/^PAYUNG_KEYS is no key ring: /);
      expect(() => createVault(text, nikKey)).not.toThrow(new RegExp(one.slice(1, 20).replaceAll('+', '\\+')));
    },
  );

  it('needs a whole key for NIKs beside it', () => {
    expect(() => createVault(`1:${one}`, 'short')).toThrow(/^PAYUNG_NIK_KEY is not 32 bytes in base64/);
  });
});

describe('the hash of a NIK', () => {
  it('stays the same whatever the ring becomes, and is another for another key or NIK', () => {
    const hash = (keys: string, key: string, nik = NIK) =>
      Buffer.from(createVault(keys, key).nikHash(nik)).toString('hex');
    const known = hash(`1:${one}`, nikKey);
    expect(known).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(`2:${two}`, nikKey)).toBe(known);
    expect(hash(`1:${one}`, two)).not.toBe(known);
    expect(hash(`1:${one}`, nikKey, '9901013112800004')).not.toBe(known);
  });

  it('is that of the first days: it can never change', () => {
    const fixed = createVault(`1:${Buffer.alloc(32, 1).toString('base64')}`, Buffer.alloc(32, 2).toString('base64'));
    expect(Buffer.from(fixed.nikHash(NIK)).toString('hex')).toMatchInlineSnapshot(
      `"9c4e22ba263cf93842bf5a5721c7ce8522e7e8c76eaafd0d9fc455d29bc2977c"`,
    );
  });
});
