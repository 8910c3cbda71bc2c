/** How much of somebody's file is read. Whoever reads it says so, since a list of villages is not a list of people. */
export interface TableLimits {
  readonly bytes: number;
  /** Rows with anything in them, headings included. */
  readonly rows: number;
  readonly columns: number;
  /** Characters in one cell. */
  readonly cellLength: number;
  /** Of a workbook, what all of its parts make when they are unpacked. */
  readonly unpackedBytes: number;
  /** Of a workbook, the heap of the thread that reads it. */
  readonly memoryMegabytes: number;
  /** How many workbooks under these very limits are read at once. */
  readonly atOnce: number;
}

export interface ReadingOptions {
  readonly limits: TableLimits;
  /** The argument that brought the file: refusals name it. */
  readonly field: string;
}
