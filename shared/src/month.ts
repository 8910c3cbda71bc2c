/** A calendar month, `2026-01`. Text, since it sorts as it should and no time zone touches it. */
export type Month = string;

export function isMonth(text: string): boolean {
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month that comes `count` months later. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** From the first month, `count` of them in a row. */
export function monthsFrom(first: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/** The months from `from` to `to`, both included; below 1 when `to` comes first. */
export function countMonths(from: Month, to: Month): number {
  const indexOf = (month: Month): number => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return year * 12 + number;
  };
  return indexOf(to) - indexOf(from) + 1;
}

/** Its first day, `2026-01-01`. */
export const firstDayOf = (month: Month): string => `${month}-01`;
