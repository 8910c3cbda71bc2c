import type { RegionEntryFragment } from '../../generated/graphql';
import { useNumberFormat, useText } from '../../providers/useText';
import { isLeafType } from './regionTypes';

/** What lies below a region, as its type suggests: a district has no districts, a village nothing. */
export function useRegionCounts({ type, counts }: Pick<RegionEntryFragment, 'type' | 'counts'>) {
  const t = useText();
  const format = useNumberFormat();
  if (isLeafType(type)) {
    return [];
  }
  const kinds = type === 'DISTRICT' ? (['villages', 'wards'] as const) : (['districts', 'villages', 'wards'] as const);
  return kinds.map((kind) => ({
    kind,
    number: format(counts[kind]),
    noun: t(`regions.count.${kind}`),
    phrase: t(`regions.count.${kind}Of`, { smart_count: counts[kind], number: format(counts[kind]) }),
  }));
}
