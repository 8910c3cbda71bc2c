import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { RegionType } from '../../generated/prisma/enums.js';
import { readOptionalText, readReason } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { type Allocation, type CheckedPlan, checkPlans, makeQuotas, resultOf } from './allocateRows.js';
import { toQuota } from './quota.service.js';

import { MOST_AT_ONCE, type QuotaTerms, checkSeats, checkTerms } from './quotaTerms.js';

export interface AllocateQuotasFields extends Omit<QuotaTerms, 'categoryCode'> {
  readonly within: string;
  readonly regionTypes: readonly RegionType[];
  readonly seatsPerRegion: number;
  readonly categoryCode?: string | null;
  readonly legalBasis?: string | null;
  readonly reason?: string | null;
  readonly open: boolean;
  readonly preview: boolean;
}

/** Gives seats to every region of some kinds at or below a region: to all of them in one transaction, and to none twice. */
export async function allocateQuotas(ctx: Context, input: AllocateQuotasFields): Promise<Allocation> {
  if (input.preview) return resultOf(ctx, await planAllocation(ctx, input));
  return transact(ctx, async (ctx) => {
    const plans = await planAllocation(ctx, input);
    const legalBasis = readOptionalText('legalBasis', input.legalBasis, 300);
    const reason = readReason(ctx, input.reason);
    const made = await makeQuotas(ctx, plans, { status: input.open ? 'OPEN' : 'DRAFT', legalBasis, reason });
    const result = resultOf(ctx, plans);
    if (made.length > 0) {
      const { regions, seats, budget } = result;
      const { categoryCode = null, programmeCodes, fundingSourceCode, from, to, seatsPerRegion } = input;
      await recordEvent(ctx, {
        action: 'quota.allocate',
        subject: { type: 'Quota' },
        regionCode: await readRegion(ctx, 'within', input.within),
        after: {
          regions,
          seats,
          budget,
          seatsPerRegion,
          categoryCode,
          fundingSourceCode,
          from,
          to,
          legalBasis,
          programmeCodes: [...programmeCodes],
          quotaIds: made.map(({ id }) => id),
        },
        purpose: reason,
        policy: 'quotas.allocate',
      });
    }
    return { ...result, quotas: made.map((row) => toQuota(ctx, row)) };
  });
}

async function planAllocation(ctx: Context, input: AllocateQuotasFields): Promise<CheckedPlan[]> {
  const within = await readRegion(ctx, 'within', input.within);
  // Before anything else is said: whether these regions are the actor's to give seats to.
  authorize(ctx, 'quotas.allocate', within);
  const { seatsPerRegion, categoryCode = null } = input;
  checkSeats('seatsPerRegion', seatsPerRegion);
  if (input.regionTypes.length === 0) throw badInput('regionTypes', 'textMissing');
  // Locked before it is looked at: who retires it meanwhile is seen.
  if (ctx.isInTransaction) await lockFund(ctx, input.fundingSourceCode);
  const terms = await checkTerms(ctx, { ...input, categoryCode });
  const regions = ctx.regions.list({ within, types: input.regionTypes });
  if (regions.length === 0) throw new DomainError('BAD_USER_INPUT', 'noRegionOfType', {}, ['within', 'regionTypes']);
  const maximum = Math.floor(MOST_AT_ONCE / regions.length);
  if (seatsPerRegion > maximum) throw badInput('seatsPerRegion', 'outOfRange', { minimum: 0, maximum });
  return checkPlans(
    ctx,
    regions.map(({ region }) => ({ regionCode: region.code, seats: seatsPerRegion, terms })),
  );
}
