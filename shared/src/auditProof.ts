import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { hashLeaf, isConsistent, isIncluded } from './merkleProof.js';

hashes.sha512 = sha512;

/** That the audit log had this root when it had this size, as it is signed. */
export interface AuditHead {
  readonly size: number;
  /** SHA-256 in hex, as all hashes here. */
  readonly rootHash: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  /** The first 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, as base64. */
  readonly publicKey: string;
  /** Ed25519 over `headText`, as base64. */
  readonly signature: string;
}

/** That an event is in the log under a head. */
export interface AuditProof {
  /** The event as it was hashed. */
  readonly leaf: string;
  readonly leafHash: string;
  readonly index: number;
  /** From the leaf up to the root (RFC 9162, section 2.1.3). */
  readonly path: readonly string[];
  readonly head: AuditHead;
}

/** What does not hold: the event is not the one that was sealed, it is not in the log, or nobody signed for it. */
export type ProofFault = 'leaf' | 'path' | 'signature';

/** Checks a proof with nothing but itself; null when it holds. Whose key it is, and which head was kept, the reader knows. */
export function faultInProof({ leaf, leafHash, index, path, head }: AuditProof): ProofFault | null {
  const hash = hashLeaf(utf8ToBytes(leaf));
  if (bytesToHex(hash) !== leafHash) return 'leaf';
  const hops = readHashes([...path, head.rootHash]);
  const root = hops?.pop();
  if (!hops || !root || !isIncluded(hash, index, head.size, hops, root)) return 'path';
  return isHeadSigned(head) ? null : 'signature';
}

/** Whether the log of `later` holds all that it held at `earlier`, unchanged and in its place. */
export function isContinued(earlier: AuditHead, later: AuditHead, path: readonly string[]): boolean {
  const [first, second] = [readHashes([earlier.rootHash])?.[0], readHashes([later.rootHash])?.[0]];
  const hops = readHashes(path);
  if (!first || !second || !hops) return false;
  return isConsistent({ size: earlier.size, root: first }, { size: later.size, root: second }, hops);
}

/** Whether the key that the head names has signed it. */
export function isHeadSigned(head: AuditHead): boolean {
  try {
    const key = base64.decode(head.publicKey);
    if (bytesToHex(key.subarray(0, PREFIX_LENGTH)) !== ED25519_PREFIX) return false;
    if (bytesToHex(sha256(key)).slice(0, 16) !== head.keyId) return false;
    const signature = base64.decode(head.signature);
    return verify(signature, utf8ToBytes(headText(head)), key.subarray(PREFIX_LENGTH));
  } catch {
    return false; // no key, or no signature, at all
  }
}

/** What is signed: JSON in the canonical form of RFC 8785. */
export function headText({ size, rootHash, at, keyId }: Pick<AuditHead, 'size' | 'rootHash' | 'at' | 'keyId'>): string {
  return JSON.stringify({ at, keyId, rootHash, size, version: 'payung-audit-head-1' });
}

/** What stands in DER before the 32 bytes of an Ed25519 key (RFC 8410). */
const ED25519_PREFIX = '302a300506032b6570032100';
const PREFIX_LENGTH = ED25519_PREFIX.length / 2;

function readHashes(texts: readonly string[]): Uint8Array[] | null {
  return texts.every((text) => /^[0-9a-f]{64}$/.test(text)) ? texts.map(hexToBytes) : null;
}
