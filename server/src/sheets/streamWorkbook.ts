import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import type { SheetColumn } from './writeWorkbook.js';

/**
 * A workbook of one sheet, written as fast as it is taken: however many rows there are, some of them are in memory. Texts stay
 * texts: nothing in them is calculated.
 */
export function streamWorkbook(
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly string[]>,
): Readable {
  const stream = writeXlsxStream(withHeadings(columns, rows), {
    name,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
  });
  return Readable.from(chunksOf(stream));
}

async function* withHeadings(columns: readonly SheetColumn[], rows: AsyncIterable<readonly string[]>) {
  yield columns.map(({ heading }) => heading);
  for await (const row of rows) yield [...row];
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
