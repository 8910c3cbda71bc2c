/** Reads a number as it is typed here and there: `2,5`, `2.5`, `-3`. Null for anything else. */
export const parseNumber =
  (kind: 'INTEGER' | 'NUMBER') =>
  (typed: string): number | null => {
    const text = typed.trim();
    const isWritten = kind === 'INTEGER' ? /^-?\d+$/.test(text) : /^-?\d+([.,]\d+)?$/.test(text);
    const number = Number(text.replace(',', '.'));
    return isWritten && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
  };

/** Digits alone, as they can be typed. */
export const writeNumber = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
