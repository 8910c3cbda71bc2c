import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { ApiClient as ApiClientRow } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { SEEING_CLIENTS, canRenewKeys, checkHeld, visibleRows } from './access.policy.js';
import { describeClient } from './apiClient.service.js';
import { createApiKey } from './apiKey.js';
import type { ApiClientWithKey } from './createApiClient.js';

const DAY = 24 * 60 * 60 * 1000;
const LONGEST = 366;
/** The one in use and the one that takes its place. */
const LIVE_KEYS = 2;

/** Gives the client one more key; the one before it lives on until it is revoked or expires. */
export async function rotateApiKey(services: Services, id: string, days: number): Promise<ApiClientWithKey> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    // Two at once come one after the other, and what the client may do stays what it is meanwhile.
    await lockClient(services, id);
    const client = await getManagedClient(services, id, canRenewKeys);
    checkHeld(services.actor, client.scopes, client.regionCode, dayOfExpiry(services, days));
    if (client.revokedAt) throw new DomainError('CONFLICT', 'clientRevoked');
    const live = await db.apiKey.count({ where: { clientId: id, revokedAt: null, expiresAt: { gt: clock() } } });
    if (live >= LIVE_KEYS) throw new DomainError('CONFLICT', 'keysLive');
    const key = await addKey(services, id, days);
    await recordEvent(services, {
      action: 'apiClient.rotateKey',
      subject: { type: 'ApiClient', id },
      regionCode: client.regionCode,
      after: { days },
      policy: 'canRenewKeys',
    });
    return { client: await describeClient(services, id), key };
  });
}

/** The last day of a key that is made now: who makes it must hold until then what it gives. */
export function dayOfExpiry({ clock }: Services, days: number): string {
  return dayOf(new Date(clock().getTime() + days * DAY));
}

/** Writes a new key's hash, and returns the key, which nobody can see again. */
export async function addKey({ db, clock }: Services, clientId: string, days: number): Promise<string> {
  if (days < 1 || days > LONGEST) throw badInput('days', 'outOfRange', { minimum: 1, maximum: LONGEST });
  const { key, prefix, hash } = createApiKey();
  await db.apiKey.create({ data: { prefix, hash, clientId, expiresAt: new Date(clock().getTime() + days * DAY) } });
  return key;
}

export async function lockClient({ db }: Services, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "ApiClient" WHERE "id" = ${id} FOR UPDATE`;
}

/** The client, NOT_FOUND when out of sight, or FORBIDDEN when only to be seen. */
export async function getManagedClient(
  { db, actor }: Services,
  id: string,
  canManage: (actor: Services['actor'], client: ApiClientRow) => boolean,
  field = 'id',
): Promise<ApiClientRow> {
  const client = await db.apiClient.findFirst({ where: { id, ...visibleRows(actor, ...SEEING_CLIENTS) } });
  if (!client) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  if (!canManage(actor, client)) throw new DomainError('FORBIDDEN', 'forbidden');
  return client;
}
