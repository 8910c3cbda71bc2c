import { type Subtree, foldSubtrees, hashNode, subtreesOf } from './merkle.js';

/** A complete subtree with its hash. */
export interface Node extends Subtree {
  readonly hash: Uint8Array;
}

/** The right edge of a growing tree: the few hashes from which its root, and all that is appended, follow. */
export interface Frontier {
  readonly size: number;
  root(): Uint8Array;
  /** Appends a leaf and returns the subtrees that it completes, the leaf itself left out. */
  append(leafHash: Uint8Array): Node[];
}

/** The edge of a tree of `size` leaves, from the hashes of the subtrees that `subtreesOf` lists for it. */
export function createFrontier(begin = 0, hashes: readonly Uint8Array[] = []): Frontier {
  const edge: Node[] = subtreesOf({ begin: 0, end: begin }).map((subtree, place) => {
    const hash = hashes[place];
    if (!hash) throw new Error(`the audit log lacks the hash of its subtree ${subtree.level}/${subtree.index}`);
    return { ...subtree, hash };
  });
  let size = begin;
  return {
    get size() {
      return size;
    },
    root: () => foldSubtrees(edge.map(({ hash }) => hash)),
    append(leafHash) {
      let node: Node = { level: 0, index: size, hash: leafHash };
      const completed: Node[] = [];
      size += 1;
      for (let left = edge.at(-1); left?.level === node.level; left = edge.at(-1)) {
        edge.pop();
        node = { level: node.level + 1, index: Math.floor(node.index / 2), hash: hashNode(left.hash, node.hash) };
        completed.push(node);
      }
      edge.push(node);
      return completed;
    },
  };
}
