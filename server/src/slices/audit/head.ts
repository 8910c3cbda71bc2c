import { headText } from '@payung/shared/auditProof';
import { z } from 'zod';
import { type Signer, isSigned } from './signingKey.js';

/** That the log had this root when it had this size, signed. What is published, kept elsewhere, and checked later. */
export const signedHead = z.object({
  size: z.number().int().nonnegative(),
  /** SHA-256 in hex. */
  rootHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601, UTC, with milliseconds. */
  at: z.string(),
  keyId: z.string(),
  /** SubjectPublicKeyInfo in DER, as base64. */
  publicKey: z.string(),
  /** Ed25519 over `headText`, as base64. */
  signature: z.string(),
});

export type SignedHead = z.infer<typeof signedHead>;

export function signHead(size: number, root: Uint8Array, at: Date, signer: Signer): SignedHead {
  const { keyId, publicKey } = signer;
  const fields = { size, rootHash: Buffer.from(root).toString('hex'), at: at.toISOString(), keyId };
  return { ...fields, publicKey, signature: signer.sign(headText(fields)).toString('base64') };
}

export function isHeadSigned(head: SignedHead): boolean {
  return isSigned(headText(head), Buffer.from(head.signature, 'base64'), head.keyId, head.publicKey);
}

/** Heads as they are kept: one as JSON, or one a line. Null when the text holds anything else. */
export function readHeads(text: string): SignedHead[] | null {
  const lines = text.trimStart().startsWith('{\n') ? [text] : text.split('\n').filter((line) => line.trim() !== '');
  try {
    return lines.map((line) => signedHead.parse(JSON.parse(line)));
  } catch {
    return null; // no JSON, or not of a head
  }
}
