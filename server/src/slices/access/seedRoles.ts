import { isDeepStrictEqual } from 'node:util';
import { SHIPPED_ROLES, type ShippedRole } from '@payung/shared/roles';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

/** Brings the shipped roles to what this version of Payung says; those that administrators made stay as they are. */
export async function seedRoles(services: Services): Promise<void> {
  const roles: [string, ShippedRole][] = Object.entries(SHIPPED_ROLES);
  for (const [code, { names, permissions }] of roles) {
    const shipped = { names: { ...names }, permissions: [...permissions] };
    const held = await services.db.role.findUnique({ where: { code } });
    if (held?.isShipped && isDeepStrictEqual({ names: held.names, permissions: held.permissions }, shipped)) continue;
    await transact(services, async (services) => {
      // A role that was made and retired here can have the same code.
      const data = { ...shipped, isShipped: true, retiredAt: null };
      await services.db.role.upsert({ where: { code }, create: { code, ...data }, update: data });
      await recordEvent(services, {
        action: 'role.ship',
        subject: { type: 'Role', id: code },
        before: held && { names: held.names, permissions: held.permissions },
        after: shipped,
      });
    });
  }
}
