import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import { QuotaFundsDocument, QuotaProgrammesDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';

/** Configuration changes seldom. The names come in the language of the request, so the language is a part of the key. */
const SELDOM = 5 * 60_000;

export function useFunds() {
  const query = apiQuery(QuotaFundsDocument, {});
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, useLocale()], staleTime: SELDOM });
  return data?.fundingSources;
}

export function useProgrammes() {
  const query = apiQuery(QuotaProgrammesDocument, {});
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, useLocale()], staleTime: SELDOM });
  return data?.programmes;
}
