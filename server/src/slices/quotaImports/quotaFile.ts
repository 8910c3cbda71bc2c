import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { Cell } from '../../sheets/cell.js';
import type { TableLimits } from '../../sheets/limits.js';
import { readTable } from '../../sheets/readTable.js';
import { getUpload } from '../uploads/upload.service.js';
import { type QuotaColumn, quotaColumns } from './quotaColumns.js';

export const LARGEST_FILE: TableLimits = {
  bytes: 5_000_000,
  rows: 20_000,
  columns: 60,
  // As many as a cell of a workbook can have.
  cellLength: 32_767,
  unpackedBytes: 100_000_000,
  memoryMegabytes: 256,
  atOnce: 2,
};

export interface QuotaFile {
  readonly name: string;
  readonly sha256: string;
  /** The columns that are read, with their headings. */
  readonly headings: ReadonlyMap<QuotaColumn, string>;
  /** What is not read. */
  readonly otherHeadings: readonly string[];
  readonly rows: readonly QuotaFileRow[];
}

export interface QuotaFileRow {
  readonly number: number;
  /** What it begins with, in whatever column: rows of sums say so there. */
  readonly label: string;
  /** Of the columns that are read; none for an empty cell. */
  readonly cells: ReadonlyMap<QuotaColumn, Cell>;
}

/** The table of an uploaded file; BAD_USER_INPUT for `uploadId` when it is none, or has not the columns it takes. */
export async function readQuotaFile(ctx: Context, uploadId: string): Promise<QuotaFile> {
  const field = 'uploadId';
  const { name, bytes, sha256 } = await getUpload(ctx, field, uploadId, LARGEST_FILE.bytes);
  const options = { limits: LARGEST_FILE, field, isHeading: quotaColumns.isHeading };
  return readTable({ name, bytes }, options, async (table) => {
    const { indexes, twice, unknown } = quotaColumns.match(table.headings);
    const headingOf = (column: QuotaColumn): string => table.headings[indexes.get(column) ?? -1] ?? '';
    const [doubled] = twice;
    if (doubled !== undefined) throw badInput(field, 'columnTwice', { value: headingOf(doubled) });
    if (!indexes.has('seats')) throw badInput(field, 'columnSeatsMissing');
    if (!indexes.has('code') && !indexes.has('village') && !indexes.has('district'))
      throw badInput(field, 'columnRegionMissing');
    const rows: QuotaFileRow[] = [];
    for await (const { number, cells } of table.rows) {
      const filled = [...indexes].flatMap(([column, index]): [QuotaColumn, Cell][] => {
        const cell = cells[index];
        return cell && cell.text !== '' ? [[column, cell]] : [];
      });
      const label = cells.find(({ text }) => text !== '')?.text ?? '';
      rows.push({ number, label, cells: new Map(filled) });
    }
    if (rows.length === 0) throw new DomainError('BAD_USER_INPUT', 'fileEmpty', { field }, [field]);
    const headings = new Map([...indexes.keys()].map((column) => [column, headingOf(column)]));
    return { name, sha256, headings, otherHeadings: unknown, rows };
  });
}
