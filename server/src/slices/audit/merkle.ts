import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 9162, section 2.1, with SHA-256. Leaves and nodes are hashed with different first bytes, so that
 * neither can be passed off as the other. Pure: where the hashes are kept is for others to know.
 */
export function hashLeaf(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(LEAF).update(data).digest();
}

export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The root of the tree without any leaf. */
export const EMPTY_ROOT: Buffer = createHash('sha256').digest();

/** A subtree of 2^level leaves that are all there: its hash never changes again. `index` counts such subtrees from the left. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Some leaves in a row, from `begin` up to and without `end`, as the RFC's `D[begin:end]`. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** The complete subtrees that make up the span, from the left; the span begins where the largest of them may begin. */
export function subtreesOf({ begin, end }: Span): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let from = begin; from < end;) {
    const level = Math.floor(Math.log2(end - from));
    subtrees.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return subtrees;
}

/** The hash over complete subtrees of falling size, as `subtreesOf` lists them. */
export function foldSubtrees(hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => hashNode(left, right));
}

/** The largest power of two smaller than `size`: where the RFC splits a tree. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The inclusion proof of the leaf `index` in the tree of `size` leaves, as the spans whose hashes it consists of. */
export function inclusionSpans(index: number, size: number): Span[] {
  const spans: Span[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    const isLeft = index < middle;
    spans.unshift(isLeft ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = isLeft ? [begin, middle] : [middle, end];
  }
  return spans;
}

/** The proof that the tree of `size` leaves continues the one of `first` leaves, as spans; empty when first is 0 or size. */
export function consistencySpans(first: number, size: number): Span[] {
  const spans: Span[] = [];
  if (first === 0) return spans;
  let [begin, end] = [0, size];
  while (first < end) {
    const middle = begin + splitOf(end - begin);
    const isLeft = first <= middle;
    spans.unshift(isLeft ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = isLeft ? [begin, middle] : [middle, end];
  }
  // Whoever asks has the root of the old tree; only where that is not a subtree of the new one must its part be told.
  return begin === 0 ? spans : [{ begin, end }, ...spans];
}
