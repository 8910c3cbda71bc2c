import { ALL_PERMISSIONS, type Permission } from '@payung/shared/permissions';
import { isWithin } from '@payung/shared/regionCode';

/** Permissions at a region and all below it; with `null`, everywhere. */
export interface Scope {
  readonly permissions: readonly Permission[];
  readonly region: string | null;
  /** The last day, `2026-01-31`; without it there is no end. */
  readonly to?: string | null;
  /** Whether it is held only by who has shown a second factor. The scopes of an actor are those in force: it was shown. */
  readonly requiresSecondFactor?: boolean;
}

/** Who acts, and what they may do where. Plain data: made when the request arrives, true for as long as it takes. */
export interface Actor {
  readonly id: string;
  readonly kind: 'USER' | 'API_CLIENT' | 'SYSTEM' | 'ANONYMOUS';
  readonly name: string;
  /** The codes of the roles that give the scopes; an API client has none. */
  readonly roles: readonly string[];
  readonly scopes: readonly Scope[];
}

export const ANONYMOUS: Actor = { id: 'anonymous', kind: 'ANONYMOUS', name: 'anonymous', roles: [], scopes: [] };

/** Payung itself: the start, and the commands of those who run the installation. */
export const SYSTEM: Actor = {
  id: 'system',
  kind: 'SYSTEM',
  name: 'Payung',
  roles: [],
  scopes: [{ permissions: ALL_PERMISSIONS, region: null }],
};

/** Whether the actor may do this at the region; `null` asks for everywhere. The code is a current one. */
export function can(actor: Actor, permission: Permission, region: string | null): boolean {
  return regionsWhere(actor, permission).some((root) => contains(root, region));
}

/**
 * Whether the actor may do this at the region up to that day and on it; `null` asks for no end. What somebody holds for
 * a time they must not give for longer, to others or to themselves.
 */
export function canUntil(actor: Actor, permission: Permission, region: string | null, day: string | null): boolean {
  return actor.scopes.some(
    ({ permissions, region: root, to = null }) =>
      permissions.includes(permission) && contains(root, region) && (to === null || (day !== null && day <= to)),
  );
}

/** The widest regions where the actor may do this, each naming all below it; `null` among them is everywhere. */
export function regionsWhere(actor: Actor, permission: Permission): (string | null)[] {
  return widest(actor.scopes.filter(({ permissions }) => permissions.includes(permission)).map(({ region }) => region));
}

/** What the actor may do anywhere at all, in the order of the list. */
export function permissionsOf(actor: Actor): Permission[] {
  const held = new Set(actor.scopes.flatMap(({ permissions }) => permissions));
  return ALL_PERMISSIONS.filter((permission) => held.has(permission));
}

/**
 * Of these, what the actor owes to a second factor: somewhere, or for some time, they hold it by nothing else. Made into
 * something that asks for no second factor it would be cheaper than it was.
 */
export function heldByFactor(actor: Actor, permissions: readonly Permission[]): Permission[] {
  return permissions.filter((permission) => {
    const scopes = actor.scopes.filter((scope) => scope.permissions.includes(permission));
    const free = scopes.filter(({ requiresSecondFactor = false }) => !requiresSecondFactor);
    return scopes.some((scope) => !free.some((other) => covers(other, scope)));
  });
}

/** Whether the one scope reaches as far and as long as the other. */
function covers({ region, to = null }: Scope, other: Scope): boolean {
  return contains(region, other.region) && (to === null || (other.to != null && other.to <= to));
}

/** The widest regions where the actor may do anything. */
export function regionsOf(actor: Actor): (string | null)[] {
  return widest(actor.scopes.map(({ region }) => region));
}

/** Whether `area` is the region or lies above it; `null` lies above all. */
function contains(area: string | null, region: string | null): boolean {
  return area === null || (region !== null && isWithin(region, area));
}

/** Whether a grant holds on this day (`2026-01-31`): from its first to its last day, both included. */
export function isInForce({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function widest(regions: readonly (string | null)[]): (string | null)[] {
  const distinct = [...new Set(regions)];
  return distinct
    .filter((region) => !distinct.some((other) => other !== region && contains(other, region)))
    .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
}
