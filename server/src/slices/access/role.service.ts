import { PERMISSIONS } from '@payung/shared/permissions';
import { z } from 'zod';
import type { Services } from '../../context.js';
import type { Role as RoleRow } from '../../generated/prisma/client.js';
import type { Permission, Role } from './role.type.js';

const names = z.object({ id: z.string(), en: z.string() });

/** All roles: which there are is no secret among those who work here. */
export async function listRoles({ db }: Services): Promise<Role[]> {
  const rows = await db.role.findMany({ orderBy: [{ isShipped: 'desc' }, { createdAt: 'asc' }, { code: 'asc' }] });
  return rows.map(toRole);
}

export function listPermissions(): Permission[] {
  return Object.entries(PERMISSIONS).map(([key, meaning]) => ({ key, meaning }));
}

export function toRole(row: RoleRow): Role {
  const { id, en } = names.parse(row.names);
  const { code, permissions, isShipped, requiresSecondFactor } = row;
  return { code, nameId: id, nameEn: en, permissions, isShipped, requiresSecondFactor };
}
