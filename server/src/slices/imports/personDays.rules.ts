import { isDay } from '@payung/shared/day';
import type { Cell } from '../../sheets/cell.js';
import { monthOfWord } from '../../sheets/monthWords.rules.js';

/** A day as a cell means it, `1980-08-17`. */
export interface ReadDay {
  readonly day: string;
  /** What it is when the month stands before the day; null where that cannot be. */
  readonly swapped: string | null;
}

/** Workers are of these ages; a year of two digits is read so. */
const [YOUNGEST, OLDEST] = [15, 99];

/** The day of birth that a cell means, or null. Two digits of a year are those of somebody of working age. */
export function readBirthDay(cell: Cell, today: string): ReadDay | null {
  return readDay(cell, (year, monthAndDay) => {
    const centuries = ['19', '20'].filter((century) => {
      const age = ageOn(today, `${century}${year}-${monthAndDay}`);
      return age >= YOUNGEST && age <= OLDEST;
    });
    return centuries[0] === undefined ? null : `${centuries[0]}${year}`;
  });
}

/** Any other day. Two digits of a year are those of the year nearest to this one, seldom one to come. */
export function readAnyDay(cell: Cell, today: string): ReadDay | null {
  const last = Number(today.slice(0, 4)) + 10;
  return readDay(cell, (year) => (Number(`20${year}`) <= last ? `20${year}` : `19${year}`));
}

/** In whole years. */
export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return birthDate.slice(5) > today.slice(5) ? years - 1 : years;
}

/** Where and when somebody was born, in one cell: “Bogor, 17-08-1980”. */
export function splitBirth(cell: Cell): { place: string; day: Cell } {
  const { text, kind, fault } = cell;
  if (fault !== undefined) return { place: '', day: cell };
  const at = kind === 'DAY' ? 0 : text.search(/\d/);
  const place = at < 0 ? text : text.slice(0, at);
  return { place: place.replace(/[\s,;:/-]+$/, ''), day: { text: at < 0 ? '' : text.slice(at), kind } };
}

/** The whole year for its last two digits, on that `08-17`; null when it cannot be known. */
type CenturyOf = (year: string, monthAndDay: string) => string | null;

function readDay({ text, kind }: Cell, centuryOf: CenturyOf): ReadDay | null {
  if (kind === 'DAY') return withSwapped(text);
  if (/^\d+([.,]0+)?$/.test(text)) return readDigits(text.replace(/[.,]0+$/, ''), centuryOf);
  const [first = '', second = '', third = '', ...more] = partsOf(text);
  if (more.length > 0) return null;
  if (/^\d{4}$/.test(first)) return dayOf(first, second, third, centuryOf);
  // “August 17, 1980”
  return monthOfWord(first) > 0 ? dayOf(third, first, second, centuryOf) : dayOf(third, second, first, centuryOf);
}

/** Without the day of the week and the time; “17Agt80” is three parts as well. */
function partsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|[a-z]+day)\b[,.]?\s*/, '')
    .replace(/[t\s]+\d{1,2}:\d{2}.*$/, '')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$& ')
    .split(/[\s\-/.,'’]+/)
    .filter(Boolean);
}

/** `19800817`, `17081980`, `170880`, and the days that a spreadsheet counts. */
function readDigits(digits: string, centuryOf: CenturyOf): ReadDay | null {
  const ate = digits.length === 7 ? `0${digits}` : digits;
  if (ate.length === 8) {
    const fromYear = asDay(ate.slice(0, 4), ate.slice(4, 6), ate.slice(6));
    return fromYear
      ? { day: fromYear, swapped: null }
      : dayOf(ate.slice(4), ate.slice(2, 4), ate.slice(0, 2), centuryOf);
  }
  if (ate.length === 6) return dayOf(ate.slice(4), ate.slice(2, 4), ate.slice(0, 2), centuryOf);
  return ate.length === 5 ? dayOfSheet(Number(ate)) : null;
}

const SHEET_BEGINS = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;

function dayOfSheet(count: number): ReadDay {
  return withSwapped(new Date(SHEET_BEGINS + count * DAY).toISOString().slice(0, 10));
}

/** Indonesian order; where that cannot be, the month may stand before the day. */
function dayOf(year: string, month: string, day: string, centuryOf: CenturyOf): ReadDay | null {
  const number = monthOfWord(month);
  if (number > 0) {
    const read = complete(year, String(number), day, centuryOf);
    return read === null ? null : { day: read, swapped: null };
  }
  const [read, swapped] = [complete(year, month, day, centuryOf), complete(year, day, month, centuryOf)];
  if (read !== null) return { day: read, swapped: swapped === read ? null : swapped };
  return swapped === null ? null : { day: swapped, swapped: null };
}

function complete(year: string, month: string, day: string, centuryOf: CenturyOf): string | null {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || Number(month) > 12) return null;
  const [shownMonth, shownDay] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const whole = /^\d{2}$/.test(year) ? centuryOf(year, `${shownMonth}-${shownDay}`) : year;
  return whole === null ? null : asDay(whole, shownMonth, shownDay);
}

function asDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month}-${day}`;
  return /^(1[89]|2[01])/.test(year) && isDay(written) ? written : null;
}

function withSwapped(day: string): ReadDay {
  const [year = '', month = '', shownDay = ''] = day.split('-');
  const swapped = asDay(year, shownDay, month);
  return { day, swapped: swapped === day ? null : swapped };
}
