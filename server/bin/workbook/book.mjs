// @ts-check
import { localName, readXml } from './xml.mjs';

/** @typedef {import('./archive.mjs').Archive} Archive */

/**
 * Where the first visible sheet of a workbook is, and what is needed to read it. Null when it has none.
 *
 * @param {Archive} archive
 * @returns {Promise<{ sheet: string, strings: string | undefined, styles: string | undefined, is1904: boolean } | null>}
 */
export async function findSheet(archive) {
  const [book] = ofKind(await archive.relationsOf(''), 'officeDocument');
  if (book === undefined) throw new Error('the workbook is missing');
  /** @type {string[]} */
  const visible = [];
  let is1904 = false;
  await readXml(await archive.open(book), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet' || /hidden$/i.test(attributes['state'] ?? '')) return;
      // `r:id`, whatever the prefix.
      const id = Object.keys(attributes).find((key) => key.includes(':') && localName(key) === 'id');
      visible.push(attributes[id ?? ''] ?? '');
    },
  });
  const relations = await archive.relationsOf(book);
  // A sheet that is one chart is another kind.
  const sheet = visible.map((id) => relations.get(id)).find((relation) => !relation || relation.kind === 'worksheet');
  if (visible.length > 0 && !sheet) throw new Error('a sheet is missing');
  if (!sheet) return null;
  const [strings] = ofKind(relations, 'sharedStrings');
  const [styles] = ofKind(relations, 'styles');
  return { sheet: sheet.path, strings, styles, is1904 };
}

/**
 * @param {Map<string, import('./archive.mjs').Relation>} relations
 * @param {string} kind
 */
function ofKind(relations, kind) {
  return [...relations.values()].filter((one) => one.kind === kind).map(({ path }) => path);
}

/** @param {string | undefined} text */
export function isTrue(text) {
  return text === '1' || text?.toLowerCase() === 'true';
}
