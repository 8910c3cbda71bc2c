import { ALL_PERMISSIONS, type Permission, isPermission } from '@payung/shared/permissions';
import { z } from 'zod';
import { badInput } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';

export function readEmail(field: string, text: string): string {
  const email = readText(field, text, 254).toLowerCase();
  if (!z.email().safeParse(email).success) throw badInput(field, 'emailMalformed');
  return email;
}

/** Each once, in the order of the list. */
export function readPermissions(field: string, names: readonly string[]): Permission[] {
  const unknown = names.find((name) => !isPermission(name));
  if (unknown !== undefined) throw badInput(field, 'permissionUnknown', { value: unknown.slice(0, 60) });
  if (names.length === 0) throw badInput(field, 'textMissing');
  return ALL_PERMISSIONS.filter((permission) => names.includes(permission));
}
