import type { Cell } from '../src/sheets/cell.js';
import { createColumnMatcher } from '../src/sheets/columns.js';
import type { TableLimits } from '../src/sheets/limits.js';
import { readTable } from '../src/sheets/readTable.js';

const { isHeading } = createColumnMatcher([
  ['village', ['Desa', 'Kelurahan']],
  ['seats', ['Kuota']],
]);

export const TEST_LIMITS: TableLimits = {
  bytes: 2_000_000,
  rows: 1_000,
  columns: 40,
  cellLength: 32_767,
  unpackedBytes: 20_000_000,
  memoryMegabytes: 64,
  atOnce: 2,
};

export interface Reading {
  headings: readonly string[];
  headingRow: number;
  /** The number of each row, then its texts. */
  rows: [number, ...string[]][];
  cells: (readonly Cell[])[];
}

/** The whole of a file, in memory. */
export function readAll(bytes: Buffer, name = 'kuota.xlsx', limits = TEST_LIMITS, after = 0): Promise<Reading> {
  return readTable(
    { name, bytes: Buffer.from(bytes) },
    { limits, field: 'uploadId', isHeading, after },
    async (table) => {
      const { headings, headingRow } = table;
      const read: Reading = { headings, headingRow, rows: [], cells: [] };
      for await (const { number, cells } of table.rows) {
        read.rows.push([number, ...cells.map(({ text }) => text)]);
        read.cells.push(cells);
      }
      return read;
    },
  );
}
