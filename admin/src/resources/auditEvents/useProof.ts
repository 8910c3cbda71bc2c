import { useQuery } from '@tanstack/react-query';

import type { AuditEventEntryFragment } from '../../generated/graphql';
import { ApiError, UnreachableError } from '../../providers/errors';
import type { ProofVerdict } from './proofCheck';
import { fetchProof } from './proofSource';

const EVERY = 2_000;

/** The proof of the event on view, checked in this browser; null while the event waits to be sealed, which is asked again. */
export const useProof = (event: AuditEventEntryFragment) =>
  useQuery({
    queryKey: ['auditProof', event],
    queryFn: ({ signal }) => prove(event, signal),
    refetchInterval: ({ state }) => (state.data === null ? EVERY : false),
    staleTime: Infinity,
  });

async function prove(event: AuditEventEntryFragment, signal: AbortSignal): Promise<ProofVerdict | null> {
  const [{ checkProof }, proof] = await Promise.all([loadChecker(), fetchProofOrNull(event.id, signal)]);
  return proof && checkProof(event, proof);
}

async function fetchProofOrNull(eventId: string, signal: AbortSignal) {
  try {
    return await fetchProof(eventId, signal);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'CONFLICT') {
      return null;
    }
    throw error;
  }
}

/** The cryptography is a part of the code of its own. */
export async function loadChecker() {
  try {
    return await import('./proofCheck');
  } catch (error) {
    throw new UnreachableError('The code that checks proofs could not be fetched', { cause: error });
  }
}
