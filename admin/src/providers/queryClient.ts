import { QueryClient } from '@tanstack/react-query';

import { UnreachableError } from './errors';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without it a query waits in silence while the phone is offline; we want to say so at once.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 30_000,
      retry: (failures, error) => error instanceof UnreachableError && failures < 1,
      retryDelay: 800,
    },
    mutations: { networkMode: 'always' },
  },
});

/** One press of "try again" mends the whole page, whichever part of it failed. */
export const retryFailedQueries = () =>
  queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
