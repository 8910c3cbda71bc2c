import type { Locale } from '@payung/shared/locale';

/** A sentence in both languages. `{name}` is filled in; national ids never are. */
export type Wording = Readonly<Record<Locale, string>>;
