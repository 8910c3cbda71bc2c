import type { AuditProof, ProofFault } from '@payung/shared/auditProof';
import { faultInProof } from '@payung/shared/auditProof';

import type { AuditEventEntryFragment } from '../../generated/graphql';
import { checkHead } from './headCheck';
import type { HeadVerdict } from './headVerdict';
import { alteredParts } from './sealedContent';

export interface ProofVerdict {
  readonly proof: AuditProof;
  /** The first thing that does not hold, in the order of `checksOfProof`; null when the event is proved. */
  readonly fault: ProofFault | 'content' | null;
  /** What this page shows otherwise than it was sealed. */
  readonly altered: readonly string[];
  readonly head: HeadVerdict;
}

/**
 * Computes everything in this browser: the server is only asked for the proof. It comes with the cryptography as a part of
 * the code of its own, so that who opens no event does not pay for it.
 */
export async function checkProof(event: AuditEventEntryFragment, proof: AuditProof): Promise<ProofVerdict> {
  const altered = alteredParts(event, proof.leaf);
  const fault = faultInProof(proof) ?? (altered.length > 0 ? 'content' : null);
  return { proof, fault, altered, head: await checkHead(proof.head) };
}

export { checkHead };
