import { dayOf } from '@payung/shared/day';
import { PERMISSIONS } from '@payung/shared/permissions';
import { z } from 'zod';
import type { Services } from '../../context.js';
import type { Role as RoleRow } from '../../generated/prisma/client.js';
import { SEEING_PEOPLE, canSomewhere, visibleRows } from './access.policy.js';
import { type LiveGrant, roleAbilities } from './role.policy.js';
import { type Permission, PermissionGroup, type Role } from './role.type.js';

const namesOfRole = z.object({ id: z.string(), en: z.string() });

/** All roles: which there are is no secret among those who work here. The retired ones come last. */
export async function listRoles({ db }: Services): Promise<Role[]> {
  const rows = await db.role.findMany({ orderBy: [{ isShipped: 'desc' }, { createdAt: 'asc' }, { code: 'asc' }] });
  return rows.toSorted((a, b) => Number(a.retiredAt !== null) - Number(b.retiredAt !== null)).map(toRole);
}

export async function findRole({ db }: Services, code: string): Promise<Role | null> {
  const row = await db.role.findUnique({ where: { code } });
  return row && toRole(row);
}

export function listPermissions(): Permission[] {
  return Object.entries(PERMISSIONS).map(([key, { group, id, en }]) => ({
    key,
    group: PermissionGroup[group],
    meanings: { id, en },
  }));
}

export function roleNames(row: RoleRow): { id: string; en: string } {
  return namesOfRole.parse(row.names);
}

export function toRole(row: RoleRow): Role {
  const { id, en } = roleNames(row);
  const { code, permissions, isShipped, requiresSecondFactor, version, retiredAt } = row;
  return { code, nameId: id, nameEn: en, permissions, isShipped, requiresSecondFactor, version, retiredAt };
}

/** Where people hold the role today or will, each place once. */
export async function findLiveGrants({ db, clock }: Services, roleCode: string): Promise<LiveGrant[]> {
  const rows = await db.roleGrant.groupBy({
    by: ['regionCode', 'to'],
    where: { roleCode, revokedAt: null, OR: [{ to: null }, { to: { gte: new Date(dayOf(clock())) } }] },
  });
  return rows.map(({ regionCode, to }) => ({ regionCode, to: to && to.toISOString().slice(0, 10) }));
}

/** How many people in the actor's sight hold the role today; null for who sees no people. */
export async function countHolders({ db, actor, clock }: Services, roleCode: string): Promise<number | null> {
  if (!SEEING_PEOPLE.some((permission) => canSomewhere(actor, permission))) return null;
  const today = new Date(dayOf(clock()));
  const inForce = { roleCode, revokedAt: null, from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] };
  return db.user.count({
    where: { removedAt: null, grants: { some: { AND: [inForce, visibleRows(actor, ...SEEING_PEOPLE)] } } },
  });
}

/** What the viewer may do with the role: names of mutations. */
export async function abilitiesOnRole(services: Services, role: Role): Promise<string[]> {
  const { actor } = services;
  if (!canSomewhere(actor, 'roles.manage')) return [];
  // Of a shipped role it does not matter who holds it.
  const grants = role.isShipped ? [] : await findLiveGrants(services, role.code);
  return roleAbilities(actor, role, grants);
}
