import { isWithin } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import type { MessageKey } from '../../messages.js';
import { isAllowed, regionOfSight } from '../access/access.policy.js';
import { type RegionMatch, type WrittenRegion, createRegionMatcher } from '../regions/matchRegion.js';
import type { Region } from '../regions/region.type.js';
import type { QuotaColumn } from './quotaColumns.js';

export type FoundRegion =
  | { readonly region: Region }
  | { readonly region: null; readonly column: QuotaColumn; readonly code: MessageKey; readonly others: string };

/**
 * Finds the regions that a file gives seats to, where the actor may: villages and wards by name, districts where the file
 * names no village, and any region by its code.
 */
export function createRegionFinder(
  ctx: Context,
  within: string | null,
  hasVillages: boolean,
): (written: WrittenRegion) => FoundRegion {
  const around = within ?? regionOfSight(ctx.actor, 'quotas.allocate');
  const byCode = createRegionMatcher(ctx.regions, null, ['PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE', 'WARD']);
  const villages = createRegionMatcher(ctx.regions, around, ['VILLAGE', 'WARD']);
  const districts = createRegionMatcher(ctx.regions, around, ['DISTRICT']);
  const describe = (regions: readonly Region[]): string =>
    regions
      .slice(0, 5)
      .map(
        (region) =>
          `${[region, ...ctx.regions.ancestorsOf(region).toReversed().slice(0, 1)].map(({ name }) => name).join(', ')} (${region.code})`,
      )
      .join('; ');

  function match(written: WrittenRegion): RegionMatch {
    if (written.code) return byCode(written);
    if (hasVillages) return villages(written);
    const { district: name = '', regency = '' } = written;
    return districts({ name, regency });
  }

  return (written) => {
    const found = match(written);
    const column: QuotaColumn = written.code ? 'code' : hasVillages ? 'village' : 'district';
    switch (found.kind) {
      case 'SEVERAL':
        return { region: null, column, code: 'regionSeveral', others: describe(found.regions) };
      case 'CONTRADICTION':
        return { region: null, column, code: 'regionContradiction', others: describe([found.region]) };
      case 'NONE': {
        const others = describe(found.similar);
        return { region: null, column, code: others ? 'regionLooksLike' : 'regionNotFound', others };
      }
      default: {
        const { region } = found;
        const isOurs =
          isAllowed(ctx, 'quotas.allocate', region.code) && (within === null || isWithin(region.code, within));
        return isOurs ? { region } : { region: null, column, code: 'regionNotYours', others: describe([region]) };
      }
    }
  };
}
