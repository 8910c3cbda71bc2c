// @ts-check
import { serialToDate } from 'hucre';
import { isTrue } from './book.mjs';
import { collectText, unescape } from './strings.mjs';
import { readXml } from './xml.mjs';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @typedef {string | number | boolean | Date | null} Value */
/** @typedef {[number: number, values: Value[]]} Row As the sheet numbers it; without the empty cells at its end. */

/**
 * Tells the rows of a sheet that have something in them. Throws at what is none.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 * @param {{ strings: readonly string[], isDay: readonly boolean[], is1904: boolean }} meanings
 * @param {{ row: (row: Row) => void, pause: () => void | Promise<void> }} told
 */
export async function readRows(chunks, { strings, isDay, is1904 }, { row, pause }) {
  const inline = collectText();
  let number = 0;
  /** @type {Value[]} */
  let values = [];
  let column = 0;
  let type = '';
  let style = -1;
  let written = '';
  let isValue = false;

  /** @returns {Value} */
  function value() {
    switch (type) {
      case 's':
        return strings[Number(written)] ?? null;
      case 'inlineStr':
        return inline.take();
      case 'str':
        return unescape(written);
      case 'b':
        return isTrue(written);
      case 'e':
        return written;
      case 'd':
        return new Date(written);
      default:
        return numeric();
    }
  }

  /** @returns {Value} */
  function numeric() {
    if (written === '') return null;
    const amount = Number(written);
    if (Number.isNaN(amount)) return written;
    return isDay[style] ? serialToDate(amount, is1904) : amount;
  }

  await readXml(chunks, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          number = nextRow(number, attributes['r']);
          values = [];
          column = -1;
          break;
        case 'c':
          column = nextColumn(column, attributes['r']);
          type = attributes['t'] ?? '';
          style = Number(attributes['s'] ?? -1);
          written = '';
          break;
        case 'v':
          isValue = true;
          break;
        default:
          inline.open(name);
      }
    },
    text(part) {
      if (isValue) written += part;
      else inline.add(part);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name === 'c') put(values, column, value());
      else if (name !== 'row') inline.close(name);
      else if (values.length > 0) row([number, values]);
    },
    pause,
  });
}

/**
 * A row that is only coloured has 16,384 cells, and nothing in them.
 *
 * @param {Value[]} values
 * @param {number} column
 * @param {Value} value
 */
function put(values, column, value) {
  if (value === null || value === '') return;
  while (values.length < column) values.push(null);
  values[column] = value;
}

/**
 * @param {number} before
 * @param {string | undefined} written
 */
function nextRow(before, written) {
  const number = written === undefined ? before + 1 : Number(written);
  // Rows are known by their numbers.
  if (!Number.isInteger(number) || number <= before || number > LAST_ROW) throw new Error('a row has no number');
  return number;
}

/**
 * @param {number} before
 * @param {string | undefined} reference `AB12`; where there is none, the next one.
 */
function nextColumn(before, reference) {
  if (reference === undefined) return before + 1;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column < 1 || column > LAST_COLUMN) throw new Error('a cell has no column');
  return column - 1;
}
