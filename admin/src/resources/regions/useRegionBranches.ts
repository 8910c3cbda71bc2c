import { kindOf } from '@payung/shared/regionCode';
import { useQueries, useQuery } from '@tanstack/react-query';

import { RegionChildrenDocument, RegionRootsDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import { isLeafType } from './regionTypes';

/** Regions hardly change: an hour is fresh enough, and spares the line. */
const staleTime = 60 * 60_000;

export const useRegionRoots = () =>
  useQuery({ ...apiQuery(RegionRootsDocument, {}), staleTime, select: ({ regions }) => regions.items });

export const useRegionChildren = (code: string, isEnabled = true) =>
  useQuery({
    ...apiQuery(RegionChildrenDocument, { code }),
    staleTime,
    enabled: isEnabled,
    select: ({ region }) => region?.children ?? [],
  });

/** The children of every opened node, all asked for at once and not level by level. */
export function useRegionBranches(opened: readonly string[]) {
  const codes = opened.filter((code) => !isLeafType(kindOf(code)));
  const branches = useQueries({
    queries: codes.map((code) => ({ ...apiQuery(RegionChildrenDocument, { code }), staleTime })),
  });
  const byCode = new Map(codes.map((code, index) => [code, branches[index]?.data?.region?.children]));

  return {
    childrenOf: (code: string) => byCode.get(code),
    isLoading: branches.some(({ isPending }) => isPending),
    hasFailed: branches.some(({ isError }) => isError),
  };
}
