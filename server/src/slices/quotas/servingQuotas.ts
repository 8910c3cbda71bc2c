import { countMonths, type Month } from '@payung/shared/month';
import { ancestorCodes } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readRegion } from '../access/readRegion.js';
import { listCategoryLine } from '../categories/category.service.js';
import { canSeeQuota } from './quota.policy.js';
import { toQuota } from './quota.service.js';
import type { Quota } from './quota.type.js';
import { monthColumns } from './quotaTerms.js';

export interface SeatWanted {
  readonly regionCode: string;
  readonly categoryCode: string;
  readonly from: Month;
  readonly to: Month;
}

/**
 * The open quotas with a seat left for somebody of this category in this region in all of these months, in the order in which
 * they serve: that of the nearest region first, in it that for the narrowest category, of these that which ends first (its
 * seats are lost first), and of these the oldest. Who sees the quotas of a region sees those of wider regions that serve it.
 */
export async function listServingQuotas(ctx: Context, wanted: SeatWanted): Promise<Quota[]> {
  const regionCode = await readRegion(ctx, 'regionCode', wanted.regionCode);
  if (regionCode === null) throw badInput('regionCode', 'regionUnknown');
  if (!canSeeQuota(ctx, { regionCode })) throw new DomainError('FORBIDDEN', 'forbidden');
  if (countMonths(wanted.from, wanted.to) < 1) throw badInput('to', 'monthsReversed');
  const categories = await listCategoryLine(ctx, wanted.categoryCode);
  if (categories.length === 0) throw badInput('categoryCode', 'categoryUnknown');
  const { from, to } = monthColumns(wanted);
  const rows = await ctx.db.quota.findMany({
    where: {
      AND: [
        { OR: [{ categoryCode: null }, { categoryCode: { in: categories } }] },
        {
          status: 'OPEN',
          available: { gt: 0 },
          regionCode: { in: [...ancestorCodes(regionCode), regionCode] },
          from: { lte: from },
          to: { gte: to },
        },
      ],
    },
    orderBy: [{ to: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  // Nearer regions have longer codes, and the line of categories begins with the narrowest.
  const farness = (row: { regionCode: string; categoryCode: string | null }): number =>
    -row.regionCode.length * 100 + (row.categoryCode === null ? 99 : categories.indexOf(row.categoryCode));
  return rows.toSorted((one, other) => farness(one) - farness(other)).map((row) => toQuota(ctx, row));
}
