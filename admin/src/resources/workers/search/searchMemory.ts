import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Wanted } from './searchText';

/** What somebody was looking for, and the fields of a category that they narrowed the list by. */
interface SearchMemory {
  readonly wanted: Wanted | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const key = ['workerSearch'];
const nothing: SearchMemory = { wanted: null, attributes: {} };

/**
 * Whom somebody looks for tells of a person, so it never stands in an address, in the browser’s history or in its storage. It
 * is kept in the cache of this page alone, which is emptied with everything else when the person signs out.
 */
export function useSearchMemory() {
  const queryClient = useQueryClient();
  const { data } = useQuery<SearchMemory>({ queryKey: key, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
  const memory = data ?? nothing;
  const remember = (changes: Partial<SearchMemory>) => queryClient.setQueryData(key, { ...memory, ...changes });
  return { ...memory, remember };
}
