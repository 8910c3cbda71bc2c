import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { useTypedName } from '../../../components/regionName';
import { fetchRegions } from './eligibilitySource';

/** The names of these regions, as a sentence says them; of one that is not known, or not yet, none. */
export function useRegionNames(codes: readonly string[]): (code: string) => string | undefined {
  const typedName = useTypedName();
  const wanted = [...new Set(codes)].sort();
  const { data = [] } = useQuery({
    queryKey: ['eligibility', 'regions', wanted],
    queryFn: ({ signal }) => fetchRegions(wanted, signal),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  return (asked) => {
    const region = data.find(({ code }) => code === asked);
    return region && typedName(region);
  };
}
