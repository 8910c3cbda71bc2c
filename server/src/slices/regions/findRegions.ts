import type { Services } from '../../context.js';
import { type RegionIndex, createRegionIndex } from './regionIndex.js';

/** Reads all regions into a new snapshot. */
export async function findRegions({ database }: Services): Promise<RegionIndex> {
  const [regions, aliases] = await database.$transaction(
    [database.region.findMany(), database.regionAlias.findMany()],
    {
      isolationLevel: 'RepeatableRead',
    },
  );
  return createRegionIndex(regions, aliases);
}
