import { randomBytes } from 'node:crypto';
import { type Permission } from '@payung/shared/permissions';
import { SHIPPED_ROLES } from '@payung/shared/roles';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { addUser } from './addUser.js';
import { isKey, prefixOf } from './apiKey.js';
import { createApiClient } from './createApiClient.js';
import { grantRole } from './grantRole.js';
import { hashPassword } from './passwords.js';

const demoUser = z.object({ email: z.string(), password: z.string(), role: z.string(), region: z.string() });
const demoKey = z.object({ role: z.string(), region: z.string(), key: z.string() });

export const demoAccess = z.object({ users: z.array(demoUser), keys: z.array(demoKey) });

/** The ways into a demonstration: never of a database that holds real people. */
export type DemoAccess = z.infer<typeof demoAccess>;

const PARTNER = ['quotas.read', 'coverage.read'] as const satisfies readonly Permission[];
const DAYS = 366;

/** Who must be there so that people get cover: one proposes, another verifies, a third registers. */
const OFFICE = ['administrator', 'verifier', 'branch-officer'];

/**
 * A person and an API client for each shipped role, a partner's, and the people of the offices of further regencies and
 * cities; those that `before` knows already are kept.
 */
export async function seedDemo(
  services: Services,
  regions: DemoRegions,
  before: DemoAccess | null,
): Promise<DemoAccess> {
  const roles = Object.entries(SHIPPED_ROLES).map(([role, { permissions }]): DemoRole => ({
    role,
    permissions: [...permissions],
    region:
      role === 'village-operator' ? regions.village : role === 'district-officer' ? regions.district : regions.regency,
    name: `Demo ${role}`,
    email: `${role}@demo.payung.example`,
  }));
  const offices = regions.others.flatMap(({ code, name }) =>
    OFFICE.map((role) => ({
      role,
      region: code,
      name: `Demo ${role}, ${name}`,
      email: `${role}.${code}@demo.payung.example`,
    })),
  );
  const clients = [
    ...roles,
    { role: 'partner', permissions: [...PARTNER], region: regions.regency, name: 'Demo partner' },
  ];
  const [users, keys] = await Promise.all([
    Promise.all(
      [...roles, ...offices].map((one) =>
        seedUser(
          services,
          one,
          before?.users.find(({ email }) => email === one.email),
        ),
      ),
    ),
    Promise.all(
      clients.map((one) =>
        seedKey(
          services,
          one,
          before?.keys.find(({ role }) => role === one.role),
        ),
      ),
    ),
  ]);
  return { users: users.filter((user) => user !== null), keys };
}

/** Where they work: a regency or city, a district of it, and a village or ward of that. */
export interface DemoRegions {
  readonly regency: string;
  readonly district: string;
  readonly village: string;
  /** Further regencies and cities. */
  readonly others: readonly { readonly code: string; readonly name: string }[];
}

interface DemoPerson {
  readonly role: string;
  readonly region: string;
  readonly name: string;
  readonly email: string;
}

interface DemoClient {
  readonly role: string;
  readonly region: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

type DemoRole = DemoPerson & DemoClient;

async function seedUser(
  services: Services,
  { role, region, name, email }: DemoPerson,
  before: z.infer<typeof demoUser> | undefined,
): Promise<z.infer<typeof demoUser> | null> {
  const known = await services.db.user.findUnique({ where: { email } });
  // Somebody tried out how to remove a person.
  if (!known && (await services.db.user.findFirst({ where: { name, removedAt: { not: null } } }))) return null;
  if (known && before) return before;
  const password = randomBytes(12).toString('base64url');
  if (known) {
    const data = { password: await hashPassword(password) };
    await transact(services, async (services) => {
      await services.db.signInMethod.updateMany({ where: { userId: known.id, providerId: 'credential' }, data });
      await recordEvent(services, { action: 'user.resetPassword', subject: { type: 'User', id: known.id } });
    });
  } else {
    await transact(services, async (services) => {
      const { user } = await addUser(services, { name, email, regionCode: region, password });
      await grantRole(services, { userId: user.id, roleCode: role, regionCode: region });
    });
  }
  return { email, password, role, region };
}

async function seedKey(
  services: Services,
  { role, region, name, permissions }: DemoClient,
  before: z.infer<typeof demoKey> | undefined,
): Promise<z.infer<typeof demoKey>> {
  const now = services.clock();
  const known = before && (await services.db.apiKey.findUnique({ where: { prefix: prefixOf(before.key) ?? '' } }));
  if (before && known && isKey(before.key, known.hash) && !known.revokedAt && known.expiresAt > now) return before;
  const input = { name, purpose: 'Demonstration', scopes: permissions, regionCode: region, days: DAYS };
  return transact(services, async (services) => {
    await services.db.apiClient.updateMany({ where: { name, revokedAt: null }, data: { revokedAt: now } });
    const { key } = await createApiClient(services, input);
    return { role, region, key };
  });
}
