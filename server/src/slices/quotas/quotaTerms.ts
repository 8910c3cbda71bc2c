import { type Month, countMonths, firstDayOf } from '@payung/shared/month';
import { isWithin } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { findCategory } from '../categories/category.service.js';
import { ConfigStatus } from '../categories/category.type.js';
import { getPayableFund } from '../funds/fundingSource.service.js';
import { quoteContributions } from '../programmes/contributionQuote.js';
import { getProgrammes } from '../programmes/programme.service.js';
import { MOST_SEATS } from './quotaLedger.js';

/** Together in one deed: more than Indonesia has inhabitants, and few enough to be added up in an Int. */
export const MOST_AT_ONCE = 100 * MOST_SEATS;

/** What seats are for. */
export interface QuotaTerms {
  readonly categoryCode: string | null;
  readonly programmeCodes: readonly string[];
  readonly fundingSourceCode: string;
  readonly from: Month;
  readonly to: Month;
}

/** Terms that can be met, with what a seat costs under them and where they may be met. */
export interface CheckedTerms extends QuotaTerms {
  /** For all the months, in rupiah. */
  readonly costPerSeat: number;
  /** What the fund pays lies within its payer, and a category of a region is used there alone. */
  readonly payerCode: string;
  readonly categoryRegionCode: string | null;
  readonly ceilingPerRegion: number | null;
}

/** What the database holds of a seat's cost. */
const HIGHEST_COST = 2_147_483_647;

/** The terms, checked, or BAD_USER_INPUT that names the field. */
export async function checkTerms(ctx: Context, given: QuotaTerms): Promise<CheckedTerms> {
  const { from, to, categoryCode } = given;
  if (countMonths(from, to) < 1) throw badInput('to', 'monthsReversed');
  if (from.slice(0, 4) !== to.slice(0, 4)) throw badInput('to', 'quotaSpansYears');
  const programmes = await getProgrammes(ctx, 'programmeCodes', given.programmeCodes);
  const programmeCodes = programmes.map(({ code }) => code);
  const fund = await getPayableFund(ctx, given.fundingSourceCode, programmeCodes);
  const category = categoryCode === null ? null : await getUsableCategory(ctx, categoryCode);
  const { fundingSourceCode } = given;
  const { total } = await quoteContributions(ctx, {
    programmeCodes,
    fundingSourceCode,
    from,
    months: countMonths(from, to),
  });
  if (total > HIGHEST_COST) throw badInput('programmeCodes', 'outOfRange', { minimum: 0, maximum: HIGHEST_COST });
  return {
    categoryCode,
    programmeCodes,
    fundingSourceCode,
    from,
    to,
    costPerSeat: total,
    payerCode: fund.payerCode,
    categoryRegionCode: category?.regionCode ?? null,
    ceilingPerRegion: fund.ceilingPerRegion === null ? null : Number(fund.ceilingPerRegion),
  };
}

/** Whether seats under these terms can lie in the region, or BAD_USER_INPUT. */
export function checkPlace({ payerCode, categoryRegionCode }: CheckedTerms, regionCode: string): void {
  if (!isWithin(regionCode, payerCode)) throw badInput('fundingSourceCode', 'fundElsewhere', { value: regionCode });
  if (categoryRegionCode !== null && !isWithin(regionCode, categoryRegionCode))
    throw badInput('categoryCode', 'categoryElsewhere', { value: regionCode });
}

export function checkSeats(field: string, seats: number): void {
  if (!Number.isInteger(seats) || seats < 0 || seats > MOST_SEATS)
    throw badInput(field, 'outOfRange', { minimum: 0, maximum: MOST_SEATS });
}

/** The first days of the months, as columns have them. */
export function monthColumns({ from, to }: Pick<QuotaTerms, 'from' | 'to'>): { from: Date; to: Date } {
  return { from: new Date(firstDayOf(from)), to: new Date(firstDayOf(to)) };
}

/** One that is published: nobody is given seats for a draft, or for what is retired. */
async function getUsableCategory(ctx: Context, code: string) {
  const category = await findCategory(ctx, code, null);
  if (!category || category.status === ConfigStatus.DRAFT) throw badInput('categoryCode', 'categoryUnknown');
  if (category.status === ConfigStatus.RETIRED) throw badInput('categoryCode', 'categoryRetired');
  return category;
}
