import { type Locale, isLocale } from '@payung/shared/locale';
import { z } from 'zod';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';

/** A name in both languages, as it stands in JSON columns. */
export const namesColumn = z.object({ id: z.string(), en: z.string() });

export type Names = Readonly<Record<Locale, string>>;

/** Of an argument `locale`. */
export const LOCALE = {
  nullable: true,
  description: '`id` or `en`; without it, the language of the request.',
} as const;

/** The name in the language that is asked for, else in that of the request. */
export function nameIn({ locale }: Pick<Context, 'locale'>, names: Names, asked: string | null | undefined): string {
  if (asked == null) return names[locale];
  if (isLocale(asked)) return names[asked];
  throw badInput('locale', 'localeUnknown');
}
