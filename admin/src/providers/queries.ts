import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { useGetList, useGetOne } from 'react-admin';

import type { sources } from './dataProvider';
import { operationName, request } from './graphqlClient';
import type { EntryOf, FilterOf } from './resourceSource';

type Sources = typeof sources;
type ResourceName = keyof Sources & string;

/** react-admin's `useGetOne`, with the type of the record taken from the resource. */
export const useOne = <Name extends ResourceName>(resource: Name, id: string) =>
  useGetOne<EntryOf<Sources[Name]>>(resource, { id });

/** The same for a form: what a list has shown some time ago is no ground to change a record on. */
export const useFreshOne = <Name extends ResourceName>(resource: Name, id: string) => {
  const { data, error, isFetchedAfterMount } = useGetOne<EntryOf<Sources[Name]>>(
    resource,
    { id },
    { refetchOnMount: 'always' },
  );
  return { data: isFetchedAfterMount ? data : undefined, error };
};

/** react-admin's `useGetList`, typed alike. The page before stays on view until the next one is there. */
export const useList = <Name extends ResourceName>(
  resource: Name,
  filter: FilterOf<Sources[Name]>,
  pagination: { page: number; perPage: number },
) => useGetList<EntryOf<Sources[Name]>>(resource, { filter, pagination }, { placeholderData: keepPreviousData });

/** A query that is not a record or a list of them: any document, typed from end to end. */
export const apiQuery = <Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) =>
  queryOptions({
    queryKey: ['api', operationName(document), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
  });
