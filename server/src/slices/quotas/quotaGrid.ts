import { monthsFrom } from '@payung/shared/month';
import { isWithin } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { SEEING_QUOTAS } from './quota.policy.js';
import { quotasWhere, toMonth } from './quota.service.js';
import {
  QuotaGrid,
  QuotaGridColumns,
  type QuotaGridInput,
  type QuotaGridRow,
  type QuotaSums,
} from './quotaGrid.type.js';
import { withinYear } from './quotaYears.js';

/** The seats in sight below a region, added up by its parts, and by month or fund. */
export async function getQuotaGrid(ctx: Context, input: QuotaGridInput): Promise<QuotaGrid> {
  authorizeAnywhere(ctx, ...SEEING_QUOTAS);
  const { columns: kind, month, fundingSourceCodes = null, categoryCodes = null } = input;
  const region = ctx.regions.find(input.within);
  if (!region) throw badInput('within', 'regionUnknown');
  const year = Number(month.slice(0, 4));
  const where = await quotasWhere(ctx, {
    within: region.code,
    fundingSourceCodes,
    categoryCodes,
    month: kind === QuotaGridColumns.FUND ? month : null,
  });
  const quotas = await ctx.db.quota.findMany({
    where: kind === QuotaGridColumns.MONTH ? { AND: [where, withinYear(year)] } : where,
    orderBy: { regionCode: 'asc' },
  });
  const columns =
    kind === QuotaGridColumns.MONTH
      ? monthsFrom(`${year}-01`, 12)
      : [...new Set(quotas.map(({ fundingSourceCode }) => fundingSourceCode))].toSorted();
  const isIn = kind === QuotaGridColumns.MONTH ? isInMonth : isOfFund;
  const rowOf = (regionCode: string, isOwn: boolean, some: readonly QuotaRow[]): QuotaGridRow => ({
    regionCode,
    isOwn,
    quotas: some.length,
    budget: some.reduce((sum, { seats, costPerSeat }) => sum + seats * costPerSeat, 0),
    cells: columns.map((column) => sumOf(some.filter((quota) => isIn(quota, column)))),
  });
  const own = quotas.filter(({ regionCode }) => regionCode === region.code);
  const parts = ctx.regions.childrenOf(region).map(({ code }) => {
    return rowOf(
      code,
      false,
      quotas.filter(({ regionCode }) => isWithin(regionCode, code)),
    );
  });
  return {
    columns,
    region,
    rows: [...(own.length > 0 ? [rowOf(region.code, true, own)] : []), ...parts],
    total: rowOf(region.code, false, quotas),
  };
}

const isInMonth = ({ from, to }: QuotaRow, month: string): boolean => toMonth(from) <= month && month <= toMonth(to);
const isOfFund = ({ fundingSourceCode }: QuotaRow, code: string): boolean => fundingSourceCode === code;

function sumOf(quotas: readonly QuotaRow[]): QuotaSums {
  const sum = { seats: 0, reserved: 0, committed: 0, available: 0 };
  for (const { seats, reserved, committed, available } of quotas) {
    sum.seats += seats;
    sum.reserved += reserved;
    sum.committed += committed;
    sum.available += available;
  }
  return sum;
}
