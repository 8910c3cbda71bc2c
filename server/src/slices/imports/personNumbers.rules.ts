import type { Cell } from '../../sheets/cell.js';

/** `1.500.000`, `1,500,000`, `1 500 000` */
const GROUPED = /^\d{1,3}([.,\s]\d{3})+$/;
const DECIMAL = /^\d+([.,]\d+)?$/;

/** A number as people write it, perhaps with a word behind it: `2,5`, `1.250`, `12 tahun`. */
export function readNumber({ text, kind }: Cell): number | null {
  if (kind === 'NUMBER') return Number(text);
  const written = text.replace(/\s*[\p{L}²³%/.]+$/u, '').trim();
  const sign = written.startsWith('-') ? -1 : 1;
  const amount = amountOf(written.replace(/^[-+]\s*/, ''));
  return amount === null ? null : sign * amount;
}

const LEAST_INCOME = 10_000;
const MOST_INCOME = 1_000_000_000;
const UNITS: readonly (readonly [form: RegExp, times: number])[] = [
  [/\s*(juta|jt|jta)(\s*-?\s*an)?$/, 1_000_000],
  [/\s*(ribu|rb|k)(\s*-?\s*an)?$/, 1_000],
];

/** The whole rupiah of a month: `Rp1.500.000,00`, `1,5 juta`, `750rb`; null for what is none, or no income of anybody. */
export function readIncome({ text, kind }: Cell): number | null {
  const written = text
    .toLowerCase()
    .replace(/^(rp|idr)[.:\s]*/, '')
    .replace(/\s*(\/|per\s*|se)\s*(bulan|bln|bl)$/, '')
    .replace(/,-+$/, '')
    .replace(/[.,]00$/, '')
    .trim();
  const unit = UNITS.find(([form]) => form.test(written));
  const bare = unit ? written.replace(unit[0], '') : written;
  const amount = kind === 'NUMBER' ? Number(text) : unit?.[1] === 1_000_000 ? decimalOf(bare) : amountOf(bare);
  if (amount === null || (kind !== 'NUMBER' && !unit && !Number.isInteger(amount))) return null;
  const income = Math.round(amount * (unit?.[1] ?? 1));
  return income === 0 || (income >= LEAST_INCOME && income <= MOST_INCOME) ? income : null;
}

/** The welfare decile, 1 to 10: `3`, `Desil 3`. */
export function readDesil({ text }: Cell): number | null {
  const [, digits] = /^(?:desil|d)?\s*(\d{1,2})(?:[.,]0+)?$/i.exec(text) ?? [];
  const desil = Number(digits ?? 0);
  return desil >= 1 && desil <= 10 ? desil : null;
}

/** `003` of a neighbourhood (RT) or of the unit above it (RW): `3`, `RT 03`. Null for neither, empty for zero. */
export function readBlock({ text, kind }: Cell): string | null {
  const [, digits] = kind === 'DAY' ? [] : (/^(?:r[tw])?[\s.:]*(\d{1,3})(?:[.,]0+)?$/i.exec(text) ?? []);
  if (digits === undefined) return null;
  return Number(digits) === 0 ? '' : digits.padStart(3, '0');
}

/** Both in one cell: `002/005`, `RT 2 RW 5`. A spreadsheet may have made a day of it; then nobody knows. */
export function readBlocks(cell: Cell): { rt: string; rw: string } | null {
  const named = /rw[\s.:]*(\d{1,3})\D+rt[\s.:]*(\d{1,3})$/i.exec(cell.text);
  const [, rt, rw] = named
    ? [null, named[2], named[1]]
    : (/^\D{0,4}(\d{1,3})[\s/\\|,.-]+(?:rw)?[\s.:]*(\d{1,3})$/i.exec(cell.text) ?? []);
  if (cell.kind !== 'TEXT' || rt === undefined || rw === undefined) return null;
  return { rt: readBlock({ text: rt, kind: 'TEXT' }) ?? '', rw: readBlock({ text: rw, kind: 'TEXT' }) ?? '' };
}

/**
 * `081234567890`, from `+62 812-3456-7890`, from `81234567890` of a spreadsheet that ate the zero, and from several of which the
 * first counts; null for what is no Indonesian phone number.
 */
export function readPhone({ text }: Cell): string | null {
  const [first = ''] = text.split(/\s*(?:[/;,|]|\batau\b|\bdan\b)\s*/i);
  const digits = first
    .replace(/^(?:hp|wa|telp?|tlp|no)[\s.:]*/i, '')
    .replace(/[\s().'-]/g, '')
    .replace(/^(?:\+|00)?62(?=[02-9])0?/, '0')
    .replace(/^(?=8\d)/, '0');
  return /^0[2-9]\d{7,12}$/.test(digits) ? digits : null;
}

function amountOf(written: string): number | null {
  return GROUPED.test(written) ? Number(written.replace(/[.,\s]/g, '')) : decimalOf(written);
}

function decimalOf(written: string): number | null {
  return DECIMAL.test(written) ? Number(written.replace(',', '.')) : null;
}
