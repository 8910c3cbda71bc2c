import { type Permission, isPermission } from '@payung/shared/permissions';
import { DomainError } from '../../errors.js';
import { canSomewhere, checkHeld, checkHeldAnywhere } from './access.policy.js';
import { type Actor, can, canUntil, heldByFactor, permissionsOf } from './access.rules.js';

/** Where people hold a role or will, and until which day; null is everywhere and without an end. */
export interface LiveGrant {
  readonly regionCode: string | null;
  readonly to: string | null;
}

interface ChangedRole {
  readonly permissions: readonly string[];
  readonly isShipped: boolean;
  readonly retiredAt: Date | null;
}

/** What the actor may do with a role: names of mutations. */
export function roleAbilities(actor: Actor, role: ChangedRole, grants: readonly LiveGrant[]): string[] {
  if (role.retiredAt) return [];
  const isOurs = !role.isShipped && canChangeRole(actor, role, grants);
  return [
    ...(isOurs ? ['changeRole', ...(grants.length === 0 ? ['retireRole'] : [])] : []),
    ...(can(actor, 'roles.manage', null) ? ['requireSecondFactor'] : []),
  ];
}

/** A role is changed by who manages roles wherever people hold it, and could have given it there for as long. */
export function canChangeRole(
  actor: Actor,
  { permissions }: { readonly permissions: readonly string[] },
  grants: readonly LiveGrant[],
): boolean {
  const known = permissions.filter(isPermission);
  if (grants.length === 0) {
    const held = permissionsOf(actor);
    return canSomewhere(actor, 'roles.manage') && known.every((permission) => held.includes(permission));
  }
  return grants.every(
    ({ regionCode, to }) =>
      can(actor, 'roles.manage', regionCode) &&
      known.every((permission) => canUntil(actor, permission, regionCode, to)),
  );
}

/** Nobody puts into a role what they could not give to those who hold it, or what they owe to a second factor alone. */
export function checkRoleContent(
  actor: Actor,
  permissions: readonly Permission[],
  requiresSecondFactor: boolean,
  grants: readonly LiveGrant[],
): void {
  checkHeldAnywhere(actor, permissions);
  for (const { regionCode, to } of grants) checkHeld(actor, permissions, regionCode, to);
  const owed = requiresSecondFactor ? [] : heldByFactor(actor, permissions);
  if (owed.length === 0) return;
  throw new DomainError('FORBIDDEN', 'secondFactorOwed', { value: owed.join(', ') }, ['requiresSecondFactor']);
}
