// @ts-check
import { SaxesParser } from 'saxes';

/**
 * What is told of an XML document while it is read. Names come without their prefixes; entities that a document defines itself
 * are none.
 *
 * @typedef {object} Handlers
 * @property {(name: string, attributes: Record<string, string>) => void} open
 * @property {(text: string) => void} [text]
 * @property {(name: string) => void} [close]
 * @property {() => void | Promise<void>} [pause] Called now and then: what it gives is waited for.
 */

/**
 * @param {AsyncIterable<Uint8Array>} chunks
 * @param {Handlers} handlers
 */
export async function readXml(chunks, { open, text, close, pause }) {
  /** @type {SaxesParser<{ xmlns: false, position: false }>} */
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (text) for (const event of /** @type {const} */ (['text', 'cdata'])) parser.on(event, text);
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  parser.on('error', (error) => {
    // Some programs write control characters as they are; nobody sees them.
    if (!error.message.endsWith('disallowed character.')) throw error;
  });
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    await pause?.();
  }
  parser.write(decoder.decode()).close();
}

/** @param {string} name */
export function localName(name) {
  return name.slice(name.indexOf(':') + 1);
}
