import { isMonth } from '@payung/shared/month';
import { countMonths, type Month } from '@payung/shared/month';
import { isWithin } from '@payung/shared/regionCode';
import { z } from 'zod';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { findCategory } from '../categories/category.service.js';
import { ConfigStatus } from '../categories/category.type.js';
import { getPayableFund } from '../funds/fundingSource.service.js';
import { getQuota, toMonth } from '../quotas/quota.service.js';

const month = z.string().refine(isMonth);

/** What holds for all rows of an import, as its column has it. */
export const termsColumn = z.object({
  /** Of rows that name none. */
  categoryCode: z.string().nullable(),
  /** The one quota that gives the seats; null: those of the fund that serve each row. */
  quotaId: z.string().nullable(),
  fundingSourceCode: z.string(),
  from: month,
  to: month,
});

export type ImportTerms = z.infer<typeof termsColumn>;

export interface GivenTerms {
  readonly categoryCode?: string | null;
  readonly quotaId?: string | null;
  readonly fundingSourceCode?: string | null;
  readonly from?: Month | null;
  readonly to?: Month | null;
}

/** The terms as they can be kept to, or BAD_USER_INPUT that names what is wrong. `regionCode` is the import's. */
export async function readTerms(ctx: Context, given: GivenTerms, regionCode: string | null): Promise<ImportTerms> {
  const categoryCode = given.categoryCode ?? null;
  if (categoryCode !== null) await checkCategory(ctx, categoryCode);
  if ((given.quotaId == null) === (given.fundingSourceCode == null)) throw badInput('terms.quotaId', 'quotaOrFund');
  if (given.quotaId != null) return readQuotaTerms(ctx, given, given.quotaId, categoryCode, regionCode);
  const { fundingSourceCode, from, to } = given;
  if (fundingSourceCode == null || from == null || to == null) throw badInput('terms.from', 'monthsMissing');
  if (countMonths(from, to) < 1) throw badInput('terms.to', 'monthsReversed');
  await getPayableFund(ctx, fundingSourceCode, []);
  return { categoryCode, quotaId: null, fundingSourceCode, from, to };
}

async function readQuotaTerms(
  ctx: Context,
  given: GivenTerms,
  quotaId: string,
  categoryCode: string | null,
  regionCode: string | null,
): Promise<ImportTerms> {
  const quota = await getQuota(ctx, 'terms.quotaId', quotaId);
  if (quota.status !== 'OPEN') throw new DomainError('CONFLICT', 'quotaNotOpen', {}, ['terms.quotaId']);
  if (regionCode !== null && !isWithin(regionCode, quota.regionCode) && !isWithin(quota.regionCode, regionCode))
    throw badInput('terms.quotaId', 'quotaElsewhere');
  const [first, last] = [toMonth(quota.from), toMonth(quota.to)];
  const [from, to] = [given.from ?? first, given.to ?? last];
  if (countMonths(from, to) < 1) throw badInput('terms.to', 'monthsReversed');
  checkWithin(quota, from, to);
  return { categoryCode, quotaId, fundingSourceCode: quota.fundingSourceCode, from, to };
}

function checkWithin(quota: QuotaRow, from: Month, to: Month): void {
  const [first, last] = [toMonth(quota.from), toMonth(quota.to)];
  if (from < first || to > last) throw badInput('terms.from', 'monthsOutsideQuota', { from: first, to: last });
}

/** One that is in force: nobody is enrolled in a draft, or in what is retired. */
async function checkCategory(ctx: Context, code: string): Promise<void> {
  const category = await findCategory(ctx, code, null);
  if (!category || category.status === ConfigStatus.DRAFT) throw badInput('terms.categoryCode', 'categoryUnknown');
  if (category.status === ConfigStatus.RETIRED) throw badInput('terms.categoryCode', 'categoryRetired');
}
