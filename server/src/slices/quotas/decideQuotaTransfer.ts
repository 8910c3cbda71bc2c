import type { Context } from '../../context.js';
import { DomainError, blaming } from '../../errors.js';
import type { Quota as QuotaRow, QuotaTransferStatus } from '../../generated/prisma/client.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { checkPlans, makeQuotas } from './allocateRows.js';
import { isPerson } from './quota.policy.js';
import { lockSeats } from './quota.service.js';
import { enterSeats } from './quotaLedger.js';
import { type TransferRow, describeTransfer, getTransfer, isProposer, lockTransfer } from './quotaTransfer.service.js';
import type { QuotaTransfer } from './quotaTransfer.type.js';
import { termsOfQuota } from './termsOfQuota.js';

type Decision = Exclude<QuotaTransferStatus, 'PROPOSED'>;

const ACTIONS = {
  APPROVED: 'quotaTransfer.approve',
  REJECTED: 'quotaTransfer.reject',
  WITHDRAWN: 'quotaTransfer.withdraw',
} as const satisfies Record<Decision, string>;

/** Moves the seats. Another person than who proposed it decides; QUOTA_EXHAUSTED when they were taken meanwhile. */
export async function approveQuotaTransfer(ctx: Context, id: string, reason: string): Promise<QuotaTransfer> {
  return decide(ctx, id, reason, 'APPROVED');
}

export async function rejectQuotaTransfer(ctx: Context, id: string, reason: string): Promise<QuotaTransfer> {
  return decide(ctx, id, reason, 'REJECTED');
}

/** Who proposed it takes it back. */
export async function withdrawQuotaTransfer(ctx: Context, id: string, reason: string): Promise<QuotaTransfer> {
  return decide(ctx, id, reason, 'WITHDRAWN');
}

async function decide(ctx: Context, id: string, given: string, decision: Decision): Promise<QuotaTransfer> {
  return transact(ctx, async (ctx) => {
    const { db, actor, clock } = ctx;
    const reason = readText('reason', given, 500);
    const seen = await getTransfer(ctx, id);
    checkDecider(ctx, seen, decision);
    if (seen.status === decision) return describeTransfer(ctx, id);
    const transfer = await lockTransfer(ctx, id);
    if (transfer.status !== 'PROPOSED') throw new DomainError('CONFLICT', 'transferDecided', {}, ['id']);
    await db.quotaTransfer.update({
      where: { id },
      data: {
        status: decision,
        decidedAt: clock(),
        decidedById: actor.id,
        decidedByKind: actor.kind,
        decidedByName: actor.name,
        decisionReason: reason,
      },
    });
    if (decision === 'APPROVED') await blaming('id', () => moveSeats(ctx, transfer, reason));
    await recordEvent(ctx, {
      action: ACTIONS[decision],
      subject: { type: 'QuotaTransfer', id },
      regionCode: transfer.quota.regionCode,
      before: { status: transfer.status },
      after: {
        status: decision,
        quotaId: transfer.quotaId,
        seats: transfer.seats,
        toRegionCode: transfer.toRegionCode,
        fromRegionCode: transfer.quota.regionCode,
      },
      purpose: reason,
      policy: decision === 'WITHDRAWN' ? null : 'quotas.approveTransfer',
    });
    return describeTransfer(ctx, id);
  });
}

/** Two people are needed, and the database says so as well. */
function checkDecider(ctx: Context, transfer: TransferRow, decision: Decision): void {
  if (decision === 'WITHDRAWN') {
    if (!isProposer(ctx, transfer)) throw new DomainError('FORBIDDEN', 'transferOfAnother', {}, ['id']);
    return;
  }
  authorize(ctx, 'quotas.approveTransfer', transfer.quota.regionCode);
  authorize(ctx, 'quotas.approveTransfer', transfer.toRegionCode);
  if (!isPerson(ctx)) throw new DomainError('FORBIDDEN', 'transferByProgram', {}, ['id']);
  if (isProposer(ctx, transfer)) throw new DomainError('FORBIDDEN', 'transferOfOneself', {}, ['id']);
}

async function moveSeats(ctx: Context, transfer: TransferRow, reason: string): Promise<void> {
  const { db } = ctx;
  const { id: transferId, quota, seats } = transfer;
  await lockFund(ctx, quota.fundingSourceCode);
  const target = (await findTarget(ctx, transfer)) ?? (await makeTarget(ctx, transfer));
  const ids = [quota.id, target.id];
  await lockSeats(ctx, ids);
  const source = await db.quota.findUniqueOrThrow({ where: { id: quota.id } });
  const { status, costPerSeat } = await db.quota.findUniqueOrThrow({ where: { id: target.id } });
  if (source.status !== 'OPEN') throw new DomainError('CONFLICT', 'quotaNotOpen', {}, ['id']);
  if (status === 'CLOSED') throw new DomainError('CONFLICT', 'quotaClosed', {}, ['id']);
  // Seats that were given at another price would take money along, or leave some behind.
  if (costPerSeat !== source.costPerSeat) throw new DomainError('CONFLICT', 'transferTargetDiffers', {}, ['id']);
  if (seats > source.available)
    throw new DomainError('QUOTA_EXHAUSTED', 'quotaExhausted', { wanted: seats, value: source.available }, ['id']);
  await enterSeats(ctx, [
    { quotaId: quota.id, kind: 'TRANSFER_OUT', seats: -seats, transferId, reason },
    { quotaId: target.id, kind: 'TRANSFER_IN', seats, transferId, reason },
  ]);
  await db.quota.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 1 } } });
}

/** The quota of the same kind in the region that the seats go to. */
async function findTarget({ db }: Context, { quota, toRegionCode }: TransferRow): Promise<QuotaRow | null> {
  const { categoryCode, programmeCodes, fundingSourceCode, from, to } = quota;
  return db.quota.findFirst({
    where: {
      regionCode: toRegionCode,
      categoryCode,
      fundingSourceCode,
      from,
      to,
      programmeCodes: { equals: programmeCodes },
    },
  });
}

async function makeTarget(ctx: Context, { quota, toRegionCode }: TransferRow): Promise<QuotaRow> {
  const terms = await termsOfQuota(ctx, quota);
  const plans = await checkPlans(ctx, [{ regionCode: toRegionCode, seats: 0, terms }]);
  const [made] = await makeQuotas(ctx, plans, { status: 'OPEN', legalBasis: quota.legalBasis, reason: null });
  // It has one for some of the months, which is of another kind then.
  if (!made) throw new DomainError('CONFLICT', 'transferTargetDiffers', {}, ['id']);
  return made;
}
