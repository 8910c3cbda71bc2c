import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readPermissions } from './access.input.js';
import { readRegion } from './readRegion.js';
import { readText } from '../../graphql/readInput.js';
import { authorize, checkHeld } from './access.policy.js';
import { describeClient } from './apiClient.service.js';
import type { ApiClient } from './apiClient.type.js';
import { readBudget, readOperationCost } from './clientBudget.js';
import { addKey, dayOfExpiry } from './rotateApiKey.js';

export interface CreateApiClientInput {
  readonly name: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly regionCode?: string | null | undefined;
  readonly budget?: number | null | undefined;
  readonly operationCost?: number | null | undefined;
  readonly mayIntrospect?: boolean | undefined;
  readonly days: number;
}

export interface ApiClientWithKey {
  readonly client: ApiClient;
  /** Shown once. */
  readonly key: string;
}

/** Makes a client for a partner's program, with its first key. */
export async function createApiClient(services: Services, input: CreateApiClientInput): Promise<ApiClientWithKey> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'clients.manage', regionCode);
    const scopes = readPermissions('scopes', input.scopes);
    checkHeld(actor, scopes, regionCode, dayOfExpiry(services, input.days));
    const limits = {
      budget: readBudget(services, input.budget ?? null),
      operationCost: readOperationCost(services, input.operationCost ?? null),
      mayIntrospect: input.mayIntrospect ?? true,
    };
    const name = readText('name', input.name, 120);
    const purpose = readText('purpose', input.purpose, 1000);
    const { id } = await db.apiClient.create({ data: { name, purpose, scopes, regionCode, ...limits } });
    const key = await addKey(services, id, input.days);
    await recordEvent(services, {
      action: 'apiClient.create',
      subject: { type: 'ApiClient', id },
      regionCode,
      after: { name, purpose, scopes, regionCode, ...limits, days: input.days },
      policy: 'clients.manage',
    });
    return { client: await describeClient(services, id), key };
  });
}
