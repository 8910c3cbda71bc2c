import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import { FundChoicesDocument } from '../generated/graphql';
import { apiQuery } from '../providers/queries';

/**
 * The funding sources, to choose from. They change seldom. The names come in the language of the request, so the language
 * is a part of the key.
 */
export function useFunds() {
  const query = apiQuery(FundChoicesDocument, {});
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, useLocale()], staleTime: 5 * 60_000 });
  return data?.fundingSources;
}
