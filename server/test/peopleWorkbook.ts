import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { CellValue } from '../src/sheets/cell.js';
import type { RegionIndex } from '../src/slices/regions/regionIndex.js';
import { COLUMNS, type Cells, type Column, type FileKind, type Writing, cellsOf } from './peopleList/cells.js';
import { type ExpectedVerdict, FAULTS, type Fault, type FaultKind, type FaultySource } from './peopleList/faults.js';
import { type ListedPerson, type ListedVillage, createInventor } from './peopleList/people.js';
import { createRandom } from './peopleList/random.js';

export interface PeopleListOptions {
  readonly rows: number;
  /** The same seed gives the same list. */
  readonly seed: number;
  /** The list is for people of these; each gets as many as the others. */
  readonly villages: readonly ListedVillage[];
  /** Of regions that the list is not for. */
  readonly elsewhere: readonly ListedVillage[];
  /** `2026-12-31`: who is right is from 20 to 60 years old then. */
  readonly today: string;
  /** A category as people call it. */
  readonly category: string;
  /** A field of the category: what stands above it, what may stand there, and what may not. */
  readonly attribute?: { readonly heading: string; readonly good: CellValue; readonly bad: CellValue };
  readonly kind?: FileKind;
  /** Of the rows, how many are wrong in some way; 0.03 unless told. */
  readonly faulty?: number;
}

export interface PeopleList {
  readonly kind: FileKind;
  /** All rows of the sheet from the first on: a title, an empty one, the headings, the people. */
  readonly rows: readonly (readonly CellValue[])[];
  /** By the number of the row, as a spreadsheet shows it; all others are right. */
  readonly expected: ReadonlyMap<number, ExpectedVerdict>;
  /** Of rows that repeat a NIK or a person: which row has them first. */
  readonly first: ReadonlyMap<number, number>;
  /** The number of the first row with a person. */
  readonly firstRow: number;
}

const FIRST_ROW = 4;
/** As many rows before one can be repeated. */
const FORMER = 20;

/** A list as offices have them: titles above it, many ways of writing, and some rows of every fault. */
export function inventPeopleList(options: PeopleListOptions): PeopleList {
  const { rows: count, seed, villages, today, category, attribute, kind = 'XLSX', faulty = 0.03 } = options;
  const random = createRandom(seed);
  const invent = createInventor(random);
  const year = Number(today.slice(0, 4));
  const born = [`${year - 60}-01-01`, `${year - 20}-01-01`] as const;
  const kinds = faultsOf(kind, attribute !== undefined);
  const columns = Object.keys(COLUMNS)
    .filter(isColumn)
    .filter((column) => column !== 'attribute' || attribute);
  const writing: Writing = { random, kind, category, attribute: attribute?.good ?? null };
  const expected = new Map<number, ExpectedVerdict>();
  const first = new Map<number, number>();
  const good: { number: number; person: ListedPerson; cells: Cells }[] = [];
  const rows: CellValue[][] = [
    ['DAFTAR CALON PESERTA BPJS KETENAGAKERJAAN'],
    [],
    columns.map((column) => (column === 'attribute' ? (attribute?.heading ?? '') : COLUMNS[column])),
  ];
  let faults = 0;
  for (let index = 0; index < count; index += 1) {
    const number = FIRST_ROW + index;
    const village = at(villages, index);
    const person = invent({ village, born });
    const cells = cellsOf(person, index + 1, writing);
    const former = good.at(-1 - (index % FORMER));
    if (former && good.length > FORMER && random.chance(faulty)) {
      const kindOfFault = at(kinds, faults);
      faults += 1;
      const { change, verdict, codes, isOfRow }: Fault = FAULTS[kindOfFault];
      const source: FaultySource = {
        random,
        today,
        former,
        elsewhere: random.pick(options.elsewhere),
        otherVillage: otherVillage(villages, village, index),
        // Beyond those of the people, so that nobody else has it.
        count: count + faults,
        badAttribute: attribute?.bad ?? null,
      };
      Object.assign(cells, change(person, source), { number: index + 1 });
      expected.set(number, { kind: kindOfFault, verdict, codes, isOfRow });
      if (kindOfFault === 'NIK_TWICE' || kindOfFault === 'SAME_PERSON') first.set(number, former.number);
    } else {
      good.push({ number, person, cells });
      if (good.length > 2 * FORMER) good.shift();
    }
    rows.push(columns.map((column) => cells[column]));
  }
  return { kind, rows, expected, first, firstRow: FIRST_ROW };
}

/** The file of a list, as Excel writes it, or as it saves a CSV in Indonesia. */
export async function fileOf({ kind, rows }: PeopleList): Promise<Buffer> {
  const source = kind === 'CSV' ? csvOf(rows) : workbookOf(rows);
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The villages and wards of a region, as lists name them. */
export function villagesOf(regions: RegionIndex, within: string): ListedVillage[] {
  return regions.list({ within, types: ['VILLAGE', 'WARD'] }).map(({ region }) => {
    const above = regions.ancestorsOf(region).map(({ name }) => name);
    return {
      code: region.code,
      name: region.name,
      isWard: region.type === 'WARD',
      district: above.at(-1) ?? '',
      regency: above.at(-2) ?? '',
    };
  });
}

function workbookOf(rows: PeopleList['rows']): AsyncIterable<Uint8Array> {
  // Shared texts, as Excel has them.
  return Readable.fromWeb(writeXlsxStream(mutable(rows), { name: 'Daftar', inlineStrings: false }));
}

function* mutable(rows: PeopleList['rows']): Generator<CellValue[]> {
  for (const row of rows) yield [...row];
}

function csvOf(rows: PeopleList['rows']): AsyncIterable<Buffer> {
  const cast = { number: String, date: (date: Date) => date.toISOString().slice(0, 10) };
  return Readable.from(rows).pipe(stringify({ delimiter: ';', record_delimiter: '\r\n', cast }));
}

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);
const isFault = (name: string): name is FaultKind => Object.hasOwn(FAULTS, name);

function faultsOf(kind: FileKind, hasAttribute: boolean): FaultKind[] {
  return Object.keys(FAULTS)
    .filter(isFault)
    .filter((one) => {
      const { only }: Fault = FAULTS[one];
      return (only === undefined || only === kind) && (one !== 'ATTRIBUTE_BAD' || hasAttribute);
    });
}

/** One of another district, whose name begins like none there: nobody could mean one of them. */
function otherVillage(villages: readonly ListedVillage[], { district }: ListedVillage, from: number): ListedVillage {
  const begins = new Set(villages.filter((one) => one.district === district).map(({ name }) => name.slice(0, 3)));
  for (let index = 0; index < villages.length; index += 1) {
    const one = at(villages, from + index);
    if (one.district !== district && !begins.has(one.name.slice(0, 3))) return one;
  }
  throw new Error('the villages of such a list are of several districts');
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
}
