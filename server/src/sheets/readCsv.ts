import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { badInput } from '../errors.js';
import { textCell } from './cell.js';
import type { ReadingOptions } from './limits.js';
import type { SheetRow } from './readTable.js';
import { readTableText } from './tableText.js';

const record = z.array(z.string());
const place = z.object({ records: z.number() });
/** Handed to the parser at a time, so that a long file does not hold up other requests. */
const PIECE = 64 * 1024;
/** A record this long has a quotation mark that nobody closed. */
const LONGEST_RECORD = 500_000;

/** The rows of a CSV file, numbered as a spreadsheet shows them: a cell with line breaks in it is still one row. */
export async function* readCsv(bytes: Uint8Array, { field }: ReadingOptions): AsyncGenerator<SheetRow> {
  const { text, delimiter } = readTableText(bytes);
  if (text.includes('\0')) throw badInput(field, 'fileNotTable');
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  });
  Readable.from(pieces(text)).pipe(parser);
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

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
