import { queryOptions, useQuery } from '@tanstack/react-query';

import { ViewerDocument } from '../generated/graphql';
import { request } from './graphqlClient';
import { viewerKey } from './session';

const viewerQuery = queryOptions({
  queryKey: viewerKey,
  queryFn: async ({ signal }) => (await request(ViewerDocument, {}, signal)).viewer ?? null,
});

/** Who is signed in, as the server says: null for nobody. What they may do is `abilities`, and nothing that we derive. */
export const useViewer = () => useQuery(viewerQuery);
