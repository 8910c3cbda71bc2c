import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { ApiClient as ApiClientRow } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readPermissions } from './access.input.js';
import { readText, readReason } from '../../graphql/readInput.js';
import { canManageClient, checkHeld } from './access.policy.js';
import { describeClient } from './apiClient.service.js';
import type { ApiClient } from './apiClient.type.js';
import { readBudget, readOperationCost } from './clientBudget.js';
import { getManagedClient, lockClient } from './rotateApiKey.js';

export interface ChangeApiClientInput {
  readonly name?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly scopes?: readonly string[] | null | undefined;
  /** Undefined keeps it. */
  readonly budget?: number | null | undefined;
  readonly operationCost?: number | null | undefined;
  readonly mayIntrospect?: boolean | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Changes what a client is and may do; its keys go on with that from their next request. */
export async function changeApiClient(services: Services, id: string, input: ChangeApiClientInput): Promise<ApiClient> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    await lockClient(services, id);
    const client = await getManagedClient(services, id, canManageClient);
    if (client.revokedAt) throw new DomainError('CONFLICT', 'clientRevoked');
    const name = input.name == null ? client.name : readText('name', input.name, 120);
    const purpose = input.purpose == null ? client.purpose : readText('purpose', input.purpose, 1000);
    const limits = {
      budget: input.budget === undefined ? client.budget : readBudget(services, input.budget),
      operationCost:
        input.operationCost === undefined ? client.operationCost : readOperationCost(services, input.operationCost),
      mayIntrospect: input.mayIntrospect ?? client.mayIntrospect,
    };
    const scopes = input.scopes == null ? client.scopes : readPermissions('scopes', input.scopes);
    const added = scopes.filter((scope) => !client.scopes.includes(scope));
    // Less may be left to a client by who manages it; more is given by who holds it, for as long as a key lives.
    checkHeld(actor, added, client.regionCode, await lastDayOfKeys(services, id));
    await db.apiClient.update({ where: { id }, data: { name, purpose, scopes, ...limits } });
    await recordEvent(services, {
      action: 'apiClient.change',
      subject: { type: 'ApiClient', id },
      regionCode: client.regionCode,
      before: told(client),
      after: { name, purpose, scopes, ...limits },
      purpose: readReason(services, input.reason),
      policy: 'clients.manage',
    });
    return describeClient(services, id);
  });
}

function told({ name, purpose, scopes, budget, operationCost, mayIntrospect }: ApiClientRow) {
  return { name, purpose, scopes, budget, operationCost, mayIntrospect };
}

/** Until when the client can act by the keys that it has. */
async function lastDayOfKeys({ db, clock }: Services, clientId: string): Promise<string> {
  const last = await db.apiKey.findFirst({ where: { clientId, revokedAt: null }, orderBy: { expiresAt: 'desc' } });
  return dayOf(last && last.expiresAt > clock() ? last.expiresAt : clock());
}
