import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { type Reading, TEST_LIMITS, readAll } from '../../test/readAll.js';

const csv = (text: string, encoding: BufferEncoding = 'utf8'): Promise<Reading> => readAll(Buffer.from(text, encoding));

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|'])('with %j between its cells is read', async (delimiter) => {
    const text = ['Desa', 'Kecamatan', 'Kuota'].join(delimiter) + '\r\n' + ['Ciapus', 'Ciomas', '1,5'].join(delimiter);
    const { headings, rows } = await csv(delimiter === ',' ? text.replace('1,5', '"1,5"') : text);
    expect([headings, rows]).toEqual([['Desa', 'Kecamatan', 'Kuota'], [[2, 'Ciapus', 'Ciomas', '1,5']]]);
  });

  it('whose decimals have commas is cut at the semicolons', async () => {
    const { rows } = await csv('Desa;Kuota;Catatan\nA;1,5;x\nB;2,5;x\nC;3,5;x');
    expect(rows[0]).toEqual([2, 'A', '1,5', 'x']);
  });

  it('that says its delimiter is taken at its word, and that line is no row', async () => {
    const { headings, headingRow, rows } = await csv('sep=;\nDesa;Kuota, atau kursi\nCiapus;250');
    expect([headings, headingRow, rows]).toEqual([['Desa', 'Kuota, atau kursi'], 1, [[2, 'Ciapus', '250']]]);
  });

  it.each([
    ['UTF-8', Buffer.from('Desa,Kuota\nÇiapüs,1')],
    ['UTF-8 with a mark', Buffer.from('\ufeffDesa,Kuota\nÇiapüs,1')],
    ['UTF-16 LE with a mark', Buffer.from('\ufeffDesa,Kuota\nÇiapüs,1', 'utf16le')],
    ['UTF-16 LE', Buffer.from('Desa,Kuota\nÇiapüs,1', 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from('\ufeffDesa,Kuota\nÇiapüs,1', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Desa,Kuota\n\xc7iap\xfcs,1', 'latin1')],
  ])('in %s is read as it was written', async (_, bytes) => {
    const { headings, rows } = await readAll(bytes);
    expect([headings, rows]).toEqual([['Desa', 'Kuota'], [[2, 'Çiapüs', '1']]]);
  });

  it('is numbered as a spreadsheet does: blank rows count, a cell with line breaks is one row', async () => {
    const { rows } = await csv('Desa,Kuota\n\n"Ciapus\n(baru)",1\n,\nLaladon,2\n');
    expect(rows).toEqual([
      [3, 'Ciapus (baru)', '1'],
      [5, 'Laladon', '2'],
    ]);
  });

  it('is the same wherever its pieces are cut', async () => {
    for (let length = 65_520; length < 65_540; length += 1) {
      const { rows } = await csv(
        `Desa,Kuota\r\n${'x'.repeat(30_000)},${'y'.repeat(30_000)},${'z'.repeat(length - 60_014)}\r\nDésa,1\r\n`,
      );
      expect(rows[1]).toEqual([3, 'Désa', '1']);
    }
  });

  it('lets others have their turn while it is read', async () => {
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    others();
    await csv(`Desa,Kuota\n${`${'x'.repeat(2_000)},1\n`.repeat(900)}`);
    isOver = true;
    expect(turns).toBeGreaterThan(20);
  });

  it('goes on after a row, with the headings that stand above', async () => {
    const bytes = Buffer.from(`Desa,Kuota\n${Array.from({ length: 50 }, (_, index) => `A,${index}`).join('\n')}`);
    expect((await readAll(bytes, 'a.csv', TEST_LIMITS, 49)).rows).toEqual([
      [50, 'A', '48'],
      [51, 'A', '49'],
    ]);
  });

  it('finds its headings below titles and notes', async () => {
    const { headings, headingRow, rows } = await csv('DAFTAR KUOTA 2026,,\n,,\nNo,Desa,Kuota\n1,Ciapus,250');
    expect([headings, headingRow, rows]).toEqual([['No', 'Desa', 'Kuota'], 3, [[4, '1', 'Ciapus', '250']]]);
  });

  it('keeps a stray quotation mark, and says in which row one is not closed', async () => {
    expect((await csv('Desa,Kuota\nCiapus "Baru",1')).rows).toEqual([[2, 'Ciapus "Baru"', '1']]);
    await expect(csv('Desa,Kuota\nA,1\n"B,2\nC,3')).rejects.toMatchObject({ key: 'quoteOpen', parameters: { row: 3 } });
  });

  it('tells what a spreadsheet did to a value', async () => {
    const { cells } = await csv(
      `NIK,Desa,Kuota\n"3,20101E+15",#N/A,'3201010101010003\n3201010101010003,\u200bCi\u00a0apus ,"=""0123"""`,
    );
    expect(cells).toEqual([
      [
        { text: '3,20101E+15', kind: 'TEXT', fault: 'DIGITS_LOST' },
        { text: '#N/A', kind: 'TEXT', fault: 'FORMULA_FAILED' },
        { text: '3201010101010003', kind: 'TEXT' },
      ],
      [
        { text: '3201010101010003', kind: 'TEXT' },
        { text: 'Ci apus', kind: 'TEXT' },
        { text: '0123', kind: 'TEXT' },
      ],
    ]);
  });

  it('comes back as it was written, whatever the cells hold', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '|', '7', ' ') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t'),
        async (data, delimiter) => {
          const text = stringify([['Desa', 'Kecamatan', 'Kuota'], ...data], { delimiter, quoted: true });
          const { rows } = await csv(`sep=${delimiter}\n${text}`);
          const seen = data.map((row) => row.map((one) => one.replace(/\s+/g, ' ').trim()));
          const filled = (row: readonly string[]) => row.slice(0, row.findLastIndex((one) => one !== '') + 1);
          expect(rows.map(([, ...cells]) => cells)).toEqual(seen.map(filled).filter((row) => row.length > 0));
        },
      ),
    );
  });
});

describe('refused is', () => {
  const refusedAs = (bytes: Buffer) =>
    readAll(bytes).then(
      () => null,
      (error: { key: string }) => error.key,
    );

  it.each([
    ['an empty file', Buffer.alloc(0), 'fileEmpty'],
    ['a file of blank lines', Buffer.from('\n\n,,\n'), 'fileEmpty'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'fileNotTable'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'fileNotTable'],
    ['what has zeros in it', Buffer.from('Desa,Kuota\nA\0B,1\n'.repeat(9)), 'fileNotTable'],
    ['a page of a web site', Buffer.from('\ufeff <html><table><tr><td>Desa'), 'fileOldExcel'],
    ['an old .xls', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'fileOldExcel'],
    ['too many rows', Buffer.from(`Desa,Kuota\n${'A,1\n'.repeat(1000)}`), 'fileTooManyRows'],
    ['too many columns', Buffer.from(`Desa,Kuota\n${'A,'.repeat(50)}1`), 'fileTooManyColumns'],
    ['a giant cell', Buffer.from(`Desa,Kuota\n${'A'.repeat(40_000)},1`), 'cellTooLong'],
    ['too many bytes', Buffer.alloc(2_000_001, 'A,1\n'), 'fileTooBig'],
  ])('%s', async (_, bytes, key) => {
    expect(await refusedAs(bytes)).toBe(key);
  });

  it('rubbish of any kind, or it is read, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect([
          null,
          'fileEmpty',
          'fileNotTable',
          'fileOldExcel',
          'fileDamaged',
          'quoteOpen',
          'fileTooManyColumns',
        ]).toContain(await refusedAs(Buffer.from(bytes)));
      }),
      { numRuns: 500 },
    );
  });
});
