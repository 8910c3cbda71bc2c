import type { AuditHead } from '@payung/shared/auditProof';
import { isContinued, isHeadSigned } from '@payung/shared/auditProof';

import { ApiError } from '../../providers/errors';
import type { HeadVerdict } from './headVerdict';
import { keepHead, readKeptHead } from './keptHead';
import { fetchContinuation } from './proofSource';

/**
 * Compares a head with the one that was kept, and keeps it in its place when all is well. What is not well stays noticed:
 * the old head is kept until a person decides.
 */
export async function checkHead(head: AuditHead): Promise<HeadVerdict> {
  if (!isHeadSigned(head)) {
    return { kind: 'unsigned' };
  }
  const kept = readKeptHead();
  if (!kept) {
    keepHead(head);
    return { kind: 'first' };
  }
  if (!(await doesContinue(kept, head))) {
    return { kind: 'broken', kept };
  }
  if (kept.keyId !== head.keyId) {
    return { kind: 'otherKey', kept };
  }
  if (head.size > kept.size) {
    keepHead(head);
  }
  return { kind: 'continued', kept };
}

/** Another tab may have kept a later head than the one that is looked at: then that one must continue ours. */
async function doesContinue(kept: AuditHead, head: AuditHead): Promise<boolean> {
  const [earlier, later] = kept.size <= head.size ? [kept, head] : [head, kept];
  if (earlier.size === later.size) {
    return isContinued(earlier, later, []);
  }
  try {
    return isContinued(earlier, later, await fetchContinuation(earlier, later));
  } catch (error) {
    // The server does not know a head that it has signed: the end of the log was cut off.
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT') {
      return false;
    }
    throw error;
  }
}
