import { type Month, isMonth } from '@payung/shared/month';
import type { Cell } from '../../sheets/cell.js';
import { monthOfWord } from '../../sheets/monthWords.rules.js';

/** `1.250` and `1,250` are thousands: nobody gives a fraction of a seat. */
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/** How many seats a cell says, or null when it says no whole number. */
export function readSeats({ text, kind }: Cell): number | null {
  const written = text.replace(/\s*(orang|kursi|peserta|jiwa|seats?|people)$/i, '');
  const digits = kind === 'TEXT' && GROUPED.test(written) ? written.replace(/[.,]/g, '') : written;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** The month that a cell means, with the year of another column where it names none; null when it means none. */
export function readMonth({ text, kind }: Cell, year: string | null): Month | null {
  if (kind === 'DAY') return asMonth(text.slice(0, 4), text.slice(5, 7));
  const parts = text
    .toLowerCase()
    .split(/[\s\-/.,']+/)
    .filter(Boolean);
  const [first = '', second, third, ...more] = parts;
  if (more.length > 0) return null;
  // `202601`, or a month alone beside a column with the year.
  if (second === undefined)
    return /^\d{6}$/.test(first) ? asMonth(first.slice(0, 4), first.slice(4)) : asMonth(year ?? '', first);
  if (third === undefined) return isYear(first) ? asMonth(first, second) : asMonth(second, first);
  // A day: `2026-01-15`, `15/01/2026`.
  return isYear(first) ? asMonth(first, second) : asMonth(third, second);
}

/** A year of four digits whose months are known, or null. */
export function readYearCell({ text }: Cell): string | null {
  return isMonth(`${text}-01`) ? text : null;
}

function asMonth(year: string, month: string): Month | null {
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthOfWord(month);
  const whole = /^\d{2}$/.test(year) ? `20${year}` : year;
  const written = `${whole}-${String(number).padStart(2, '0')}`;
  return isMonth(written) ? written : null;
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}
