import type { MessageKey } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';

const SUMS = /^(sub\s*|grand\s*)?(total|jumlah)\b/i;
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?$/;

/** Why a row tells of nobody: it sums up, or numbers the columns as forms do, (1) (2) (3). Null for all others. */
export function whyNobody(texts: readonly string[], nik: Cell | null, name: Cell | null): MessageKey | null {
  if (nik === null && SUMS.test(texts.find((text) => text !== '') ?? '')) return 'rowOfSums';
  return name && COLUMN_NUMBER.test(name.text) && areConsecutive(texts) ? 'rowOfNumbers' : null;
}

function areConsecutive(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => text !== '').map((text) => Number(COLUMN_NUMBER.exec(text)?.[1]));
  const [first = Number.NaN] = numbers;
  return numbers.length > 2 && numbers.every((number, index) => number === first + index);
}
