// @ts-check
import { isDateFormat } from 'hucre';
import { readXml } from './xml.mjs';

/** Formats of days and times that a workbook need not describe (ECMA-376, 18.8.30). */
const DAYS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * Which of the styles of cells show a number as a day.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 * @returns {Promise<boolean[]>} By the number of the style.
 */
export async function readDayStyles(chunks) {
  /** @type {Map<number, string>} */
  const formats = new Map();
  /** @type {number[]} */
  const styles = [];
  let isOfCells = false;
  await readXml(chunks, {
    open(name, { numFmtId, formatCode = '' }) {
      const format = Number(numFmtId ?? 0);
      if (name === 'numFmt') formats.set(format, formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) styles.push(format);
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles.map((format) => {
    const described = formats.get(format);
    return described === undefined
      ? DAYS.some(([first = 0, last = 0]) => format >= first && format <= last)
      : isDateFormat(described);
  });
}
