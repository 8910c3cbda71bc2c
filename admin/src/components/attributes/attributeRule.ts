import type { CategoryField } from '@payung/shared/categoryFields';
import { attributeProblems } from '@payung/shared/categoryFields';
import type { Locale } from '@payung/shared/locale';

/** The rule that an input of this field keeps to, the server’s own: its words when it is broken. */
export const attributeRule =
  (field: CategoryField, locale: Locale, isPartial: boolean) =>
  (value: unknown): string | undefined => {
    const [problem] = attributeProblems([field], { [field.key]: value });
    return isPartial && problem?.code === 'MISSING' ? undefined : problem?.message(locale);
  };
