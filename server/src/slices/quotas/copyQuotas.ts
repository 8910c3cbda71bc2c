import { addMonths } from '@payung/shared/month';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { readOptionalText, readReason } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type Allocation, type CheckedPlan, type QuotaPlan, checkPlans, makeQuotas, resultOf } from './allocateRows.js';
import { toMonth, toQuota } from './quota.service.js';
import { type CheckedTerms, MOST_AT_ONCE, type QuotaTerms, checkTerms } from './quotaTerms.js';
import { readYear, withinYear } from './quotaYears.js';

export interface CopyQuotasFields {
  readonly within: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly fundingSourceCodes?: readonly string[] | null;
  readonly categoryCodes?: readonly string[] | null;
  readonly legalBasis?: string | null;
  readonly reason?: string | null;
  readonly preview: boolean;
}

/**
 * Gives the quotas of one year again in another, as drafts at that year's rates: the same seats for the same months. What is
 * there already is skipped, so that it can be done again.
 */
export async function copyQuotas(ctx: Context, input: CopyQuotasFields): Promise<Allocation> {
  if (input.preview) return resultOf(ctx, await planCopies(ctx, input));
  return transact(ctx, async (ctx) => {
    const plans = await planCopies(ctx, input);
    const legalBasis = readOptionalText('legalBasis', input.legalBasis, 300);
    const reason = readReason(ctx, input.reason);
    const made = await makeQuotas(ctx, plans, { status: 'DRAFT', legalBasis, reason });
    const result = resultOf(ctx, plans);
    if (made.length > 0) {
      const { regions, seats, budget } = result;
      await recordEvent(ctx, {
        action: 'quota.copy',
        subject: { type: 'Quota' },
        regionCode: await readRegion(ctx, 'within', input.within),
        after: {
          regions,
          seats,
          budget,
          fromYear: input.fromYear,
          toYear: input.toYear,
          legalBasis,
          quotaIds: made.map(({ id }) => id),
        },
        purpose: reason,
        policy: 'quotas.allocate',
      });
    }
    return { ...result, quotas: made.map((row) => toQuota(ctx, row)) };
  });
}

async function planCopies(ctx: Context, input: CopyQuotasFields): Promise<CheckedPlan[]> {
  const within = await readRegion(ctx, 'within', input.within);
  authorize(ctx, 'quotas.allocate', within);
  if (within === null) throw badInput('within', 'regionUnknown');
  const { fundingSourceCodes, categoryCodes } = input;
  const [fromYear, toYear] = [readYear('fromYear', input.fromYear), readYear('toYear', input.toYear)];
  if (fromYear === toYear) throw badInput('toYear', 'yearTheSame');
  const rows = await ctx.db.quota.findMany({
    where: {
      ...withinYear(fromYear),
      ...rowsWithin(within),
      ...(fundingSourceCodes && { fundingSourceCode: { in: [...fundingSourceCodes] } }),
      ...(categoryCodes && { categoryCode: { in: [...categoryCodes] } }),
    },
    orderBy: [{ regionCode: 'asc' }, { from: 'asc' }, { id: 'asc' }],
  });
  const together = rows.reduce((sum, { seats }) => sum + seats, 0);
  if (together > MOST_AT_ONCE) throw badInput('within', 'seatsTogether', { maximum: MOST_AT_ONCE });
  const termsOf = rememberTerms(ctx, (toYear - fromYear) * 12);
  const plans: QuotaPlan[] = [];
  for (const row of rows) {
    plans.push({ regionCode: row.regionCode, seats: row.seats, terms: await termsOf(row) });
  }
  return checkPlans(ctx, plans);
}

/** Hundreds of quotas have the same terms: each is checked and priced once. */
function rememberTerms(ctx: Context, months: number): (row: QuotaRow) => Promise<CheckedTerms> {
  const known = new Map<string, CheckedTerms>();
  return async ({ categoryCode, programmeCodes, fundingSourceCode, ...row }) => {
    const [from, to] = [addMonths(toMonth(row.from), months), addMonths(toMonth(row.to), months)];
    const terms: QuotaTerms = { categoryCode, programmeCodes, fundingSourceCode, from, to };
    const key = JSON.stringify(terms);
    const checked = known.get(key) ?? (await checkTerms(ctx, terms));
    known.set(key, checked);
    return checked;
  };
}
