import { SHIPPED_ROLES, type ShippedRole } from '@payung/shared/roles';
import type { Services } from '../../context.js';

/** Brings the shipped roles to what this version of Payung says; those that administrators made stay as they are. */
export async function seedRoles({ db }: Services): Promise<void> {
  const roles: [string, ShippedRole][] = Object.entries(SHIPPED_ROLES);
  for (const [code, { names, permissions }] of roles) {
    const shipped = { names: { ...names }, permissions: [...permissions], isShipped: true };
    await db.role.upsert({ where: { code }, create: { code, ...shipped }, update: shipped });
  }
}
