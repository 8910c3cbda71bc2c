// @ts-check
import { readXml } from './xml.mjs';

/**
 * The texts that cells refer to by number. Each is kept as it is and nothing of the XML around it: a list of 100,000 people has half a
 * million of them.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 */
export async function readStrings(chunks) {
  /** @type {string[]} */
  const strings = [];
  const text = collectText();
  await readXml(chunks, {
    open(name) {
      if (name === 'si') text.take();
      else text.open(name);
    },
    text: text.add,
    close(name) {
      if (name === 'si') strings.push(text.take());
      else text.close(name);
    },
  });
  return strings;
}

/** Puts together what stands in `t`, also in several of them, formatted each in its way; without the readings of Chinese characters. */
export function collectText() {
  let text = '';
  let isText = false;
  let isReading = false;
  return {
    /** @param {string} name */
    open(name) {
      if (name === 't') isText = !isReading;
      else if (name === 'rPh') isReading = true;
    },
    /** @param {string} part */
    add(part) {
      if (isText) text += part;
    },
    /** @param {string} name */
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    /** What has come together, and begins anew. */
    take() {
      const taken = unescape(text);
      text = '';
      return taken;
    },
  };
}

/**
 * Without the escapes for what XML cannot hold: `_x000D_`.
 *
 * @param {string} text
 */
export function unescape(text) {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, /** @type {string} */ code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
