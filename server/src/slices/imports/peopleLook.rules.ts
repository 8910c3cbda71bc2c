import type { Cell } from '../../sheets/cell.js';
import { readNik } from './personNik.rules.js';
import { readAnyDay, splitBirth } from './personDays.rules.js';
import { readPhone } from './personNumbers.rules.js';
import type { PersonColumn } from './peopleHeadings.js';

/** What can be told by its look, the clearest first: a phone number is digits as well. */
const LOOKS: readonly (readonly [PersonColumn, (cell: Cell) => boolean])[] = [
  ['nik', (cell) => cell.fault === 'DIGITS_LOST' || typeof readNik(cell) === 'string'],
  ['email', ({ text }) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)],
  ['code', ({ text }) => /^\d{2}\.?\d{2}\.?\d{2}\.?[123]\d{3}$/.test(text)],
  ['phone', (cell) => /^(\+?62|0?8)/.test(cell.text) && readPhone(cell) !== null],
  ['rtRw', ({ text }) => /^0\d{2}\/0\d{2}$/.test(text)],
  ['birthDate', isBirthDate],
  ['birthPlaceAndDate', (cell) => splitBirth(cell).place.length > 2 && isBirthDate(splitBirth(cell).day)],
  ['sex', ({ text }) => /^(l|p|lk|pr|laki-laki|perempuan|pria|wanita)$/i.test(text)],
];

const LONGEST = 100;
/** Of the cells that say anything. */
const SHARE = 0.8;

/** What the cells of a column look like; null for nothing that looks alone can tell. */
export function lookOf(cells: readonly Cell[]): PersonColumn | null {
  const filled = cells.filter(({ text }) => text !== '' && text.length <= LONGEST);
  if (filled.length < 2) return null;
  const found = LOOKS.find(([, looksLikeIt]) => filled.filter(looksLikeIt).length >= SHARE * filled.length);
  return found?.[0] ?? null;
}

/** A day that somebody can have been born on who works today; counted days and years alone may be anything. */
function isBirthDate(cell: Cell): boolean {
  if (/^\d{0,7}$/.test(cell.text)) return false;
  const day = readAnyDay(cell, '2020-01-01')?.day;
  return day !== undefined && day >= '1930' && day < '2012';
}
