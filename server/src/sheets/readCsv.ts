import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { badInput } from '../errors.js';
import { textCell } from './cell.js';
import type { ReadingOptions } from './limits.js';
import type { SheetRow } from './readTable.js';
import { readTableText } from './tableText.js';

const record = z.array(z.string());
const place = z.object({ records: z.number() });
/** A record this long has a quotation mark that nobody closed. */
const LONGEST_RECORD = 500_000;

/** The rows of a CSV file, numbered as a spreadsheet shows them: a cell with line breaks in it is still one row. */
export async function* readCsv(bytes: Uint8Array, { field }: ReadingOptions): AsyncGenerator<SheetRow> {
  const { delimiter, pieces } = readTableText(bytes);
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  });
  const input = Readable.from(textOf(pieces(), field));
  input.on('error', (error) => parser.destroy(error)).pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser) {
      number += 1;
      yield { number, cells: record.parse(cells).map(textCell) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw badInput(field, 'quoteOpen', { row: place.parse(error).records + 1 });
    throw error;
  }
}

async function* textOf(pieces: Iterable<string>, field: string): AsyncGenerator<string> {
  for (const piece of pieces) {
    if (piece.includes('\0')) throw badInput(field, 'fileNotTable');
    yield piece;
    // The parser needs no other event than this one: a long file would hold up all requests.
    await setImmediate();
  }
}
