import type { Context } from '../../context.js';
import { DomainError, badInput, blaming } from '../../errors.js';
import type { Quota as QuotaRow, QuotaStatus } from '../../generated/prisma/client.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { getQuota, lockSeats } from './quota.service.js';
import { enterSeats } from './quotaLedger.js';
import { checkSeats } from './quotaTerms.js';
import { termsOfQuota } from './termsOfQuota.js';

/** Sets how many seats a quota has. Nobody loses a seat by it: those promised or taken stay. */
export async function adjustQuota(
  services: Context,
  id: string,
  input: { readonly version: number; readonly seats: number; readonly reason: string },
): Promise<QuotaRow> {
  return transact(services, async (services) => {
    checkSeats('seats', input.seats);
    const reason = readText('reason', input.reason, 500);
    const { quota: before, isDone } = await getForChange(
      services,
      id,
      input.version,
      (one) => one.seats === input.seats,
    );
    if (isDone) return before;
    if (before.status === 'CLOSED') throw new DomainError('CONFLICT', 'quotaClosed', {}, ['id']);
    const taken = before.reserved + before.committed;
    if (input.seats < taken) throw badInput('seats', 'seatsBelowTaken', { value: taken });
    // More seats are given only for what is still in use.
    if (input.seats > before.seats) await blaming('seats', () => termsOfQuota(services, before));
    const seats = input.seats - before.seats;
    await enterSeats(services, [{ quotaId: id, kind: 'ADJUST', seats, reason }]);
    const after = await raiseVersion(services, id, {});
    await recordEvent(services, {
      action: 'quota.adjust',
      subject: { type: 'Quota', id },
      regionCode: before.regionCode,
      before: { seats: before.seats },
      after: { seats: after.seats },
      purpose: reason,
      policy: 'quotas.allocate',
    });
    return after;
  });
}

/** Lets seats be taken: of a draft, or again of a closed quota. */
export async function openQuota(services: Context, id: string, version: number, reason: string): Promise<QuotaRow> {
  return setStatus(services, id, version, reason, 'OPEN');
}

/** Lets no more seats be taken. Who has one keeps it, and those reserved can still be committed. */
export async function closeQuota(services: Context, id: string, version: number, reason: string): Promise<QuotaRow> {
  return setStatus(services, id, version, reason, 'CLOSED');
}

async function setStatus(
  services: Context,
  id: string,
  version: number,
  given: string,
  status: Exclude<QuotaStatus, 'DRAFT'>,
): Promise<QuotaRow> {
  return transact(services, async (services) => {
    const reason = readText('reason', given, 500);
    const { quota: before, isDone } = await getForChange(services, id, version, (one) => one.status === status);
    if (isDone) return before;
    if (before.status === 'DRAFT' && status === 'CLOSED') throw new DomainError('CONFLICT', 'quotaNotOpen', {}, ['id']);
    if (status === 'OPEN') await blaming('id', () => termsOfQuota(services, before));
    const after = await raiseVersion(services, id, { status });
    await recordEvent(services, {
      action: status === 'OPEN' ? 'quota.open' : 'quota.close',
      subject: { type: 'Quota', id },
      regionCode: before.regionCode,
      before: { status: before.status },
      after: { status },
      purpose: reason,
      policy: 'quotas.allocate',
    });
    return after;
  });
}

/** The quota, locked; or as it is, when it is as it shall be: a lock would be a write, and there is nothing to do. */
async function getForChange(
  services: Context,
  id: string,
  version: number,
  isAsWanted: (quota: QuotaRow) => boolean,
): Promise<{ quota: QuotaRow; isDone: boolean }> {
  const seen = await getQuota(services, 'id', id);
  authorize(services, 'quotas.allocate', seen.regionCode);
  if (seen.version === version && isAsWanted(seen)) return { quota: seen, isDone: true };
  await lockSeats(services, [id]);
  const quota = await getQuota(services, 'id', id);
  if (quota.version !== version) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
  return { quota, isDone: false };
}

function raiseVersion({ db }: Context, id: string, data: { status?: QuotaStatus }): Promise<QuotaRow> {
  return db.quota.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
