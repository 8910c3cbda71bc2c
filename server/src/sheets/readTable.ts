import { badInput } from '../errors.js';
import type { Cell } from './cell.js';
import { checkWorkbook } from './checkWorkbook.js';
import type { ReadingOptions } from './limits.js';
import { readCsv } from './readCsv.js';
import { readWorkbook } from './readWorkbook.js';

export interface SheetRow {
  /** As the spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** A text for each column; empty where it has none. */
  readonly headings: readonly string[];
  readonly headingRow: number;
  /** What follows the headings, without blank rows. To be read once. */
  readonly rows: AsyncIterable<SheetRow>;
}

export interface TableFile {
  readonly name: string;
  /** The reading may take them over: they are not to be used afterwards. */
  readonly bytes: Buffer;
}

export interface TableOptions extends ReadingOptions {
  /** Whether people write this above a column. The row that has most of these is the row of headings. */
  readonly isHeading: (text: string) => boolean;
  /** The number of a row: those up to it are passed over, for who goes on where they were. */
  readonly after?: number;
}

/** Titles and notes may stand above the headings. */
const HEADINGS_WITHIN = 20;

/**
 * Reads a CSV file or a workbook as one table, and hands it to `use`; what the reading took is let go afterwards.
 * BAD_USER_INPUT for what cannot be read or goes beyond the limits; of rows, when they are come to.
 */
export async function readTable<T>(
  file: TableFile,
  options: TableOptions,
  use: (table: Table) => Promise<T>,
): Promise<T> {
  const rows = within(await open(file, options), options);
  try {
    const first: SheetRow[] = [];
    while (first.length < HEADINGS_WITHIN) {
      const next = await rows.next();
      if (next.done) break;
      first.push(next.value);
    }
    const place = headingPlace(first, options.isHeading);
    const heading = first[place];
    if (!heading) throw badInput(options.field, 'fileEmpty');
    return await use({
      headings: heading.cells.map(({ text }) => text),
      headingRow: heading.number,
      rows: following(first.slice(place + 1), rows, options.after ?? 0),
    });
  } finally {
    await rows.return(undefined);
  }
}

/** By what is in it: names lie. */
async function open({ name, bytes }: TableFile, options: TableOptions): Promise<AsyncGenerator<SheetRow>> {
  const { field, limits } = options;
  if (bytes.length > limits.bytes)
    throw badInput(field, 'fileTooBig', { maximum: Math.floor(limits.bytes / 1_000_000) });
  if (bytes.length === 0) throw badInput(field, 'fileEmpty');
  const head = bytes.toString('latin1', 0, 512);
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw badInput(field, isEncrypted ? 'fileEncrypted' : 'fileOldExcel');
  }
  if (head.startsWith('PK')) {
    if (/\.xls[mb]$/i.test(name)) throw badInput(field, 'fileMacros');
    await checkWorkbook(bytes, options);
    return readWorkbook(bytes, options);
  }
  // A page of a web site that calls itself .xls, as many reports are.
  if (/^(?:\xef\xbb\xbf)?\s*</.test(head)) throw badInput(field, 'fileOldExcel');
  if (/^(?:%PDF|\x89PNG|\xff\xd8\xff|GIF8|Rar!|7z)/.test(head)) throw badInput(field, 'fileNotTable');
  return readCsv(bytes, options);
}

/** The rows that have something in them, as far as the limits go. */
async function* within(rows: AsyncGenerator<SheetRow>, { field, limits }: ReadingOptions): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const { number, cells } of rows) {
    const width = cells.findLastIndex(({ text }) => text !== '') + 1;
    if (width === 0) continue;
    count += 1;
    if (count > limits.rows) throw badInput(field, 'fileTooManyRows', { maximum: limits.rows });
    if (width > limits.columns) throw badInput(field, 'fileTooManyColumns', { row: number, maximum: limits.columns });
    if (cells.some(({ text }) => text.length > limits.cellLength))
      throw badInput(field, 'cellTooLong', { row: number, maximum: limits.cellLength });
    yield { number, cells: cells.slice(0, width) };
  }
}

function headingPlace(rows: readonly SheetRow[], isHeading: (text: string) => boolean): number {
  const known = rows.map(({ cells }) => cells.filter(({ text }) => isHeading(text)).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

async function* following(
  first: readonly SheetRow[],
  rows: AsyncIterable<SheetRow>,
  after: number,
): AsyncGenerator<SheetRow> {
  for (const row of first) if (row.number > after) yield row;
  for await (const row of rows) if (row.number > after) yield row;
}
