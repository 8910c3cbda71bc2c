/** What a spreadsheet did to a value, so that what is read is not what was typed. */
export type CellFault =
  /** 16 digits or more kept as a number, or written as 3.2E+15: the last digits are gone. */
  | 'DIGITS_LOST'
  /** A formula that came to nothing: `#REF!`, `#N/A`. */
  | 'FORMULA_FAILED';

export interface Cell {
  /** As the sheet shows it, as far as that can be known; a day as `2026-01-31`. Empty for an empty cell. */
  readonly text: string;
  /** Whether the sheet holds a number or a day: then `1.125` is a fraction, and not a thousand in Indonesian. */
  readonly kind: 'TEXT' | 'NUMBER' | 'DAY';
  readonly fault?: CellFault;
}

/** What a workbook holds in a cell. */
export type CellValue = string | number | boolean | Date | null;

const EMPTY: Cell = { text: '', kind: 'TEXT' };

/** Spreadsheets keep 15 digits of a number. */
const FIRST_LOSSY = 1e15;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e\+?\d+$/i;
const FAILED = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;

export function cellOf(value: CellValue): Cell {
  if (value === null) return EMPTY;
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'TEXT' };
  if (value instanceof Date) return dayCell(value);
  return textCell(value);
}

export function textCell(written: string): Cell {
  const text = clean(written);
  // Of a long list most cells are words: what is odd begins oddly.
  if (!/^[-+\d#=']/.test(text)) return { text, kind: 'TEXT' };
  const bare = unwrap(text);
  if (SCIENTIFIC.test(bare)) return { text: bare, kind: 'TEXT', fault: 'DIGITS_LOST' };
  if (FAILED.test(bare)) return { text: bare, kind: 'TEXT', fault: 'FORMULA_FAILED' };
  return { text: bare, kind: 'TEXT' };
}

function numberCell(value: number): Cell {
  if (Number.isInteger(value) && Math.abs(value) < FIRST_LOSSY) return { text: String(value), kind: 'NUMBER' };
  if (!Number.isFinite(value)) return { text: '#NUM!', kind: 'TEXT', fault: 'FORMULA_FAILED' };
  // Beyond the 15th digit a binary fraction shows noise that no sheet does: 0.30000000000000004.
  const isLossy = Math.abs(value) >= FIRST_LOSSY;
  const text = isLossy ? BigInt(Math.round(value)).toString() : String(Number(value.toPrecision(15)));
  return { text, kind: 'NUMBER', ...(isLossy && { fault: 'DIGITS_LOST' }) };
}

function dayCell(value: Date): Cell {
  // A number that is shown as a date, and is none.
  if (Number.isNaN(value.getTime())) return { text: '#####', kind: 'TEXT', fault: 'FORMULA_FAILED' };
  return { text: value.toISOString().slice(0, 10), kind: 'DAY' };
}

/** What nobody sees: odd spaces, marks of no width. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]|[^\S ]| {2}|^ | $/;

function clean(text: string): string {
  if (!UNSEEN.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** People write `'3201` or `="3201"` so that a spreadsheet leaves their digits alone. */
function unwrap(text: string): string {
  const quoted = /^="([^"]*)"$/.exec(text)?.[1];
  return quoted === undefined ? text.replace(/^'(?=\d)/, '') : quoted.trim();
}
