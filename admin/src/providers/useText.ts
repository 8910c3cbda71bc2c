import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';

import type { Messages } from './messages/id';

/** Every key of the catalogue, as a path: a misspelt key does not compile. */
export type MessageKey = Paths<Omit<Messages, 'ra'>>;

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

export function useText() {
  const translate = useTranslate();
  return useCallback(
    (key: MessageKey, values?: Record<string, string | number>) => translate(key, values),
    [translate],
  );
}

export function useNumberFormat(options?: Intl.NumberFormatOptions) {
  const locale = useLocale();
  return (value: number) => new Intl.NumberFormat(locale, options).format(value);
}

/** Of a moment as the API writes it. */
export function useDateFormat(options: Intl.DateTimeFormatOptions) {
  const locale = useLocale();
  return (moment: string) => new Intl.DateTimeFormat(locale, options).format(new Date(moment));
}

/** Of a day, `2026-11-20`: it has no time zone. */
export function useDay() {
  const format = useDateFormat({ dateStyle: 'medium', timeZone: 'UTC' });
  return (day: string) => format(`${day}T00:00:00Z`);
}

/** Whole rupiah as they are written: Rp16.800. */
export function useRupiah() {
  const format = useNumberFormat({ maximumFractionDigits: 0 });
  return (amount: number) => `Rp${format(amount)}`;
}
