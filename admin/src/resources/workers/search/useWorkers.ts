import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import type { WorkerFilter } from '../../../generated/graphql';
import { fetchWorkerByNik, fetchWorkers } from '../workerSource';

/** The workers under a filter, page after page. They are counted once, with the first page. */
export function useWorkers(filter: WorkerFilter, isAsked: boolean) {
  const locale = useLocale();
  const { data, ...query } = useInfiniteQuery({
    queryKey: ['workers', filter, locale],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      fetchWorkers(filter, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    enabled: isAsked,
    // Each look is an event of the trail: who only changes the window shall not fill it.
    refetchOnWindowFocus: false,
  });
  const workers = data?.pages.flatMap(({ items }) => items);
  return { workers, total: data?.pages[0]?.totalCount, ...query };
}

/** Whose NIK it is: null for nobody in sight. The NIK goes in the body of a request, and stays in this page’s memory. */
export function useWorkerByNik(nik: string | null) {
  const locale = useLocale();
  return useQuery({
    queryKey: ['workerByNik', nik, locale],
    queryFn: ({ signal }) => (nik === null ? null : fetchWorkerByNik(nik, signal)),
    enabled: nik !== null,
    refetchOnWindowFocus: false,
  });
}
