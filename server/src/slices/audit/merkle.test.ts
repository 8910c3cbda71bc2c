import { describe, expect, it } from 'vitest';
import { isConsistent, isIncluded } from '@payung/shared/merkleProof';
import { createFrontier } from './frontier.js';
import {
  EMPTY_ROOT,
  type Span,
  consistencySpans,
  foldSubtrees,
  hashLeaf,
  hashNode,
  inclusionSpans,
  splitOf,
  subtreesOf,
} from './merkle.js';

/** The tree that Certificate Transparency's own programs are tested with. */
const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
const leaves = DATA.map((data) => hashLeaf(Buffer.from(data, 'hex')));
const many = Array.from({ length: 40 }, (_, index) => hashLeaf(String(index)));

/** The RFC's own definition, word for word. */
function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (only === undefined) return EMPTY_ROOT;
  if (hashes.length === 1) return only;
  const split = splitOf(hashes.length);
  return hashNode(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}
const proof = (spans: Span[], hashes = many) => spans.map(({ begin, end }) => rootOf(hashes.slice(begin, end)));

describe('the tree', () => {
  it('has the roots of the known test tree, whole and as it grows', () => {
    const frontier = createFrontier();
    ROOTS.forEach((root, index) => {
      frontier.append(leaves[index] ?? EMPTY_ROOT);
      expect(hex(rootOf(leaves.slice(0, index + 1)))).toBe(root);
      expect(hex(frontier.root())).toBe(root);
    });
    expect(hex(createFrontier().root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('has the proofs of the known test tree', () => {
    expect(proof(inclusionSpans(0, 8), leaves).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(proof(inclusionSpans(2, 3), leaves).map(hex)).toEqual([ROOTS[1]]);
    expect(proof(consistencySpans(6, 8), leaves).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      ROOTS[3],
    ]);
  });

  it('goes on from its edge alone, and folds each span from its complete subtrees', () => {
    for (let size = 0; size <= many.length; size++) {
      const stored = new Map<string, Uint8Array>(many.map((hash, index) => [`0/${index}`, hash]));
      const whole = createFrontier();
      for (const leaf of many.slice(0, size)) {
        for (const { level, index, hash } of whole.append(leaf)) stored.set(`${level}/${index}`, hash);
      }
      const read = (span: Span) =>
        subtreesOf(span).map(({ level, index }) => stored.get(`${level}/${index}`) ?? Buffer.of());
      const resumed = createFrontier(size, read({ begin: 0, end: size }));
      expect(hex(resumed.root())).toBe(hex(whole.root()));
      for (let index = 0; index < size; index++) {
        const spans = inclusionSpans(index, size);
        expect(spans.map((span) => hex(foldSubtrees(read(span))))).toEqual(proof(spans).map(hex));
      }
    }
  });
});

describe('a proof', () => {
  it('of every leaf in every tree up to 40 leaves holds, and holds for no other place, tree or leaf', () => {
    for (let size = 1; size <= many.length; size++) {
      const root = rootOf(many.slice(0, size));
      for (let index = 0; index < size; index++) {
        const path = proof(inclusionSpans(index, size));
        const leaf = many[index] ?? EMPTY_ROOT;
        expect(isIncluded(leaf, index, size, path, root)).toBe(true);
        expect(isIncluded(EMPTY_ROOT, index, size, path, root)).toBe(false);
        expect(isIncluded(leaf, index, size, path, EMPTY_ROOT)).toBe(false);
        expect(isIncluded(leaf, index, size, [...path, EMPTY_ROOT], root)).toBe(false);
        expect(isIncluded(leaf, size, size, path, root)).toBe(false);
        const shorter = isIncluded(leaf, index, size, path.slice(1), root);
        const elsewhere = isIncluded(leaf, (index + 1) % size, size, path, root);
        expect([shorter, elsewhere]).toEqual(size > 1 ? [false, false] : [true, true]);
      }
    }
  });

  it('of every two trees up to 40 leaves holds, and not for altered ones', () => {
    for (let size = 1; size <= many.length; size++) {
      for (let first = 1; first <= size; first++) {
        const [old, current] = [first, size].map((end) => ({ size: end, root: rootOf(many.slice(0, end)) }));
        if (!old || !current) throw new Error('there are two');
        const path = proof(consistencySpans(first, size));
        expect(isConsistent(old, current, path)).toBe(true);
        expect(isConsistent({ ...old, root: EMPTY_ROOT }, current, path)).toBe(false);
        expect(isConsistent(old, { ...current, root: EMPTY_ROOT }, path)).toBe(false);
        expect(isConsistent(old, current, [...path, EMPTY_ROOT])).toBe(false);
        expect(isConsistent(old, current, path.slice(1))).toBe(path.length === 0);
        expect(isConsistent(current, old, path)).toBe(first === size);
      }
    }
  });
});
