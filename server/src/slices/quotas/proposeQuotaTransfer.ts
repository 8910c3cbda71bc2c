import type { Context } from '../../context.js';
import { DomainError, badInput, blaming } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { isPerson } from './quota.policy.js';
import { getQuota } from './quota.service.js';
import { MOST_SEATS } from './quotaLedger.js';
import { describeTransfer } from './quotaTransfer.service.js';
import type { QuotaTransfer } from './quotaTransfer.type.js';
import { checkPlace } from './quotaTerms.js';
import { termsOfQuota } from './termsOfQuota.js';

export interface ProposeQuotaTransferFields {
  readonly quotaId: string;
  readonly toRegionCode: string;
  readonly seats: number;
  readonly reason: string;
}

/** Proposes that seats move to another region. Nothing moves until somebody else approves it. */
export async function proposeQuotaTransfer(ctx: Context, input: ProposeQuotaTransferFields): Promise<QuotaTransfer> {
  return transact(ctx, async (ctx) => {
    const { db, actor } = ctx;
    const quota = await getQuota(ctx, 'quotaId', input.quotaId);
    const toRegionCode = await readRegion(ctx, 'toRegionCode', input.toRegionCode);
    authorize(ctx, 'quotas.proposeTransfer', quota.regionCode);
    authorize(ctx, 'quotas.proposeTransfer', toRegionCode);
    if (!isPerson(ctx)) throw new DomainError('FORBIDDEN', 'transferByProgram', {}, ['quotaId']);
    const { seats } = input;
    if (toRegionCode === null || toRegionCode === quota.regionCode) throw badInput('toRegionCode', 'transferToItself');
    if (seats < 1 || seats > MOST_SEATS) throw badInput('seats', 'outOfRange', { minimum: 1, maximum: MOST_SEATS });
    if (quota.status !== 'OPEN') throw new DomainError('CONFLICT', 'quotaNotOpen', {}, ['quotaId']);
    if (seats > quota.available)
      throw new DomainError('QUOTA_EXHAUSTED', 'quotaExhausted', { wanted: seats, value: quota.available }, ['seats']);
    const terms = await blaming('quotaId', () => termsOfQuota(ctx, quota));
    await blaming('toRegionCode', () => checkPlace(terms, toRegionCode));
    await refuseTwice(ctx, { quotaId: quota.id, toRegionCode, seats }, quota.fundingSourceCode);
    const reason = readText('reason', input.reason, 500);
    const { id } = await db.quotaTransfer.create({
      data: {
        quotaId: quota.id,
        toRegionCode,
        seats,
        reason,
        proposedById: actor.id,
        proposedByKind: actor.kind,
        proposedByName: actor.name,
      },
    });
    await recordEvent(ctx, {
      action: 'quotaTransfer.propose',
      subject: { type: 'QuotaTransfer', id },
      regionCode: quota.regionCode,
      after: { quotaId: quota.id, fromRegionCode: quota.regionCode, toRegionCode, seats },
      purpose: reason,
      policy: 'quotas.proposeTransfer',
    });
    return describeTransfer(ctx, id);
  });
}

/** Who asks again after a lost answer proposes nothing twice. The fund is locked, so that two at once are seen. */
async function refuseTwice(
  ctx: Context,
  same: { readonly quotaId: string; readonly toRegionCode: string; readonly seats: number },
  fundingSourceCode: string,
): Promise<void> {
  await lockFund(ctx, fundingSourceCode);
  const waiting = await ctx.db.quotaTransfer.count({
    where: { ...same, status: 'PROPOSED', proposedById: ctx.actor.id },
  });
  if (waiting > 0)
    throw new DomainError('CONFLICT', 'transferProposedAlready', {}, ['quotaId', 'toRegionCode', 'seats']);
}
