import type { AuditHead, AuditProof } from '@payung/shared/auditProof';

import { AuditContinuationDocument, AuditProofOfEventDocument } from '../../generated/graphql';
import { request } from '../../providers/graphqlClient';

/** Rejects with CONFLICT while the event waits to be sealed. */
export async function fetchProof(eventId: string, signal?: AbortSignal): Promise<AuditProof> {
  return (await request(AuditProofOfEventDocument, { eventId }, signal)).auditProof;
}

/** The hashes that lead from the one head to the other. Rejects with BAD_USER_INPUT when the server has no such head. */
export async function fetchContinuation(earlier: AuditHead, later: AuditHead): Promise<readonly string[]> {
  return (await request(AuditContinuationDocument, { from: earlier.size, to: later.size })).auditConsistency.path;
}
