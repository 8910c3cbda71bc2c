import type { CategoryField } from '@payung/shared/categoryFields';
import { attributeProblems } from '@payung/shared/categoryFields';
import type { Locale } from '@payung/shared/locale';

/** The rule that an input of this field keeps to, the server’s own: its words when it is broken. */
export const attributeRule =
  (field: CategoryField, locale: Locale) =>
  (value: unknown): string | undefined =>
    attributeProblems([field], { [field.key]: value })[0]?.message(locale);
