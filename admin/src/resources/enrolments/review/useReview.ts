import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import type { EnrolmentDetailsFragment, EnrolmentFilter } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { viewerKey } from '../../../providers/session';
import { commands } from '../enrolmentCommandSource';
import type { Deed, Deeds, ReviewVerb } from './deeds';
import { isOpen, nextOpen, withDeed } from './deeds';
import { fetchReviewPage } from './reviewSource';

const AT_ONCE = 10;
/** So many before the last one that is here, the next are fetched: nobody waits between two people. */
const AHEAD = 5;

export interface Review {
  readonly items: readonly EnrolmentDetailsFragment[];
  /** How many there were at the beginning; undefined until they are here. */
  readonly total: number | undefined;
  readonly error: Error | null;
  /** May be past the last one: then all were looked at. */
  readonly position: number;
  readonly isLoadingMore: boolean;
  readonly deeds: Deeds;
  readonly go: (position: number) => void;
  readonly decide: (verb: ReviewVerb, reason: string | null, name: string) => void;
  readonly retry: (deed: Deed) => void;
}

/** A queue that is gone through one by one. Who decides goes on at once; what the server says of it comes after. */
export function useReview(filter: EnrolmentFilter): Review {
  const [position, setPosition] = useState(0);
  const [deeds, setDeeds] = useState<Deeds>(new Map());
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useReviewPages(filter);
  const items = data?.pages.flatMap((page) => page.items) ?? [];

  const isNearEnd = items.length > 0 && position >= items.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage && !error) {
      void fetchNextPage();
    }
  }, [isNearEnd, hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  useFreshListsAfterwards();

  const note = (deed: Deed) => setDeeds((known) => withDeed(known, deed));
  const carryOut = (deed: Deed) => {
    note(deed);
    commands[deed.verb]([deed.id], deed.reason).then(
      ({ results }) => {
        const refusal = results.items[0];
        note({ ...deed, state: refusal ? 'refused' : 'done', message: refusal?.message ?? null });
      },
      // Refused as a whole it will be refused again; without an answer nobody knows, and to ask twice does it once.
      (failure: unknown) =>
        note({
          ...deed,
          state: failure instanceof ApiError ? 'refused' : 'unsent',
          message: failure instanceof ApiError ? failure.message : null,
        }),
    );
  };

  const decide = (verb: ReviewVerb, reason: string | null, name: string) => {
    const item = items[position];
    if (!item || !isOpen(deeds.get(item.id))) {
      return;
    }
    const deed: Deed = { id: item.id, name, verb, reason, state: 'sending', message: null };
    carryOut(deed);
    setPosition(
      nextOpen(
        items.map(({ id }) => id),
        position,
        withDeed(deeds, deed),
      ),
    );
  };

  return {
    items,
    total: data?.pages[0]?.totalCount,
    error,
    position,
    isLoadingMore: isFetchingNextPage,
    deeds,
    go: (next) => setPosition(Math.max(0, Math.min(next, items.length))),
    decide,
    retry: (deed) => carryOut({ ...deed, state: 'sending', message: null }),
  };
}

/** By cursor: who leaves the queue moves nobody else. Asked once: a decision is made on what was seen, and the server checks it. */
const useReviewPages = (filter: EnrolmentFilter) =>
  useInfiniteQuery({
    queryKey: ['enrolmentReview', filter],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      fetchReviewPage({ filter, first: AT_ONCE, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });

/** Whoever leaves finds the queues as they are then. */
function useFreshListsAfterwards() {
  const queryClient = useQueryClient();
  const client = useRef(queryClient);
  useEffect(
    () => () => {
      void client.current.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== viewerKey[0] });
    },
    [],
  );
}
