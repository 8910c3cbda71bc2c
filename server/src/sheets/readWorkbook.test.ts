import { Worker } from 'node:worker_threads';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { TEST_LIMITS, readAll } from '../../test/readAll.js';
import { type Part, workbookParts, zipOf } from '../../test/workbooks.js';
import { readWorkbook } from './readWorkbook.js';

const READER = new URL('../../bin/read-workbook.mjs', import.meta.url);

const write = async (...sheets: WriteSheet[]) => Buffer.from(await writeXlsx({ sheets }));
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const rowOf = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const SMALL = sheetOf(rowOf('Desa', 'Kuota') + rowOf('Ciapus', '250'));

const refusedAs = (bytes: Buffer, name?: string, limits = TEST_LIMITS) =>
  readAll(bytes, name, limits).then(
    () => null,
    (error: { key?: string }) => error.key ?? error,
  );

describe('a workbook', () => {
  it('whose thread does not even start takes no turn from the next', async () => {
    // No thread is handed a buffer that was given away.
    const gone = Buffer.from(new ArrayBuffer(8));
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    const reading = () => readWorkbook(gone, { limits: TEST_LIMITS, field: 'uploadId' }).next();
    for (let count = 0; count < 3; count += 1) await expect(reading()).rejects.toThrow(/clone|detached/i);
    const { rows } = await readAll(
      await write({
        name: 'A',
        rows: [
          ['Desa', 'Kuota'],
          ['Ciapus', 250],
        ],
      }),
    );
    expect(rows).toEqual([[2, 'Ciapus', '250']]);
  });

  it('is read from its first visible sheet, with the numbers of its rows, whatever it is called', async () => {
    const bytes = await write(
      {
        name: 'Rujukan',
        hidden: true,
        rows: [
          ['Desa', 'Kuota'],
          ['Rahasia', 1],
        ],
      },
      { name: 'Kuota', rows: [['KUOTA 2026'], [], ['Desa', 'Kuota'], ['Ciapus', 250], [], ['Laladon', 12.5]] },
      { name: 'Lain', rows: [['x']] },
    );
    for (const name of ['kuota.xlsx', 'kuota.csv', 'kuota']) {
      const { headings, headingRow, rows } = await readAll(bytes, name);
      expect([headings, headingRow]).toEqual([['Desa', 'Kuota'], 3]);
      expect(rows).toEqual([
        [4, 'Ciapus', '250'],
        [6, 'Laladon', '12.5'],
      ]);
    }
  });

  it('gives numbers as the sheet shows them, and says which have lost digits', async () => {
    const { cells } = await readAll(
      await write({
        name: 'A',
        rows: [
          ['Desa', 'Kuota'],
          [0.1 + 0.2, 201_600],
          [9_201_000_000_000_000, '9201000000000001'],
          ['3.2E+15', true],
        ],
      }),
    );
    expect(cells).toEqual([
      [
        { text: '0.3', kind: 'NUMBER' },
        { text: '201600', kind: 'NUMBER' },
      ],
      [
        { text: '9201000000000000', kind: 'NUMBER', fault: 'DIGITS_LOST' },
        { text: '9201000000000001', kind: 'TEXT' },
      ],
      [
        { text: '3.2E+15', kind: 'TEXT', fault: 'DIGITS_LOST' },
        { text: 'TRUE', kind: 'TEXT' },
      ],
    ]);
  });

  it('gives days as days, also those that a spreadsheet made of a month', async () => {
    const month = new Date(Date.UTC(2026, 0, 1));
    const { cells } = await readAll(
      await write({
        name: 'A',
        columns: [{}, { numFmt: 'mmm yyyy' }],
        rows: [
          ['Desa', 'Kuota'],
          ['a', month],
          ['b', 1e21],
        ],
      }),
    );
    expect(cells.map(([, cell]) => cell)).toEqual([
      { text: '2026-01-01', kind: 'DAY' },
      { text: '#####', kind: 'TEXT', fault: 'FORMULA_FAILED' },
    ]);
  });

  it('gives what a formula last came to, and nothing of the formula', async () => {
    const formulas: [string, { formula: string; formulaResult?: string | number; type?: 'formula' }][] = [
      ['1,0', { formula: '"Cia"&"pus"', formulaResult: 'Ciapus' }],
      ['1,1', { formula: '125*2', formulaResult: 250 }],
    ];
    const bytes = await write({ name: 'A', rows: [['Desa', 'Kuota']], cells: new Map(formulas) });
    expect((await readAll(bytes)).rows).toEqual([[2, 'Ciapus', '250']]);
    const failed = zipOf(
      workbookParts(
        sheetOf(`${rowOf('Desa', 'Kuota')}<row><c t="e"><f>B1/0</f><v>#DIV/0!</v></c><c><v>1e999</v></c></row>`),
      ),
    );
    expect((await readAll(failed)).cells[0]).toEqual([
      { text: '#DIV/0!', kind: 'TEXT', fault: 'FORMULA_FAILED' },
      { text: '#NUM!', kind: 'TEXT', fault: 'FORMULA_FAILED' },
    ]);
  });

  it('goes on after a row, with the headings that stand above', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Desa ${index}`, index]);
    const bytes = await write({ name: 'A', rows: [['DAFTAR'], ['Desa', 'Kuota'], ...rows] });
    for (const after of [0, 2, 10, 40, 61, 62, 99]) {
      const read = await readAll(bytes, 'a.xlsx', TEST_LIMITS, after);
      expect([read.headings, read.rows]).toEqual([
        ['Desa', 'Kuota'],
        rows.map(([name, count], index) => [index + 3, name, String(count)]).slice(Math.max(0, after - 2)),
      ]);
    }
  });

  it('is read no faster than it is used: two lots of rows wait, however long the sheet is', async () => {
    const row = rowOf(...Array.from({ length: 20 }, (_, index) => `Nama ${index}`));
    const bytes = zipOf(workbookParts(sheetOf(row.repeat(10_000))));
    const reader = new Worker(READER, { workerData: bytes });
    let lots = 0;
    reader.on('message', () => (lots += 1));
    const asked = async (count: number) => {
      for (let lot = 0; lot < count; lot += 1) reader.postMessage('more', []);
      await expect.poll(() => lots).toBeGreaterThanOrEqual(2 + count);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return lots;
    };
    expect([await asked(0), await asked(1), await asked(3)]).toEqual([2, 3, 6]);
    await reader.terminate();
  });

  it('of the greatest size is read in seconds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`Desa ${index}`, index]);
    const bytes = await write({ name: 'A', rows: [['Desa', 'Kuota'], ...rows] });
    const started = performance.now();
    const read = await readAll(bytes, 'a.xlsx', { ...TEST_LIMITS, rows: 20_001, memoryMegabytes: 256 });
    expect([read.rows.length, read.rows.at(-1)]).toEqual([20_000, [20_001, 'Desa 19999', '19999']]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is read beside others, each in its turn, also when some are refused', async () => {
    const good = zipOf(workbookParts(SMALL));
    const bad = zipOf(workbookParts('<worksheet><sheetData><row><c r="ÄÖ1"/></row>'));
    const outcomes = await Promise.all([good, bad, bad, good, bad, good].map((bytes) => refusedAs(bytes)));
    expect(outcomes).toEqual([null, outcomes[1], outcomes[1], null, outcomes[1], null]);
  });
});

describe('refused is', () => {
  const withPart = (part: Part) => zipOf([...workbookParts(SMALL), part]);
  const big = 50_000_000;

  it('nothing of the small one that these are made from', async () => {
    expect((await readAll(zipOf(workbookParts(SMALL)))).rows).toEqual([[2, 'Ciapus', '250']]);
  });

  it.each<[string, () => Buffer, string]>([
    ['a bomb', () => withPart({ name: 'xl/media/a', content: Buffer.alloc(big) }), 'fileUnpacksTooBig'],
    [
      'a bomb that claims to be small',
      () => zipOf(workbookParts(sheetOf(rowOf('Desa', ' '.repeat(big))), { claimed: 1_000 })),
      'fileDamaged',
    ],
    [
      'a bomb that claims to be nothing',
      () => zipOf(workbookParts(sheetOf(' '.repeat(big)), { claimed: 0 })),
      'fileDamaged',
    ],
    [
      'many parts',
      () =>
        zipOf([...workbookParts(SMALL), ...Array.from({ length: 3_000 }, (_, i) => ({ name: `a${i}`, content: '' }))]),
      'fileUnpacksTooBig',
    ],
    ['a part that is there twice', () => withPart({ name: 'xl/worksheets/sheet1.xml', content: SMALL }), 'fileDamaged'],
    ['macros', () => withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'fileMacros'],
    ['macros of another kind', () => withPart({ name: 'xl/macrosheets/sheet1.xml', content: 'x' }), 'fileMacros'],
    ['an encrypted part', () => withPart({ name: 'a', content: 'x', flags: 1 }), 'fileEncrypted'],
    [
      'an encrypted workbook',
      () => Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'fileEncrypted',
    ],
    ['a binary workbook', () => withPart({ name: 'xl/workbook.bin', content: 'x' }), 'fileOldExcel'],
    ['an .ods', () => withPart({ name: 'mimetype', content: 'application/vnd.oasis' }), 'fileOldExcel'],
    ['another archive', () => zipOf([{ name: 'a.txt', content: 'a' }]), 'fileNotTable'],
    ['an archive with words behind its end', () => zipOf(workbookParts(SMALL), 'words'), 'fileDamaged'],
    ['one that was cut off', () => zipOf(workbookParts(SMALL)).subarray(0, 900), 'fileDamaged'],
    ['one without its sheet', () => zipOf(workbookParts(SMALL).slice(0, 4)), 'fileDamaged'],
    [
      'one whose rows have no numbers',
      () => zipOf(workbookParts(sheetOf('<row r="x"><c><v>1</v></c></row>'))),
      'fileDamaged',
    ],
    ['one without rows', () => zipOf(workbookParts(sheetOf(''))), 'fileEmpty'],
    [
      'a giant cell',
      () => zipOf(workbookParts(sheetOf(rowOf('Desa', 'Kuota') + rowOf('A'.repeat(40_000))))),
      'cellTooLong',
    ],
    ['too many rows', () => zipOf(workbookParts(sheetOf(rowOf('A').repeat(1_001)))), 'fileTooManyRows'],
    [
      'too many columns',
      () => zipOf(workbookParts(sheetOf(`<row><c r="XFD1"><v>1</v></c></row>`))),
      'fileTooManyColumns',
    ],
  ])('%s', async (_, make, key) => {
    expect(await refusedAs(make())).toBe(key);
  });

  it('one that is named as one with macros', async () => {
    expect(await refusedAs(zipOf(workbookParts(SMALL)), 'kuota.XLSM')).toBe('fileMacros');
  });

  it('what eats up the memory of its thread, and the server goes on', async () => {
    const cells = Array.from({ length: 400_000 }, (_, index) => `<c><v>${index}.5</v></c>`).join('');
    const bytes = zipOf(workbookParts(sheetOf(`<row>${cells}</row>`)));
    expect(await refusedAs(bytes, 'a.xlsx', { ...TEST_LIMITS, memoryMegabytes: 8 })).toBe('fileTooComplex');
    expect(await refusedAs(zipOf(workbookParts(SMALL)))).toBe(null);
  });

  it('entities that would grow without end', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'A'.repeat(999)}"><!ENTITY b "${'&a;'.repeat(999)}">]>`;
    const bytes = zipOf(workbookParts(`${entities}${sheetOf(rowOf('Desa', 'Kuota') + rowOf('&b;&b;'))}`));
    const read = await readAll(bytes).catch(() => null);
    expect(JSON.stringify(read).length).toBeLessThan(2_000);
  });
});
