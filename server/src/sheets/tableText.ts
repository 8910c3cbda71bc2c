import { isUtf8 } from 'node:buffer';

export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const LOOKED_AT = 20;

/** Decoded at a time; the beginning, too, in which the delimiter shows. */
const PIECE = 64 * 1024;
const TOLD = /^sep=([,;\t|])\n/i;

export interface TableText {
  readonly delimiter: Delimiter;
  /** One after another, so that the whole of it is never there. Lines end in `\n`. */
  pieces(): Generator<string>;
}

/** The text of a CSV file, whatever it was written with. Every byte means something in Windows-1252, so that comes last. */
export function readTableText(bytes: Uint8Array): TableText {
  const encoding = utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const { value: head = '' } = decode(bytes, encoding).next();
  const told = TOLD.exec(head)?.[1];
  return {
    delimiter: DELIMITERS.find((one) => one === told) ?? guessDelimiter(head),
    *pieces() {
      let isFirst = true;
      for (const piece of decode(bytes, encoding)) {
        // How Excel is told the delimiter; no row of the sheet.
        yield isFirst ? piece.replace(TOLD, '') : piece;
        isFirst = false;
      }
    },
  };
}

function* decode(bytes: Uint8Array, encoding: string): Generator<string, undefined> {
  // It drops the byte order mark itself.
  const decoder = new TextDecoder(encoding);
  let carried = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const isLast = at + PIECE >= bytes.length;
    const text = carried + decoder.decode(bytes.subarray(at, at + PIECE), { stream: !isLast });
    // It may be the half of a line's end.
    carried = !isLast && text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - carried.length).replace(/\r\n?/g, '\n');
  }
}

/** “Unicode text” of Excel begins with a mark; a file of ASCII in UTF-16 has a zero in every second byte. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return head.length >= 4 && zeros > head.length * 0.4 ? 'utf-16le' : undefined;
}

/** The one that cuts most lines into equally many cells, and into more of them where two do so equally well. */
function guessDelimiter(text: string): Delimiter {
  const lines = text
    .split('\n', LOOKED_AT * 2)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  let best: { delimiter: Delimiter; lines: number; cuts: number } = { delimiter: ',', lines: 0, cuts: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    for (const cuts of new Set(counts)) {
      const same = counts.filter((count) => count === cuts).length;
      if (cuts > 0 && (same > best.lines || (same === best.lines && cuts > best.cuts)))
        best = { delimiter, lines: same, cuts };
    }
  }
  return best.delimiter;
}
