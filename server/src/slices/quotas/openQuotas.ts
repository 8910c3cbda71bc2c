import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import { readReason } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readYear, withinYear } from './quotaYears.js';

export interface OpenQuotasFields {
  readonly within: string;
  readonly year: number;
  readonly fundingSourceCodes?: readonly string[] | null;
  readonly reason?: string | null;
}

/** Opens all drafts of a year at or below a region: the budget is passed. Returns how many there were. */
export async function openQuotas(ctx: Context, input: OpenQuotasFields): Promise<number> {
  return transact(ctx, async (ctx) => {
    const within = await readRegion(ctx, 'within', input.within);
    authorize(ctx, 'quotas.allocate', within);
    if (within === null) throw new DomainError('BAD_USER_INPUT', 'regionUnknown', { field: 'within' }, ['within']);
    const { year, fundingSourceCodes = null } = input;
    const reason = readReason(ctx, input.reason);
    const { count } = await ctx.db.quota.updateMany({
      where: {
        status: 'DRAFT',
        ...withinYear(readYear('year', year)),
        ...rowsWithin(within),
        ...(fundingSourceCodes && { fundingSourceCode: { in: [...fundingSourceCodes] } }),
      },
      data: { status: 'OPEN', version: { increment: 1 } },
    });
    if (count === 0) return 0;
    await recordEvent(ctx, {
      action: 'quota.openDrafts',
      subject: { type: 'Quota' },
      regionCode: within,
      after: { quotas: count, year, fundingSourceCodes: fundingSourceCodes && [...fundingSourceCodes] },
      purpose: reason,
      policy: 'quotas.allocate',
    });
    return count;
  });
}
