import type { Services } from '../../context.js';
import type { TableLimits } from '../../sheets/limits.js';
import { type Table, readTable } from '../../sheets/readTable.js';
import { getUpload } from '../uploads/upload.service.js';
import { isHeading } from './peopleColumns.js';

/** A list of people; the row of headings counts. */
const LARGEST_FILE: TableLimits = {
  bytes: 50_000_000,
  rows: 200_001,
  columns: 100,
  // As many as a cell of a workbook can have.
  cellLength: 32_767,
  unpackedBytes: 600_000_000,
  memoryMegabytes: 256,
  atOnce: 2,
};

export interface ImportFile {
  readonly name: string;
  readonly sha256: string;
}

/** Reads the table of an uploaded list; BAD_USER_INPUT for `uploadId` when it is none. */
export async function readImportFile<T>(
  services: Services,
  uploadId: string,
  use: (table: Table, file: ImportFile) => Promise<T>,
): Promise<T> {
  const field = 'uploadId';
  const { name, bytes, sha256 } = await getUpload(services, field, uploadId, LARGEST_FILE.bytes);
  const options = { limits: LARGEST_FILE, field, isHeading };
  return readTable({ name, bytes }, options, (table) => use(table, { name, sha256 }));
}
