import { isMonth } from '@payung/shared/month';
import { useQueries } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import type { CandidateFragment, QuotaRecordFragment } from '../../../generated/graphql';
import type { SeatPlace } from './candidateSource';
import { fetchSeats } from './candidateSource';
import { inAll } from './inAll';

/** The quotas that can serve all of them in all of these months, in the order in which they serve. */
export function useServingQuotas(candidates: readonly CandidateFragment[], from: string, to: string) {
  const locale = useLocale();
  const places = placesOf(candidates);
  const isAskable = isMonth(from) && isMonth(to) && from <= to;
  const queries = useQueries({
    queries: places.map((place) => ({
      queryKey: ['candidateSeats', place, from, to, locale],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchSeats(place, from, to, signal),
      enabled: isAskable,
      // Seats go while one looks at them.
      staleTime: 0,
    })),
  });
  const lists = queries.flatMap(({ data }): (readonly QuotaRecordFragment[])[] => (data ? [data] : []));
  return {
    quotas: lists.length === places.length ? inAll(lists) : undefined,
    error: queries.find((query) => query.error)?.error ?? null,
  };
}

function placesOf(candidates: readonly CandidateFragment[]): SeatPlace[] {
  const keys = candidates.map(({ village, category }) => JSON.stringify([village?.code, category?.code]));
  return candidates
    .filter((_candidate, index) => keys.indexOf(keys[index] ?? '') === index)
    .flatMap(({ village, category }) =>
      village && category ? [{ regionCode: village.code, categoryCode: category.code }] : [],
    );
}
