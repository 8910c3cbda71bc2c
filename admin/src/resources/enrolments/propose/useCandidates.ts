import { useQueries } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';

import type { CandidateFragment } from '../../../generated/graphql';
import { fetchCandidate } from './candidateSource';

/** As many as somebody picks by hand; lists are uploaded. */
export const MOST_CANDIDATES = 50;

/** The people who were picked. Their ids stand in the address, so that the page can be reloaded and opened from a person's. */
export function useCandidates() {
  const [params, setParams] = useSearchParams();
  const ids = [...new Set(params.getAll('worker'))].slice(0, MOST_CANDIDATES);
  const queries = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['candidate', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchCandidate(id, signal),
    })),
  });
  const put = (next: readonly string[]) =>
    setParams(new URLSearchParams(next.map((id) => ['worker', id])), { replace: true });
  return {
    ids,
    candidates: queries.flatMap(({ data }): CandidateFragment[] => (data ? [data] : [])),
    isPending: queries.some((query) => query.isPending),
    error: queries.find((query) => query.error)?.error ?? null,
    add: (id: string) => put([...ids, id]),
    remove: (id: string) => put(ids.filter((other) => other !== id)),
    clear: () => put([]),
  };
}
