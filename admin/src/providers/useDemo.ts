import { queryOptions, useQuery } from '@tanstack/react-query';

import { DemoDocument } from '../generated/graphql';
import { request } from './graphqlClient';

const demoQuery = queryOptions({
  queryKey: ['isDemo'],
  queryFn: async ({ signal }) => (await request(DemoDocument, {}, signal)).isDemo,
  staleTime: Infinity,
});

/** Whether the server is for trying out, and the people in it are invented. */
export const useDemo = (): boolean => useQuery(demoQuery).data ?? false;
