import { monthsFrom } from '@payung/shared/month';

import { useDateFormat, useText } from '../providers/useText';

/** Months in words. A month has no time zone: shown in any it must stay that month. */
export function useMonthText() {
  const t = useText();
  const full = useDateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const alone = useDateFormat({ month: 'long', timeZone: 'UTC' });
  const brief = useDateFormat({ month: 'short', timeZone: 'UTC' });
  const at = (month: string) => `${month}-01T00:00:00Z`;
  return {
    /** "Maret 2026" */
    full: (month: string) => full(at(month)),
    /** "Maret" */
    alone: (month: string) => alone(at(month)),
    /** "Mar" */
    brief: (month: string) => brief(at(month)),
    /** "Januari sampai Desember 2026": the months of a quota lie in one year. */
    range: (from: string, to: string) =>
      from === to ? full(at(from)) : t('quotas.range', { from: alone(at(from)), to: full(at(to)) }),
  };
}

export const thisMonth = (): string => new Date().toISOString().slice(0, 7);
export const yearOf = (month: string): number => Number(month.slice(0, 4));
/** The twelve months of a year. */
export const monthsOf = (year: number): string[] => monthsFrom(`${year}-01`, 12);

/** The years that a clerk works with, the asked one among them. */
export function budgetYears(asked: number): number[] {
  const now = yearOf(thisMonth());
  const usual = Array.from({ length: 6 }, (_, index) => now - 2 + index);
  return [...new Set([...usual, asked])].toSorted((one, other) => one - other);
}
