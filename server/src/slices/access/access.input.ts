import { ALL_PERMISSIONS, type Permission, isPermission } from '@payung/shared/permissions';
import { isRegionCode } from '@payung/shared/regionCode';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';

/** Text without blanks around it, not empty, of so many characters at most; or BAD_USER_INPUT. */
export function readText(field: string, text: string, maximum: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw badInput(field, 'textMissing');
  if (trimmed.length > maximum) throw badInput(field, 'textTooLong', { maximum });
  return trimmed;
}

/** Of an input's or an argument's `reason`. */
export const REASON = {
  nullable: true,
  description: 'Why, at most 500 characters. It stays in the audit trail, with national ids taken out.',
} as const;

/** Why somebody does it, in their own words, for the trail; a blank reason is none, and what the request gives counts. */
export function readReason({ purpose = null }: Services, text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? purpose : readText('reason', text, 500);
}

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

/** The current code of the region with this code, current or former; null stays null and means everywhere. */
export async function readRegion(
  { db }: Services,
  field: string,
  code: string | null | undefined,
): Promise<string | null> {
  if (code == null) return null;
  if (!isRegionCode(code)) throw badInput(field, 'regionCodeMalformed');
  const region = await db.region.findUnique({ where: { code } });
  if (region) return region.code;
  const alias = await db.regionAlias.findUnique({ where: { code } });
  if (!alias) throw badInput(field, 'regionUnknown');
  return alias.regionCode;
}
