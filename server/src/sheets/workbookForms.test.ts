import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/readAll.js';
import { type Part, workbookParts, zipOf } from '../../test/workbooks.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetOf = (rows: string, attributes = `xmlns="${MAIN}"`) =>
  `<worksheet ${attributes}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Desa</t></is></c><c r="B1" t="inlineStr"><is><t>Kuota</t></is></c></row>${rows}</sheetData></worksheet>`;

/** A workbook as other programs write it: its sheet, what else it has, and its own list of what belongs to it. */
function bookOf(sheet: string, parts: readonly Part[] = [], change: (xml: string) => string = (xml) => xml): Buffer {
  const all = [...workbookParts(sheet), ...parts];
  const replaced = new Set(parts.map(({ name }) => name));
  return zipOf(
    all
      .filter((part, index) => index >= all.length - parts.length || !replaced.has(part.name))
      .map((part) => ({ ...part, content: change(String(part.content)) })),
  );
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...kinds: [kind: string, target: string][]): Part => ({
  name: 'xl/_rels/workbook.xml.rels',
  content: `<Relationships>${kinds.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
});
const firstRow = async (bytes: Buffer) => (await readAll(bytes)).rows[0];

describe('a workbook', () => {
  it('whose texts are shared, formatted in parts, escaped, or have readings, is read as it is shown', async () => {
    const strings = {
      name: 'xl/sharedStrings.xml',
      content: `<sst><si><t>Ciapus &amp; Co</t></si><si><r><rPr><b/></rPr><t>La</t></r><r><t xml:space="preserve">la don</t></r></si><si><t>a_x000D_b_x0041_</t><rPh sb="0" eb="1"><t>no</t></rPh></si><si/></sst>`,
    };
    const cells = [0, 1, 2, 3, 99].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const sheet = sheetOf(`<row r="2">${cells}<c t="str"><f>A1</f><v>x&#10;y</v></c></row>`);
    const bytes = bookOf(sheet, [
      relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
      strings,
    ]);
    expect(await firstRow(bytes)).toEqual([2, 'Ciapus & Co', 'Lala don', 'a bA', '', '', 'x y']);
  });

  it('gives days by the style of the cell, built in or described, of either calendar, or written out', async () => {
    const styles = {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot; hari&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/></cellXfs></styleSheet>',
    };
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>29450</v></c>`).join('');
    const sheet = sheetOf(`<row r="2">${cells}<c t="d"><v>1980-08-17</v></c></row>`);
    const parts = [relations(['worksheet', '/xl/worksheets/sheet1.xml'], ['styles', 'styles.xml']), styles];
    const written = ['29450', '1980-08-17', '1980-08-17', '29450', '29450', '1980-08-17'];
    expect(await firstRow(bookOf(sheet, parts))).toEqual([2, ...written]);
    const of1904 = bookOf(sheet, parts, (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
    expect((await firstRow(of1904))?.[2]).toBe('1984-08-18');
  });

  it('of prefixes, of the strict kind, with its parts elsewhere and named in capitals, is read as well', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const strict = bookOf(sheet, [], (xml) =>
      xml.replaceAll(RELATION, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    );
    expect((await readAll(strict)).headings).toEqual(['1', '2']);
    const elsewhere = zipOf(
      workbookParts(sheet).map((part) => ({
        ...part,
        name: part.name.replace('worksheets/sheet1', 'Worksheets/Sheet1'),
      })),
    );
    expect((await readAll(elsewhere)).headings).toEqual(['1', '2']);
  });

  it('with holes, with coloured rows and cells, and with characters that nobody sees, has what it shows', async () => {
    const rows = `<row r="4"><c r="D4"><v>7</v></c><c r="XFD4" s="1"/></row><row r="5"><c r="A5" s="1"/></row><row r="9"><c r="B9" t="inlineStr"><is><t>a\u0001b</t></is></c></row>`;
    expect((await readAll(bookOf(sheetOf(rows)))).rows).toEqual([
      [4, '', '', '', '7'],
      [9, '', 'a\u0001b'],
    ]);
  });

  it.each([
    ['rows in disorder', '<row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>'],
    ['a row twice', '<row r="5"><c><v>1</v></c></row><row r="5"><c><v>1</v></c></row>'],
    ['a row beyond the last one', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a cell beyond the last column', '<row><c r="XFE2"><v>1</v></c></row>'],
    ['a cell of no column', '<row><c r="12"><v>1</v></c></row>'],
    ['a tag that is not closed', '<row><c><v>1</c></row>'],
  ])('with %s is damaged', async (_, rows) => {
    await expect(readAll(bookOf(sheetOf(rows)))).rejects.toMatchObject({ key: 'fileDamaged' });
  });

  it('whose first sheet is a chart is read from the first that is a table', async () => {
    const book = {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATION}"><sheets><sheet name="G" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    };
    const bytes = bookOf(sheetOf('<row><c><v>7</v></c></row>'), [
      book,
      relations(['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', 'worksheets/sheet1.xml']),
    ]);
    expect(await firstRow(bytes)).toEqual([2, '7']);
  });
});
