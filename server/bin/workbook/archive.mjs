// @ts-check
import { posix } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { readXml } from './xml.mjs';

/**
 * @typedef {object} Archive
 * @property {(path: string) => Promise<AsyncIterable<Uint8Array>>} open What a part holds. Throws when there is none, and once it is
 *   more than the archive says of it.
 * @property {(path: string) => Promise<Map<string, Relation>>} relationsOf What belongs to a part, by id.
 */
/** @typedef {{ kind: string, path: string }} Relation */

const decoder = new TextDecoder();

/**
 * @param {Buffer} bytes
 * @returns {Promise<Archive>}
 */
export async function openArchive(bytes) {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false });
  /** @type {Map<string, import('yauzl').Entry>} */
  const entries = new Map();
  for await (const entry of zip.eachEntry()) entries.set(decoder.decode(entry.fileNameRaw).toLowerCase(), entry);

  const open = async (/** @type {string} */ path) => {
    const entry = entries.get(path.toLowerCase());
    if (!entry) throw new Error('a part is missing');
    return zip.openReadStreamPromise(entry);
  };
  return {
    open,
    async relationsOf(path) {
      /** @type {Map<string, Relation>} */
      const relations = new Map();
      const { dir, base } = posix.parse(path);
      await readXml(await open(posix.join(dir, '_rels', `${base}.rels`)), {
        open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
          // The kinds have two addresses, of the standard and of the “strict” one; both end in the same word.
          if (name === 'Relationship') relations.set(id, { kind: posix.basename(type), path: resolve(dir, target) });
        },
      });
      return relations;
    },
  };
}

/**
 * @param {string} folder
 * @param {string} target
 */
function resolve(folder, target) {
  return posix.resolve('/', folder, target).slice(1);
}
