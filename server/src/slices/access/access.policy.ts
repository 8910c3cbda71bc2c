import type { Permission } from '@payung/shared/permissions';
import { isPermission } from '@payung/shared/permissions';
import { commonRegion, isWithin } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type Actor, can, canUntil, permissionsOf, regionsOf, regionsWhere } from './access.rules.js';

/** Whether the actor may do this at the region, for `abilities`; `null` is everywhere. */
export function isAllowed({ actor }: Pick<Services, 'actor'>, permission: Permission, region: string | null): boolean {
  return can(actor, permission, region);
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless the actor may do this at the region; `null` is everywhere. */
export function authorize({ actor }: Pick<Services, 'actor'>, permission: Permission, region: string | null): void {
  if (can(actor, permission, region)) return;
  if (actor.kind === 'ANONYMOUS') throw new DomainError('UNAUTHENTICATED', 'signInNeeded');
  throw new DomainError('FORBIDDEN', 'forbidden');
}

/** The same for what no region has: the actor must hold one of the permissions somewhere. */
export function authorizeAnywhere({ actor }: Pick<Services, 'actor'>, ...permissions: Permission[]): void {
  if (permissions.some((permission) => canSomewhere(actor, permission))) return;
  if (actor.kind === 'ANONYMOUS') throw new DomainError('UNAUTHENTICATED', 'signInNeeded');
  throw new DomainError('FORBIDDEN', 'forbidden');
}

export function canSomewhere(actor: Actor, permission: Permission): boolean {
  return regionsWhere(actor, permission).length > 0;
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

/** Who may change people or their roles sees them. */
export const SEEING_PEOPLE = ['users.read', 'users.manage', 'grants.manage'] as const satisfies Permission[];
export const SEEING_CLIENTS = ['clients.read', 'clients.manage'] as const satisfies Permission[];

/** A Prisma `where` on a row's `regionCode`: the rows at or below the regions where the actor may do one of these. */
export function visibleRows(actor: Actor, ...permissions: readonly Permission[]): RegionWhere {
  const roots = [...new Set(permissions.flatMap((permission) => regionsWhere(actor, permission)))];
  if (roots.includes(null)) return {};
  // Not an empty OR: inside of an AND Prisma passes that over, and everything would be visible.
  if (roots.length === 0) return { regionCode: { in: [] } };
  return { OR: roots.flatMap((root) => (root === null ? [] : rowsWithin(root).OR)) };
}

/** A Prisma `where`: the rows at the region or below it. */
export function rowsWithin(region: string): Required<Pick<RegionWhere, 'OR'>> {
  return { OR: [{ regionCode: region }, { regionCode: { startsWith: `${region}.` } }] };
}

/** The smallest region that holds all where the actor may do this; null when there is none, or it is everywhere. */
export function regionOfSight(actor: Actor, permission: Permission): string | null {
  return commonRegion(regionsWhere(actor, permission));
}

/** Whether the actor does anything at the region, below it or above it. */
export function worksAround(actor: Actor, region: string): boolean {
  return regionsOf(actor).some((one) => one === null || isWithin(one, region) || isWithin(region, one));
}

export interface RegionWhere {
  regionCode?: { in: string[] };
  OR?: ({ regionCode: string } | { regionCode: { startsWith: string } })[];
}

/** What the actor may do today with a person who belongs to `regionCode` and holds roles at `grants`: names of mutations. */
export function userAbilities(actor: Actor, user: ManagedUser, today: string): string[] {
  if (user.removedAt) return [];
  const mayGrant = canSomewhere(actor, 'grants.manage') ? ['grantRole'] : [];
  if (!canManageUser(actor, user)) return mayGrant;
  return [
    ...mayGrant,
    'changeUser',
    user.suspendedAt ? 'reinstateUser' : 'suspendUser',
    'removeUser',
    ...(canResetPassword(actor, user, today) ? ['resetPassword'] : []),
  ];
}

/** Whether a grant at this region is among those that the actor sees. */
export function canSeeGrant(actor: Actor, region: string | null): boolean {
  return SEEING_PEOPLE.some((permission) => can(actor, permission, region));
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

/** What the actor may do with a client: names of mutations. */
export function clientAbilities(actor: Actor, client: ManagedClient): string[] {
  if (client.revokedAt || !canManageClient(actor, client)) return [];
  return [
    'changeApiClient',
    ...(canRenewKeys(actor, client) ? ['rotateApiKey'] : []),
    'revokeApiKey',
    'revokeApiClient',
  ];
}

interface ManagedClient {
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
  readonly revokedAt: Date | null;
}

export function canManageClient(actor: Actor, { regionCode }: { readonly regionCode: string | null }): boolean {
  return can(actor, 'clients.manage', regionCode);
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
