import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import type { ApiClient } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { can } from './access.rules.js';
import { getManagedClient } from './rotateApiKey.js';

/** From now on all its keys open nothing. */
export async function revokeApiClient(services: Services, id: string): Promise<ApiClient> {
  return transact(services, async (services) => {
    const client = await getManagedClient(services, id, mayRevoke);
    if (client.revokedAt) return client;
    const revoked = await services.db.apiClient.update({ where: { id }, data: { revokedAt: services.clock() } });
    await recordRevocation(services, 'apiClient.revoke', revoked);
    return revoked;
  });
}

/** From now on this key opens nothing; the client's other key does. */
export async function revokeApiKey(services: Services, prefix: string): Promise<ApiClient> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const key = await db.apiKey.findUnique({ where: { prefix } });
    // Of a key that does not exist and of one out of sight the same is said.
    const client = await getManagedClient(services, key?.clientId ?? '', mayRevoke, 'prefix');
    if (key && !key.revokedAt) {
      await db.apiKey.update({ where: { prefix }, data: { revokedAt: clock() } });
      await recordRevocation(services, 'apiClient.revokeKey', client);
    }
    return client;
  });
}

async function recordRevocation(services: Services, action: AuditAction, { id, regionCode }: ApiClient): Promise<void> {
  await recordEvent(services, {
    action,
    subject: { type: 'ApiClient', id },
    regionCode,
    policy: 'clients.manage',
  });
}

function mayRevoke(actor: Services['actor'], { regionCode }: ApiClient): boolean {
  return can(actor, 'clients.manage', regionCode);
}
