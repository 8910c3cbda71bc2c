import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { writeXlsxStream } from 'hucre/xlsx';
import type { ExportCell } from './exportCells.rules.js';

/** Rows some at a time, the headings first. */
export type ExportRows = AsyncIterable<readonly (readonly ExportCell[])[]>;

interface ListFormat {
  readonly mediaType: string;
  write(rows: ExportRows): Readable;
}

export const LIST_FORMATS = {
  /** RFC 4180, in UTF-8. A cell that begins like a formula gets an apostrophe: a spreadsheet would calculate it. */
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: (rows) => Readable.from(csvOf(rows), { objectMode: false }),
  },
  /** Texts stand there as texts, a NIK as well: nothing is calculated, and no digit is lost. */
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (rows) =>
      Readable.from(chunksOf(writeXlsxStream(oneByOne(rows), { name: 'Peserta', freezePane: { rows: 1 } }))),
  },
} as const satisfies Record<string, ListFormat>;

async function* csvOf(rows: ExportRows): AsyncGenerator<string> {
  for await (const batch of rows)
    yield stringify(
      batch.map((row) => [...row]),
      { record_delimiter: 'windows', escape_formulas: true },
    );
}

async function* oneByOne(rows: ExportRows): AsyncGenerator<ExportCell[]> {
  for await (const batch of rows) for (const row of batch) yield [...row];
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
