import { randomUUID } from 'node:crypto';
import type { Permission } from '@payung/shared/permissions';
import { createApiKey } from '../src/slices/access/apiKey.js';
import type { TestDatabase } from './testDatabase.js';

export interface Partner {
  readonly id: string;
  readonly headers: { readonly authorization: string };
}

/** A partner's program with a key. Its use is never noted down, so that it adds nothing to what a test looks at. */
export async function addPartner(
  { sql }: TestDatabase,
  { scopes = [], region = null }: { scopes?: readonly Permission[]; region?: string | null } = {},
): Promise<Partner> {
  const id = randomUUID();
  const { key, prefix, hash } = createApiKey();
  await sql(
    `INSERT INTO "ApiClient" ("id", "name", "purpose", "scopes", "regionCode") VALUES ($1, 'Partner', 'Test', $2, $3)`,
    [id, scopes, region],
  );
  await sql(
    `INSERT INTO "ApiKey" ("prefix", "clientId", "hash", "expiresAt", "lastUsedAt") VALUES ($1, $2, $3, '2099-01-01', '2099-01-01')`,
    [prefix, id, hash],
  );
  return { id, headers: { authorization: `Bearer ${key}` } };
}
