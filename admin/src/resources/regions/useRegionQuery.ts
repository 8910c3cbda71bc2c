import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

import type { RegionFilter, RegionType } from '../../generated/graphql';
import { toRegionType } from './regionTypes';

export interface RegionQuery {
  search: string;
  type: RegionType | undefined;
  within: string | undefined;
  page: number;
}

/** The list's question lives in its address alone, so that it can be shared, reloaded and gone back to. */
export function useRegionQuery() {
  const location = useLocation();
  const navigate = useNavigate();
  const query = readQuery(location.search);

  const change = useCallback(
    (changes: Partial<RegionQuery>, options: { replace?: boolean; state?: { isTyping: boolean } } = {}) => {
      void navigate(regionListPath({ ...readQuery(location.search), page: 1, ...changes }), options);
    },
    [location.search, navigate],
  );

  return { query, change };
}

function regionListPath({ search, type, within, page }: RegionQuery): string {
  const params = new URLSearchParams({
    ...(search && { search }),
    ...(type && { type }),
    ...(within && { within }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return params ? `/regions?${params}` : '/regions';
}

export const isOverview = ({ search, type, within }: RegionQuery) => !search && !type && !within;

/** With no question asked, the list offers the regencies and cities to start from. */
export function toFilter(query: RegionQuery): RegionFilter {
  if (isOverview(query)) {
    return { types: ['REGENCY', 'CITY'] };
  }
  return {
    ...(query.search && { search: query.search }),
    ...(query.type && { types: [query.type] }),
    ...(query.within && { within: query.within }),
  };
}

function readQuery(search: string): RegionQuery {
  const params = new URLSearchParams(search);
  const page = Number(params.get('page') ?? 1);
  return {
    search: params.get('search')?.trim() ?? '',
    type: toRegionType(params.get('type')),
    within: params.get('within') ?? undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}
