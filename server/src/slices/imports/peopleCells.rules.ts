import type { CategoryField } from '@payung/shared/categoryFields';
import { type Sex, isNik, nikWarnings } from '@payung/shared/nik';
import type { SheetRow } from '../../sheets/readTable.js';
import type { GuessedColumn } from './peopleColumns.js';
import { readDetails } from './personContact.rules.js';
import { type ReadDay, readBirthDay, splitBirth } from './personDays.rules.js';
import { LONGEST_NAME, isLikelyName, tidyName } from './personName.rules.js';
import { readNik } from './personNik.rules.js';
import { readDesil, readIncome } from './personNumbers.rules.js';
import type { PersonRow } from './personRow.js';
import { readAttribute, readSex } from './personWords.rules.js';
import { whyNobody } from './rowOfNobody.rules.js';
import { LONGEST_WORD, RowReading, quoted } from './rowReading.rules.js';

export interface PersonReading {
  /** Of what is said by no column nothing is known. */
  readonly columns: readonly Pick<GuessedColumn, 'index' | 'heading' | 'field'>[];
  /** The code of the category that a word names. */
  readonly categoryOf: (word: string) => string | undefined;
  readonly fieldsOf: (categoryCode: string) => readonly CategoryField[];
  /** Of rows that name none. */
  readonly defaultCategory: string | null;
  /** `2026-12-31` */
  readonly today: string;
}

const FIRST_DAY = '1900-01-01';
const NOWHERE = { code: '', name: '', district: '', regency: '' };

/** Understands the rows of a list of people, each by itself. */
export function createPersonReader(reading: PersonReading): (row: SheetRow) => PersonRow {
  const said = reading.columns.flatMap(({ field, index, heading }) =>
    field === null ? [] : [{ field, index, heading }],
  );
  const indexes = new Map(said.map(({ field, index }) => [field, index]));
  const places = { indexes, headings: new Map(said.map(({ field, heading }) => [field, heading])) };

  return ({ number, cells }) => {
    const row = new RowReading(cells, places);
    const { problems, warnings } = row;
    const common = { number, cells: cells.map(({ text }) => text), problems, warnings };
    const nobody = whyNobody(common.cells, row.cellOf('nik'), row.cellOf('name'));
    if (nobody) {
      row.warn('name', nobody);
      return { ...common, isNobody: true, values: null, nik: null, place: NOWHERE };
    }
    const nik = readNikOf(row);
    const name = readName(row);
    const { birthDate, birthPlace } = readBirth(row, indexes.has('birthPlaceAndDate'), nik, reading.today);
    const sex = readSexOf(row, nik);
    const categoryCode = readCategory(row, reading);
    const attributes = categoryCode === null ? {} : readAttributes(row, reading.fieldsOf(categoryCode), reading.today);
    const monthlyIncome = row.optional('monthlyIncome', readIncome, 'incomeUnreadable');
    const desil = row.optional('desil', readDesil, 'desilUnreadable');
    const details = readDetails(row);
    const place = {
      code: row.word('code') ?? '',
      name: row.word('village') ?? '',
      district: row.word('district') ?? '',
      regency: row.word('regency') ?? '',
    };
    const isNeeded = nik !== null && name !== null && sex !== null && birthDate !== null && categoryCode !== null;
    const values =
      isNeeded && problems.length === 0
        ? { nik, name, sex, birthDate, birthPlace, categoryCode, attributes, monthlyIncome, desil, details }
        : null;
    return { ...common, isNobody: false, values, nik, place };
  };
}

function readNikOf(row: RowReading): string | null {
  const cell = row.cellOf('nik');
  if (!cell) return row.refuse('nik', 'personCellMissing');
  const read = readNik(cell);
  return typeof read === 'string' ? read : row.refuse('nik', read.code, read.parameters);
}

function readName(row: RowReading): string | null {
  const cell = row.cellOf('name');
  if (!cell) return row.refuse('name', 'personCellMissing');
  const name = tidyName(cell.text);
  if (name.length > LONGEST_NAME) return row.refuse('name', 'cellTooLongHere', { maximum: LONGEST_NAME });
  return cell.fault === undefined && isLikelyName(name) ? name : row.refuse('name', 'nameUnlikely');
}

function readBirth(row: RowReading, hasTogether: boolean, nik: string | null, today: string) {
  const [own, together] = [row.cellOf('birthDate'), row.cellOf('birthPlaceAndDate')];
  const split = together && together.text.length <= 2 * LONGEST_WORD ? splitBirth(together) : null;
  const birthPlace = row.word('birthPlace') ?? (split?.place || null);
  const field = own || !hasTogether ? 'birthDate' : 'birthPlaceAndDate';
  const cell = own ?? split?.day ?? together;
  if (!cell || cell.text === '') return { birthDate: row.refuse(field, 'personCellMissing'), birthPlace };
  const read = row.understood(field, cell, (one) => readBirthDay(one, today), 'dayUnreadable');
  return { birthDate: read && checkBirth(row, field, read, nik, today), birthPlace };
}

/** A day that cannot be is refused; where the NIK seems to know which number is the month, somebody must look. */
function checkBirth(
  row: RowReading,
  field: string,
  { day, swapped }: ReadDay,
  nik: string | null,
  today: string,
): string | null {
  if (day < FIRST_DAY || day > today) return row.refuse(field, 'birthDateImplausible', { day });
  if (nik === null || swapped === null || isBornBy(nik, day) || !isBornBy(nik, swapped)) return day;
  const cell = row.cellOf(field);
  // Typed like this it may be either; what is a day for the spreadsheet has gone through its own understanding.
  if (cell?.kind === 'TEXT') return row.refuse(field, 'dayAmbiguous', { value: quoted(cell), day, swapped });
  row.warn(field, 'daySwapped', { day, swapped });
  return day;
}

function readSexOf(row: RowReading, nik: string | null): Sex | null {
  const cell = row.cellOf('sex');
  if (cell) return row.understood('sex', cell, readSex, 'sexUnreadable');
  if (nik === null) return null;
  row.warn('sex', 'sexFromNik');
  return nikWarnings(nik, { sex: 'FEMALE' }).length === 0 ? 'FEMALE' : 'MALE';
}

function readCategory(row: RowReading, reading: PersonReading): string | null {
  const cell = row.cellOf('category');
  if (!cell) return reading.defaultCategory ?? row.refuse('category', 'categoryMissing');
  return row.understood('category', cell, ({ text }) => reading.categoryOf(text) ?? null, 'categoryUnreadable');
}

function readAttributes(row: RowReading, fields: readonly CategoryField[], today: string) {
  const attributes: Record<string, unknown> = {};
  for (const field of fields) {
    const column = `attributes.${field.key}`;
    const cell = row.cellOf(column);
    if (!cell) continue;
    // How long a text may be the field says.
    const isText = field.type === 'TEXT' && cell.fault === undefined;
    attributes[field.key] = isText
      ? cell.text
      : row.understood(column, cell, (one) => readAttribute(field, one, today), 'cellTooLongHere');
  }
  return attributes;
}

const isBornBy = (nik: string, birthDate: string): boolean =>
  isNik(nik) && nikWarnings(nik, { birthDate }).length === 0;
