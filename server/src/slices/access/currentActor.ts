import { isPermission } from '@payung/shared/permissions';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { type Actor, SYSTEM } from './access.rules.js';
import { grantsInForce, heldGrant, personActor } from './personActor.js';

/** Who asked for what is done later. */
export const asker = z.object({
  kind: z.enum(['USER', 'API_CLIENT', 'SYSTEM']),
  id: z.string(),
  /** Whether a second factor had been shown: without, the roles that require one give nothing later either. */
  hasShownFactor: z.boolean(),
});

export type Asker = z.infer<typeof asker>;

export function askerOf({ kind, id, scopes }: Actor): Asker {
  if (kind === 'ANONYMOUS') throw new Error('nobody asks for what is done later');
  // The scopes of an actor are those in force: one that requires a factor is among them only after it was shown.
  return { kind, id, hasShownFactor: scopes.some(({ requiresSecondFactor = false }) => requiresSecondFactor) };
}

/** The same as they are now, with what they may do now; null when they may do nothing any more here. */
export async function currentActor(services: Services, { kind, id, hasShownFactor }: Asker): Promise<Actor | null> {
  if (kind === 'SYSTEM') return SYSTEM;
  if (kind === 'API_CLIENT') return currentClient(services, id);
  return currentPerson(services, id, hasShownFactor);
}

const personRow = z.object({ id: z.string(), name: z.string(), grants: z.array(heldGrant) });

/** A password that must be changed by now does not matter: it was not used to ask. */
async function currentPerson({ db, clock }: Services, id: string, hasShownFactor: boolean): Promise<Actor | null> {
  const rows = await db.$queryRaw`
    SELECT u."id", u."name",
      coalesce(jsonb_agg(jsonb_build_object('role', r."code", 'region', g."regionCode", 'from', g."from", 'to', g."to",
        'permissions', r."permissions", 'requiresSecondFactor', r."requiresSecondFactor")) FILTER (WHERE g."id" IS NOT NULL), '[]') AS "grants"
    FROM "User" u LEFT JOIN "RoleGrant" g ON g."userId" = u."id" AND g."revokedAt" IS NULL
      LEFT JOIN "Role" r ON r."code" = g."roleCode"
    WHERE u."id" = ${id} AND u."suspendedAt" IS NULL AND u."removedAt" IS NULL GROUP BY u."id"`;
  const person = z.array(personRow).parse(rows)[0];
  if (!person) return null;
  const grants = grantsInForce(person.grants, clock());
  const open = grants.filter((grant) => hasShownFactor || !grant.requiresSecondFactor);
  return open.length === 0 ? null : personActor(person, open);
}

async function currentClient({ db }: Services, id: string): Promise<Actor | null> {
  const client = await db.apiClient.findUnique({ where: { id, revokedAt: null } });
  if (!client) return null;
  const { name, scopes, regionCode } = client;
  return {
    id,
    kind: 'API_CLIENT',
    name,
    roles: [],
    scopes: [{ permissions: scopes.filter(isPermission), region: regionCode }],
  };
}
