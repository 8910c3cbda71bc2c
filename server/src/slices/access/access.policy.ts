import type { Permission } from '@payung/shared/permissions';
import { isPermission } from '@payung/shared/permissions';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type Actor, can, canUntil, permissionsOf, regionsWhere } from './access.rules.js';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the actor may do this at the region; `null` is everywhere. */
export function authorize({ actor }: Pick<Services, 'actor'>, permission: Permission, region: string | null): void {
  if (can(actor, permission, region)) return;
  if (actor.kind === 'ANONYMOUS') throw new DomainError('UNAUTHENTICATED', 'signInNeeded');
  throw new DomainError('FORBIDDEN', 'forbidden');
}

/** The same for what no region has: the actor must hold the permission somewhere. */
export function authorizeAnywhere({ actor }: Pick<Services, 'actor'>, permission: Permission): void {
  const [somewhere] = regionsWhere(actor, permission);
  authorize({ actor }, permission, somewhere ?? null);
}

/** Nobody gives what they do not hold themselves at that region. */
export function checkHeld(
  actor: Actor,
  permissions: readonly string[],
  region: string | null,
  lastDay: string | null,
): void {
  refuse(
    permissions.filter((permission) => !isPermission(permission) || !canUntil(actor, permission, region, lastDay)),
  );
}

/** Nor makes a role of what they hold nowhere. */
export function checkHeldAnywhere(actor: Actor, permissions: readonly Permission[]): void {
  const held = permissionsOf(actor);
  refuse(permissions.filter((permission) => !held.includes(permission)));
}

/** A Prisma `where` on a row's `regionCode`: the rows at or below the regions where the actor may do this. */
export function visibleRows(actor: Actor, permission: Permission): RegionWhere {
  const roots = regionsWhere(actor, permission);
  if (roots.includes(null)) return {};
  // Not an empty OR: inside of an AND Prisma passes that over, and everything would be visible.
  if (roots.length === 0) return { regionCode: { in: [] } };
  return {
    OR: roots.flatMap((root) =>
      root === null ? [] : [{ regionCode: root }, { regionCode: { startsWith: `${root}.` } }],
    ),
  };
}

export interface RegionWhere {
  regionCode?: { in: string[] };
  OR?: ({ regionCode: string } | { regionCode: { startsWith: string } })[];
}

/** What the actor may do today with a person who belongs to `regionCode` and holds roles at `grants`: names of mutations. */
export function userAbilities(actor: Actor, user: ManagedUser, today: string): string[] {
  if (user.removedAt || !canManageUser(actor, user)) return [];
  return [
    user.suspendedAt ? 'reinstateUser' : 'suspendUser',
    'removeUser',
    ...(canResetPassword(actor, user, today) ? ['resetPassword'] : []),
  ];
}

export interface ManagedUser {
  readonly id: string;
  readonly regionCode: string | null;
  readonly suspendedAt: Date | null;
  readonly removedAt: Date | null;
  readonly grants: readonly {
    readonly regionCode: string | null;
    readonly to: Date | null;
    readonly role: { readonly permissions: readonly string[] };
  }[];
}

/**
 * Who gives a person a new password could sign in as that person, so it takes all that the person holds, now and later.
 * Not one's own: by a session alone, which may be stolen, nobody gets rid of a password and of the second factor.
 */
export function canResetPassword(actor: Actor, user: ManagedUser, today: string): boolean {
  if (!canManageUser(actor, user) || (actor.kind === 'USER' && actor.id === user.id)) return false;
  return user.grants.every(({ regionCode, to, role }) => {
    const lastDay = to && to.toISOString().slice(0, 10);
    if (lastDay !== null && lastDay < today) return true;
    return role.permissions.every((one) => !isPermission(one) || canUntil(actor, one, regionCode, lastDay));
  });
}

/** Whoever manages people manages those of their region, and only while these hold nothing outside of it. */
export function canManageUser(
  actor: Actor,
  { regionCode, grants }: Pick<ManagedUser, 'regionCode' | 'grants'>,
): boolean {
  return [regionCode, ...grants.map((grant) => grant.regionCode)].every((region) => can(actor, 'users.manage', region));
}

/** A role is taken back by who could have given it. */
export function canRevokeRole(
  actor: Actor,
  grant: { regionCode: string | null; role: { permissions: readonly string[] } },
): boolean {
  return (
    can(actor, 'grants.manage', grant.regionCode) &&
    grant.role.permissions.every((one) => !isPermission(one) || can(actor, one, grant.regionCode))
  );
}

/** A new key gives all that its client may do, so it takes who could have made the client. */
export function canRenewKeys(actor: Actor, client: { regionCode: string | null; scopes: readonly string[] }): boolean {
  return (
    can(actor, 'clients.manage', client.regionCode) &&
    client.scopes.every((one) => !isPermission(one) || can(actor, one, client.regionCode))
  );
}

function refuse(lacking: readonly string[]): void {
  if (lacking.length > 0) throw new DomainError('FORBIDDEN', 'permissionNotHeld', { value: lacking.join(', ') });
}
