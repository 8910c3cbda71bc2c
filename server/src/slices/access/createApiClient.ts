import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { ApiClient } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readPermissions, readRegion, readText } from './access.input.js';
import { authorize, checkHeld } from './access.policy.js';
import { addKey, dayOfExpiry } from './rotateApiKey.js';

export interface CreateApiClientInput {
  readonly name: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly regionCode?: string | null | undefined;
  readonly budget?: number | null | undefined;
  readonly days: number;
}

export interface ApiClientWithKey {
  readonly client: ApiClient;
  /** Shown once. */
  readonly key: string;
}

const BIGGEST_BUDGET = 1_000_000_000;

/** Makes a client for a partner's program, with its first key. */
export async function createApiClient(services: Services, input: CreateApiClientInput): Promise<ApiClientWithKey> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'clients.manage', regionCode);
    const scopes = readPermissions('scopes', input.scopes);
    checkHeld(actor, scopes, regionCode, dayOfExpiry(services, input.days));
    const budget = input.budget ?? null;
    if (budget !== null && (budget < 1 || budget > BIGGEST_BUDGET)) {
      throw badInput('budget', 'outOfRange', { minimum: 1, maximum: BIGGEST_BUDGET });
    }
    const name = readText('name', input.name, 120);
    const purpose = readText('purpose', input.purpose, 1000);
    const client = await db.apiClient.create({ data: { name, purpose, scopes, regionCode, budget } });
    const key = await addKey(services, client.id, input.days);
    await recordEvent(services, {
      action: 'apiClient.create',
      subject: { type: 'ApiClient', id: client.id },
      regionCode,
      after: { name, purpose, scopes, regionCode, budget, days: input.days },
      policy: 'clients.manage',
    });
    return { client, key };
  });
}
