import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { readReason } from '../../graphql/readInput.js';
import { recordEvent } from '../audit/recordEvent.js';
import { canManageClient } from './access.policy.js';
import { describeClient } from './apiClient.service.js';
import type { ApiClient } from './apiClient.type.js';
import { getManagedClient } from './rotateApiKey.js';

/** From now on all its keys open nothing. */
export async function revokeApiClient(services: Services, id: string, reason?: string | null): Promise<ApiClient> {
  return transact(services, async (services) => {
    const { revokedAt, regionCode } = await getManagedClient(services, id, canManageClient);
    if (!revokedAt) {
      await services.db.apiClient.update({ where: { id }, data: { revokedAt: services.clock() } });
      await recordRevocation(services, { id, action: 'apiClient.revoke', regionCode, reason });
    }
    return describeClient(services, id);
  });
}

/** From now on this key opens nothing; the client's other key does. */
export async function revokeApiKey(services: Services, prefix: string, reason?: string | null): Promise<ApiClient> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const key = await db.apiKey.findUnique({ where: { prefix } });
    // Of a key that does not exist and of one out of sight the same is said.
    const { id, regionCode } = await getManagedClient(services, key?.clientId ?? '', canManageClient, 'prefix');
    if (key && !key.revokedAt) {
      await db.apiKey.update({ where: { prefix }, data: { revokedAt: clock() } });
      await recordRevocation(services, { id, action: 'apiClient.revokeKey', regionCode, reason });
    }
    return describeClient(services, id);
  });
}

interface Revocation {
  readonly id: string;
  readonly action: AuditAction;
  readonly regionCode: string | null;
  readonly reason: string | null | undefined;
}

async function recordRevocation(services: Services, { id, action, regionCode, reason }: Revocation): Promise<void> {
  await recordEvent(services, {
    action,
    subject: { type: 'ApiClient', id },
    regionCode,
    purpose: readReason(services, reason),
    policy: 'clients.manage',
  });
}
