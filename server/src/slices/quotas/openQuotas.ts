import type { Context } from '../../context.js';
import { DomainError, blaming } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { readReason } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { readYear, withinYear } from './quotaYears.js';
import { termsOfQuota } from './termsOfQuota.js';

export interface OpenQuotasFields {
  readonly within: string;
  readonly year: number;
  readonly fundingSourceCodes?: readonly string[] | null;
  readonly reason?: string | null;
  readonly preview: boolean;
}

/** What hundreds of drafts have in common, to be asked about once: whether fund, category and programmes are in use. */
const DRAFT_TERMS = ['categoryCode', 'programmeCodes', 'fundingSourceCode', 'from', 'to'] as const;

/** Opens all drafts of a year at or below a region: the budget is passed. Returns how many there were, or are. */
export async function openQuotas(ctx: Context, input: OpenQuotasFields): Promise<number> {
  if (input.preview) return ctx.db.quota.count({ where: await draftsWhere(ctx, input) });
  return transact(ctx, async (ctx) => {
    const where = await draftsWhere(ctx, input);
    const reason = readReason(ctx, input.reason);
    // Whoever opens the same at once waits here, and then finds nothing to open.
    const drafts = await ctx.db.quota.findMany({ where, distinct: [...DRAFT_TERMS] });
    for (const code of [...new Set(drafts.map((draft) => draft.fundingSourceCode))].toSorted())
      await lockFund(ctx, code);
    for (const draft of drafts) await blaming('within', () => termsOfQuota(ctx, draft));
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
