import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type AuditHead, type AuditProof, faultInProof, headText, isContinued, isHeadSigned } from './auditProof.js';

/** Made with Node's own cryptography, so that neither side can be wrong alone. */
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const der = publicKey.export({ type: 'spki', format: 'der' });
const hash = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
const leafOf = (text: string) => hash(Buffer.of(0), text);
const nodeOf = (left: Uint8Array, right: Uint8Array) => hash(Buffer.of(1), left, right);

function headOf(size: number, root: Uint8Array): AuditHead {
  const fields = {
    size,
    rootHash: Buffer.from(root).toString('hex'),
    at: '2026-11-20T03:04:05.678Z',
    keyId: hash(der).toString('hex').slice(0, 16),
  };
  const signature = sign(null, Buffer.from(headText(fields)), privateKey).toString('base64');
  return { ...fields, publicKey: der.toString('base64'), signature };
}

const [a, b, c] = ['{"id":"a"}', '{"id":"b é"}', '{"id":"c"}'].map((text) => ({ text, hash: leafOf(text) }));
if (!a || !b || !c) throw new Error('there are three');
const two = headOf(2, nodeOf(a.hash, b.hash));
const three = headOf(3, nodeOf(nodeOf(a.hash, b.hash), c.hash));
const proof: AuditProof = {
  leaf: b.text,
  leafHash: b.hash.toString('hex'),
  index: 1,
  path: [a.hash.toString('hex'), c.hash.toString('hex')],
  head: three,
};

describe('the proof of an event', () => {
  it('holds as it was made', () => {
    expect(faultInProof(proof)).toBeNull();
  });

  it.each<[string, Partial<AuditProof>, string]>([
    ['another event', { leaf: a.text }, 'leaf'],
    ['another event with its own hash', { leaf: a.text, leafHash: a.hash.toString('hex') }, 'path'],
    ['another place', { index: 0 }, 'path'],
    ['a shorter path', { path: proof.path.slice(1) }, 'path'],
    ['what is no hash in the path', { path: ['zz', ...proof.path.slice(1)] }, 'path'],
    ['another head', { head: two }, 'path'],
    ['a head at another time', { head: { ...three, at: '2026-11-20T03:04:05.679Z' } }, 'signature'],
    ['a head of another key', { head: { ...three, keyId: '0000000000000000' } }, 'signature'],
    ['a signature that is none', { head: { ...three, signature: '*' } }, 'signature'],
    ['a signature of something else', { head: { ...three, signature: two.signature } }, 'signature'],
    ['a key that is none', { head: { ...three, publicKey: 'AAAA' } }, 'signature'],
  ])('does not hold for %s', (_, change, fault) => {
    expect(faultInProof({ ...proof, ...change })).toBe(fault);
  });
});

describe('two heads', () => {
  const path = [c.hash.toString('hex')];

  it('are signed, and the one continues the other', () => {
    expect([two, three].map(isHeadSigned)).toEqual([true, true]);
    expect(isContinued(two, three, path)).toBe(true);
    expect(isContinued(three, three, [])).toBe(true);
  });

  it('do not continue each other the other way, by another path, or with another root', () => {
    expect(isContinued(three, two, path)).toBe(false);
    expect(isContinued(two, three, [])).toBe(false);
    expect(isContinued({ ...two, rootHash: c.hash.toString('hex') }, three, path)).toBe(false);
    expect(isContinued({ ...two, rootHash: '' }, three, path)).toBe(false);
  });
});
