import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { readReason } from '../../graphql/readInput.js';
import { recordEvent } from '../audit/recordEvent.js';
import { SEEING_PEOPLE, canRevokeRole, visibleRows } from './access.policy.js';
import { administeredRegions, checkAdministered, lockGrants } from './keepAdministrators.js';
import { describeUser } from './user.service.js';
import type { User } from './user.type.js';

/** Takes a role back, at once. */
export async function revokeRole(services: Services, id: string, reason?: string | null): Promise<User> {
  return transact(services, async (services) => {
    const { db, actor, clock } = services;
    await lockGrants(services);
    const grant = await db.roleGrant.findFirst({
      where: { id, revokedAt: null, ...visibleRows(actor, ...SEEING_PEOPLE) },
      include: { role: true },
    });
    if (!grant) throw new DomainError('NOT_FOUND', 'notFound', { field: 'grantId' }, ['grantId']);
    if (!canRevokeRole(actor, grant)) throw new DomainError('FORBIDDEN', 'forbidden');
    const administered = await administeredRegions(services, { id });
    await db.roleGrant.update({ where: { id }, data: { revokedAt: clock() } });
    await checkAdministered(services, administered);
    await recordEvent(services, {
      action: 'role.revoke',
      subject: { type: 'User', id: grant.userId },
      regionCode: grant.regionCode,
      before: { grantId: id, roleCode: grant.roleCode, regionCode: grant.regionCode },
      purpose: readReason(services, reason),
      policy: 'canRevokeRole',
    });
    return describeUser(services, grant.userId);
  });
}
