import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Role } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readPermissions } from './access.input.js';
import { readText, readReason } from '../../graphql/readInput.js';
import { authorizeAnywhere } from './access.policy.js';
import { administeredRegions, checkAdministered, lockGrants } from './keepAdministrators.js';
import { type LiveGrant, canChangeRole, checkRoleContent } from './role.policy.js';
import { findLiveGrants, roleNames } from './role.service.js';

export interface ChangeRoleInput {
  readonly version: number;
  readonly nameId?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly permissions?: readonly string[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Changes a role that was made here, for all who hold it, from their next request on. */
export async function changeRole(services: Services, code: string, input: ChangeRoleInput): Promise<Role> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    const { role, grants } = await getOwnRole(services, code);
    if (role.version !== input.version) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
    const before = roleNames(role);
    const names = {
      id: input.nameId == null ? before.id : readText('nameId', input.nameId, 80),
      en: input.nameEn == null ? before.en : readText('nameEn', input.nameEn, 80),
    };
    const permissions =
      input.permissions == null ? role.permissions : readPermissions('permissions', input.permissions);
    if (input.permissions != null) {
      const added = readPermissions('permissions', input.permissions).filter((one) => !role.permissions.includes(one));
      checkRoleContent(actor, added, role.requiresSecondFactor, grants);
    }
    const administered = await administeredRegions(services, { roleCode: code });
    const changed = await db.role.update({ where: { code }, data: { names, permissions, version: { increment: 1 } } });
    await checkAdministered(services, administered);
    await recordEvent(services, {
      action: 'role.change',
      subject: { type: 'Role', id: code },
      before: { names: before, permissions: role.permissions },
      after: { names, permissions },
      purpose: readReason(services, input.reason),
      policy: 'canChangeRole',
    });
    return changed;
  });
}

/**
 * From now on nobody is given the role. While people hold it this is refused: it would take from them, by a word about
 * a name, what `revokeRole` takes from each with its own event, its own reason, and a look at the last administrator.
 */
export async function retireRole(services: Services, code: string, reason?: string | null): Promise<Role> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const { grants } = await getOwnRole(services, code);
    if (grants.length > 0) throw new DomainError('CONFLICT', 'roleHeld', {}, ['code']);
    const retired = await db.role.update({
      where: { code },
      data: { retiredAt: clock(), version: { increment: 1 } },
    });
    await recordEvent(services, {
      action: 'role.retire',
      subject: { type: 'Role', id: code },
      before: { retiredAt: null },
      after: { retiredAt: retired.retiredAt },
      purpose: readReason(services, reason),
      policy: 'canChangeRole',
    });
    return retired;
  });
}

/** The role, locked and as it then is, with where it is held; or why this actor, or nobody, changes it. */
async function getOwnRole(services: Services, code: string): Promise<{ role: Role; grants: LiveGrant[] }> {
  const { db, actor } = services;
  authorizeAnywhere(services, 'roles.manage');
  // Nobody is given the role, and nobody makes another demand of it, while it changes.
  await lockGrants(services);
  await db.$queryRaw`SELECT 1 FROM "Role" WHERE "code" = ${code} FOR UPDATE`;
  const role = await db.role.findUnique({ where: { code } });
  if (!role) throw new DomainError('NOT_FOUND', 'notFound', { field: 'code' }, ['code']);
  if (role.isShipped) throw new DomainError('FORBIDDEN', 'roleShipped', {}, ['code']);
  const grants = await findLiveGrants(services, code);
  if (!canChangeRole(actor, role, grants)) throw new DomainError('FORBIDDEN', 'forbidden');
  if (role.retiredAt) throw new DomainError('CONFLICT', 'roleRetired', {}, ['code']);
  return { role, grants };
}
