import type { Context } from '../../context.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { toMonth } from './quota.service.js';
import { type CheckedTerms, checkTerms } from './quotaTerms.js';

/** The terms of a quota that there is, at the price that it was made with. */
export async function termsOfQuota(ctx: Context, quota: QuotaRow): Promise<CheckedTerms> {
  const { categoryCode, programmeCodes, fundingSourceCode, costPerSeat } = quota;
  const [from, to] = [toMonth(quota.from), toMonth(quota.to)];
  const terms = await checkTerms(ctx, { categoryCode, programmeCodes, fundingSourceCode, from, to });
  return { ...terms, costPerSeat };
}
