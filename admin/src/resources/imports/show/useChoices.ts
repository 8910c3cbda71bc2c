import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import { ImportFieldChoicesDocument, ImportSeatChoicesDocument } from '../../../generated/graphql';
import { apiQuery } from '../../../providers/queries';
import { type SeatKind, seatsKey } from './terms';

/** The names come in the language of the request, so the language is a part of the key. */
export function useFieldChoices() {
  const query = apiQuery(ImportFieldChoicesDocument, {});
  return useQuery({ ...query, queryKey: [...query.queryKey, useLocale()] }).data?.importFields;
}

export interface SeatChoice extends SeatKind {
  readonly key: string;
  readonly fundName: string;
  readonly programmes: readonly string[];
  readonly available: number;
}

/** The open seats of a region and all below it, those of one fund and the same months together. */
export function useSeatChoices(within: string | null): SeatChoice[] | undefined {
  const query = apiQuery(ImportSeatChoicesDocument, { filter: { within, statuses: ['OPEN'] } });
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, useLocale()] });
  if (!data) {
    return undefined;
  }
  const choices = new Map<string, SeatChoice>();
  for (const { fundingSource, programmes, from, to, available } of data.quotas.items) {
    if (fundingSource) {
      const kind = { fundingSourceCode: fundingSource.code, from, to };
      const key = seatsKey(kind);
      const before = choices.get(key)?.available ?? 0;
      choices.set(key, {
        ...kind,
        key,
        fundName: fundingSource.name,
        programmes: programmes.map(({ code }) => code),
        available: before + available,
      });
    }
  }
  return [...choices.values()].toSorted((one, other) => (one.to > other.to ? -1 : 1));
}
