import { isUtf8 } from 'node:buffer';

export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const LOOKED_AT = 20;

export interface TableText {
  /** Lines end in `\n`. */
  readonly text: string;
  readonly delimiter: Delimiter;
}

/** The text of a CSV file, whatever it was written with. Every byte means something in Windows-1252, so that comes last. */
export function readTableText(bytes: Uint8Array): TableText {
  const whole = decode(bytes).replace(/\r\n?/g, '\n');
  // How Excel is told the delimiter; no row of the sheet.
  const told = /^sep=([,;\t|])\n/i.exec(whole);
  const text = told ? whole.slice(told[0].length) : whole;
  return { text, delimiter: DELIMITERS.find((one) => one === told?.[1]) ?? guessDelimiter(text) };
}

function decode(bytes: Uint8Array): string {
  // A decoder drops the byte order mark itself.
  const encoding = utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(encoding).decode(bytes);
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
    .slice(0, 100_000)
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
