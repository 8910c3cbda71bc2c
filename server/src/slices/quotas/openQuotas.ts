import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
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
  readonly preview: boolean;
}

/** Opens all drafts of a year at or below a region: the budget is passed. Returns how many there were, or are. */
export async function openQuotas(ctx: Context, input: OpenQuotasFields): Promise<number> {
  if (input.preview) return ctx.db.quota.count({ where: await draftsWhere(ctx, input) });
  return transact(ctx, async (ctx) => {
    const where = await draftsWhere(ctx, input);
    const reason = readReason(ctx, input.reason);
    const { count } = await ctx.db.quota.updateMany({
      where,
      data: { status: 'OPEN', version: { increment: 1 } },
    });
    if (count === 0) return 0;
    const { year, fundingSourceCodes = null } = input;
    await recordEvent(ctx, {
      action: 'quota.openDrafts',
      subject: { type: 'Quota' },
      regionCode: await readRegion(ctx, 'within', input.within),
      after: { quotas: count, year, fundingSourceCodes: fundingSourceCodes && [...fundingSourceCodes] },
      purpose: reason,
      policy: 'quotas.allocate',
    });
    return count;
  });
}

async function draftsWhere(ctx: Context, input: OpenQuotasFields): Promise<Prisma.QuotaWhereInput> {
  const within = await readRegion(ctx, 'within', input.within);
  authorize(ctx, 'quotas.allocate', within);
  if (within === null) throw new DomainError('BAD_USER_INPUT', 'regionUnknown', { field: 'within' }, ['within']);
  const { fundingSourceCodes } = input;
  return {
    status: 'DRAFT',
    ...withinYear(readYear('year', input.year)),
    ...rowsWithin(within),
    ...(fundingSourceCodes && { fundingSourceCode: { in: [...fundingSourceCodes] } }),
  };
}
