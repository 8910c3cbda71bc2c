import type { AuditHead } from '@payung/shared/auditProof';

import { isRecord } from './json';

const PLACE = 'payung.auditHead';

/** The head that this browser kept last; null when it has kept none, or what lies there is none. */
export function readKeptHead(): AuditHead | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
    return isHead(value) ? value : null;
  } catch {
    // Storage can be closed to us, or hold what is not ours.
    return null;
  }
}

export function keepHead({ size, rootHash, at, keyId, publicKey, signature }: AuditHead): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ size, rootHash, at, keyId, publicKey, signature }));
  } catch {
    // A browser that keeps nothing proves what it is shown all the same; it cannot compare with what it saw before.
  }
}

function isHead(value: unknown): value is AuditHead {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value['size']) &&
    ['rootHash', 'at', 'keyId', 'publicKey', 'signature'].every((name) => typeof value[name] === 'string')
  );
}
