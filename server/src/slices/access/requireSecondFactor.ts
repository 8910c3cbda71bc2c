import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Role } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { authorize } from './access.policy.js';

/** Says whether a role gives anything to people without a second factor; from their next request on. */
export async function requireSecondFactor(services: Services, code: string, isRequired: boolean): Promise<Role> {
  return transact(services, async (services) => {
    const { db } = services;
    // A role is the same everywhere.
    authorize(services, 'roles.manage', null);
    await db.$queryRaw`SELECT 1 FROM "Role" WHERE "code" = ${code} FOR UPDATE`;
    const role = await db.role.findUnique({ where: { code } });
    if (!role) throw new DomainError('NOT_FOUND', 'notFound', { field: 'roleCode' }, ['roleCode']);
    const changed = await db.role.update({
      where: { code },
      data: { requiresSecondFactor: isRequired, version: { increment: 1 } },
    });
    await recordEvent(services, {
      action: 'role.requireSecondFactor',
      subject: { type: 'Role', id: code },
      before: { requiresSecondFactor: role.requiresSecondFactor },
      after: { requiresSecondFactor: isRequired },
      policy: 'roles.manage',
    });
    return changed;
  });
}
