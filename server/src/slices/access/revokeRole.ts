import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { RoleGrant } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { canRevokeRole, visibleRows } from './access.policy.js';
import { administeredRegions, checkAdministered, lockGrants } from './keepAdministrators.js';

/** Takes a role back, at once. */
export async function revokeRole(services: Services, id: string): Promise<RoleGrant> {
  return transact(services, async (services) => {
    const { db, actor, clock } = services;
    await lockGrants(services);
    const grant = await db.roleGrant.findFirst({
      where: { id, revokedAt: null, ...visibleRows(actor, 'users.read') },
      include: { role: true },
    });
    if (!grant) throw new DomainError('NOT_FOUND', 'notFound', { field: 'grantId' }, ['grantId']);
    if (!canRevokeRole(actor, grant)) throw new DomainError('FORBIDDEN', 'forbidden');
    const administered = await administeredRegions(services, { id });
    const revoked = await db.roleGrant.update({ where: { id }, data: { revokedAt: clock() } });
    await checkAdministered(services, administered);
    await recordEvent(services, {
      action: 'role.revoke',
      subject: { type: 'User', id: grant.userId },
      regionCode: grant.regionCode,
      before: { grantId: id, roleCode: grant.roleCode, regionCode: grant.regionCode },
      policy: 'canRevokeRole',
    });
    return revoked;
  });
}
