import type { Services } from '../context.js';
import { badInput } from '../errors.js';
import type { Names } from './names.js';

/** A text without spaces around it, or BAD_USER_INPUT when it is empty or too long. */
export function readText(field: string, text: string, maximum: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw badInput(field, 'textMissing');
  if (trimmed.length > maximum) throw badInput(field, 'textTooLong', { maximum });
  return trimmed;
}

/** The same, and null for none. */
export function readOptionalText(field: string, text: string | null | undefined, maximum: number): string | null {
  return text == null || text.trim() === '' ? null : readText(field, text, maximum);
}

export function readNames({ nameId, nameEn }: { nameId: string; nameEn: string }): Names {
  return { id: readText('nameId', nameId, 120), en: readText('nameEn', nameEn, 120) };
}

/** The key of what administrators make: `apbd-kab-bogor`. */
export function readCode(field: string, code: string): string {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(code)) throw badInput(field, 'codeMalformed');
  return code;
}

/** Of an input's or an argument's `reason`. */
export const REASON = {
  nullable: true,
  description: 'Why, at most 500 characters. It stays in the audit trail, with national ids taken out.',
} as const;

/** Why somebody does it, in their own words, for the trail; a blank reason is none, and what the request gives counts. */
export function readReason({ purpose = null }: Services, text: string | null | undefined): string | null {
  return readOptionalText('reason', text, 500) ?? purpose;
}
