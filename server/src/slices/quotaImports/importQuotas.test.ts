import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportQuotasDocument, type ImportQuotasInput } from '../../../test/generated/graphql.js';
import { type QuotaFiles, TERMS, startQuotaFiles, verdictsOf } from '../../../test/quotaFiles.js';

type Headers = Record<string, string>;
let administrator: QuotaFiles['administrator'];
let countQuotas: QuotaFiles['countQuotas'];
let imported: QuotaFiles['imported'];
let run: QuotaFiles['run'];
let server: QuotaFiles['server'];
let terms: QuotaFiles['terms'];
let upload: QuotaFiles['upload'];
beforeAll(async () => {
  ({ administrator, countQuotas, imported, run, server, terms, upload } = await startQuotaFiles());
});
afterAll(() => server.close());

describe('a file with seats', () => {
  const FILE = `DAFTAR KUOTA
No;Desa/Kel;Kecamatan;Kuota
1;Ds. Bojonggede;Bojong Gede;250
2;CIOMAS RAHAYU;Ciomas;1.250
Jumlah;;;1.500
`;

  it('is looked at first: what would become of each row, and nothing is given', async () => {
    const before = await countQuotas();
    const { it: preview } = await run(FILE, terms());
    expect(preview).toMatchObject({
      isDone: false,
      fileName: 'kuota.csv',
      former: null,
      columns: ['Desa/Kel', 'Kecamatan', 'Kuota'],
      otherColumns: ['No'],
      rowCount: 3,
      valid: 2,
      warned: 1,
      rejected: 0,
      regions: 2,
      seats: 1_500,
      budget: 1_500 * 201_600,
    });
    expect(preview?.rows[0]).toMatchObject({
      number: 3,
      place: 'Ds. Bojonggede, Bojong Gede',
      region: { code: '32.01.13.2009' },
      seats: 250,
      budget: 50_400_000,
      problems: [],
    });
    expect(verdictsOf(preview)?.at(-1)).toEqual([5, 'WARNING', 'rowOfSums']);
    expect(await countQuotas()).toBe(before);
  });

  it('gives them, once: the same file again passes over what is there, and says when it came before', async () => {
    const common = { ...terms(), legalBasis: 'Perbup 48/2025', reason: 'Pembagian awal' };
    expect(await imported(FILE, common)).toMatchObject({ isDone: true, valid: 2, seats: 1_500 });
    const made = await server.database.sql(
      `SELECT "regionCode", "seats", "status", "legalBasis" FROM "Quota" WHERE "from" = $1 ORDER BY 1`,
      [`${common.from}-01`],
    );
    expect(made).toEqual([
      { regionCode: '32.01.13.2009', seats: 250, status: 'OPEN', legalBasis: 'Perbup 48/2025' },
      {
        regionCode: expect.stringMatching(/^32\.01\.29\./),
        seats: 1_250,
        status: 'OPEN',
        legalBasis: 'Perbup 48/2025',
      },
    ]);
    const again = await imported(FILE, common);
    expect(again).toMatchObject({ isDone: true, valid: 0, warned: 3, regions: 0, seats: 0, budget: 0 });
    expect(again?.former?.at).toMatch(/^20/);
    expect(verdictsOf(again)?.slice(0, 2)).toEqual([
      [3, 'WARNING', 'quotaHeld'],
      [4, 'WARNING', 'quotaHeld'],
    ]);
    const events = await server.database.sql(
      `SELECT "regionCode", "purpose", "changes" -> 'seats' ->> 'after' AS "seats" FROM "AuditEvent"
       WHERE "action" = 'quota.import' AND "changes" -> 'legalBasis' ->> 'after' = 'Perbup 48/2025'`,
    );
    expect(events).toEqual([{ regionCode: '32.01', purpose: 'Pembagian awal', seats: '1500' }]);
  });

  it('that comes from ten clients at once gives its seats once', async () => {
    const common = terms();
    const uploadIds: string[] = [];
    for (let count = 0; count < 10; count += 1) uploadIds.push(await upload(FILE));
    const results = await Promise.all(
      uploadIds.map((uploadId) =>
        server.query(ImportQuotasDocument, { input: { uploadId, preview: false, ...common } }, administrator),
      ),
    );
    expect(results.map(({ data }) => data?.importQuotas.seats).toSorted((a = 0, b = 0) => a - b)).toEqual([
      ...Array.from({ length: 9 }, () => 0),
      1_500,
    ]);
    const [sum] = await server.database.sql(`SELECT sum("seats")::int AS seats FROM "Quota" WHERE "from" = $1`, [
      `${common.from}-01`,
    ]);
    expect(sum).toEqual({ seats: 1_500 });
  });

  it('says by itself what the seats are for, in the words that people use', async () => {
    const { from } = terms();
    const [own] = from.split('-');
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Kuota',
          columns: Array.from({ length: 8 }, (_, index) => (index === 6 ? { numFmt: 'mmm yyyy' } : {})),
          rows: [
            ['Kode Wilayah', 'Kuota', 'Kategori', 'Program', 'Sumber Dana', 'Keterangan', 'Bulan Awal', 'Bulan Akhir'],
            [
              '32.01.13.2009',
              10,
              'Marbot',
              'JKK + JKM',
              'bankeu-desa-bogor',
              'x',
              new Date(Date.UTC(Number(own), 2, 1)),
              `Desember ${own}`,
            ],
            ['3201132009', 20, 'semua', 'jkm', 'APBD Kabupaten Bogor', null, `Januari ${own}`, `03/${own}`],
          ],
        },
      ],
    });
    const result = await imported(file, { open: false });
    expect(verdictsOf(result)).toEqual([
      [2, 'VALID'],
      [3, 'VALID'],
    ]);
    expect(result?.rows.map((row) => [row.from, row.to])).toEqual([
      [`${own}-03`, `${own}-12`],
      [`${own}-01`, `${own}-03`],
    ]);
    const made = await server.database.sql(
      `SELECT "categoryCode", "programmeCodes", "fundingSourceCode", "status" FROM "Quota" WHERE "from" >= $1 AND "to" <= $2 ORDER BY "seats"`,
      [`${own}-01-01`, `${own}-12-01`],
    );
    expect(made).toEqual([
      {
        categoryCode: 'marbot',
        programmeCodes: ['JKK', 'JKM'],
        fundingSourceCode: 'bankeu-desa-bogor',
        status: 'DRAFT',
      },
      { categoryCode: null, programmeCodes: ['JKM'], fundingSourceCode: 'apbd-kab-bogor', status: 'DRAFT' },
    ]);
  });

  it('of districts, and of years, gives to districts for the whole year', async () => {
    const { programmeCodes } = TERMS;
    const result = await imported('Kecamatan,Tahun,Jumlah\nKec. Ciomas,2020,5\n', {
      programmeCodes,
      fundingSourceCode: 'apbd-kab-bogor',
    });
    expect(result?.rows[0]).toMatchObject({ region: { code: '32.01.29' }, from: '2020-01', to: '2020-12' });
  });

  it('with a row that cannot be gives none of its seats', async () => {
    const before = await countQuotas();
    const result = await imported('Kode Wilayah,Kuota\n32.01.13.2009,1\n32.01.13.2001,x\n', terms());
    expect([result?.isDone, verdictsOf(result)]).toEqual([
      false,
      [
        [2, 'VALID'],
        [3, 'REJECTED', 'seatsMalformed'],
      ],
    ]);
    expect(await countQuotas()).toBe(before);
  });
});

describe('a row', () => {
  const row = async (cells: Record<string, string>, input: Partial<ImportQuotasInput> = {}, headers?: Headers) => {
    const all = { 'Kode Wilayah': '32.01.13.2009', Kuota: '1', ...cells };
    const line = (values: string[]) => values.map((one) => `"${one.replaceAll('"', '""')}"`).join(';');
    const { it: result, errors } = await run(
      `${line(Object.keys(all))}\n${line(Object.values(all))}`,
      { ...terms(), ...input },
      headers,
    );
    expect(errors).toEqual([]);
    return result?.rows[0];
  };

  it.each<[string, Record<string, string>, string, string, string]>([
    ['a code that no region has', { 'Kode Wilayah': '32.01.99.2999' }, 'REJECTED', 'regionNotFound', 'Kode Wilayah'],
    ['another region’s village', { 'Kode Wilayah': '32.16.01.2001' }, 'REJECTED', 'regionNotYours', 'Kode Wilayah'],
    ['a code and another name', { 'Desa/Kel': 'Cimanggis' }, 'REJECTED', 'regionContradiction', 'Kode Wilayah'],
    ['a name that several have', { 'Kode Wilayah': '', Desa: 'Pabuaran' }, 'REJECTED', 'regionSeveral', 'Desa'],
    ['a village of another regency', { 'Kode Wilayah': '', Desa: 'Setia Asih' }, 'REJECTED', 'regionNotFound', 'Desa'],
    [
      'a misspelt name',
      { 'Kode Wilayah': '', Desa: 'Bojonggide', Kecamatan: 'Bojonggede' },
      'REJECTED',
      'regionLooksLike',
      'Desa',
    ],
    ['no region at all', { 'Kode Wilayah': '', Desa: '' }, 'REJECTED', 'regionNotFound', 'Desa'],
    ['a number that lost digits', { 'Kode Wilayah': '3,20101E+09' }, 'REJECTED', 'digitsLost', 'Kode Wilayah'],
    ['a failed formula', { Kuota: '#REF!' }, 'REJECTED', 'formulaFailed', 'Kuota'],
    ['a formula as text', { Kuota: '=HYPERLINK("http://evil.example","250")' }, 'REJECTED', 'seatsMalformed', 'Kuota'],
    ['a fraction', { Kuota: '2,5' }, 'REJECTED', 'seatsMalformed', 'Kuota'],
    ['seats below zero', { Kuota: '-5' }, 'REJECTED', 'seatsMalformed', 'Kuota'],
    ['too many seats', { Kuota: '10.000.001' }, 'REJECTED', 'outOfRange', 'Kuota'],
    ['a region’s code for its seats', { Kuota: '3201012003' }, 'REJECTED', 'outOfRange', 'Kuota'],
    ['a year beyond all months', { Tahun: '2206' }, 'REJECTED', 'monthUnreadable', 'Tahun'],
    ['no number', { Kuota: '' }, 'WARNING', 'seatsBlank', 'Kuota'],
    ['no month', { 'Bulan Awal': 'kapan saja' }, 'REJECTED', 'monthUnreadable', 'Bulan Awal'],
    [
      'months reversed',
      { 'Bulan Awal': '2030-05', 'Bulan Akhir': '2030-04' },
      'REJECTED',
      'monthsReversed',
      'Bulan Akhir',
    ],
    ['two years', { 'Bulan Awal': '2030-05', 'Bulan Akhir': '2031-04' }, 'REJECTED', 'quotaSpansYears', 'Bulan Akhir'],
    ['an unknown category', { Kategori: 'astronaut' }, 'REJECTED', 'wordUnknown', 'Kategori'],
    ['an unknown programme', { Program: 'JKK + JKX' }, 'REJECTED', 'wordUnknown', 'Program'],
    ['an unknown fund', { 'Sumber Dana': 'kas pribadi' }, 'REJECTED', 'wordUnknown', 'Sumber Dana'],
    ['a programme that the fund may not pay', { Program: 'JHT' }, 'REJECTED', 'programmeNotPaid', 'Program'],
    ['a fund of another government', { 'Sumber Dana': 'apbd-kota-bogor' }, 'REJECTED', 'fundElsewhere', 'Sumber Dana'],
    ['more than the fund’s ceiling', { Kuota: '10000' }, 'REJECTED', 'ceilingExceededAt', 'Kuota'],
  ])('with %s is told so', async (_, cells, verdict, code, column) => {
    expect(await row(cells)).toMatchObject({ verdict, problems: [{ code, column }] });
  });

  it('with more seats than anybody may give tells no number', async () => {
    expect([(await row({ Kuota: '3201012003' }))?.seats, (await row({ Kuota: '10000000' }))?.seats]).toEqual([
      null,
      10_000_000,
    ]);
  });

  it('tells all that is wrong with it, in the reader’s language, with what is written and what to do', async () => {
    const cells = { Kuota: 'banyak', 'Kode Wilayah': '32.99', 'Bulan Awal': '?' };
    const english = await row(cells, {}, { ...administrator, 'accept-language': 'en' });
    expect(english?.problems.map(({ message }) => message)).toEqual([
      '“Kuota” is no whole number: “banyak”. Write for instance 250.',
      '“Bulan Awal” is no month: “?”. Write for instance 2026-01 or January 2026.',
      'There is no region as it is written: 32.99. Use its code, or the village’s name with its district.',
    ]);
    const indonesian = await row(cells, {}, { ...administrator, 'accept-language': 'id' });
    expect(indonesian?.problems[0]?.message).toBe('“Kuota” bukan bilangan bulat: “banyak”. Tulis misalnya 250.');
  });

  it('that says too little asks for what holds for the whole file', async () => {
    const found = await row({}, { fundingSourceCode: null, to: null });
    expect(found?.problems.map(({ column, code }) => [column, code])).toEqual([
      ['fundingSourceCode', 'cellMissing'],
      ['to', 'cellMissing'],
    ]);
  });

  it('that repeats another is told which', async () => {
    const file =
      'Kode Wilayah,Kuota,Bulan Akhir\n32.01.13.2009,1,2035-06\n32.01.13.2009,5,2035-12\n3201132009,2,2035-07';
    const { it: result } = await run(
      file,
      { ...TERMS, from: '2035-01' },
      { ...administrator, 'accept-language': 'en' },
    );
    expect(verdictsOf(result)).toEqual([
      [2, 'VALID'],
      [3, 'REJECTED', 'rowTwice'],
      [4, 'REJECTED', 'rowTwice'],
    ]);
    expect(result?.rows[1]?.problems[0]?.message).toMatch(/^The same as row 2:/);
  });

  it('outside of the region that is asked for is rejected', async () => {
    expect(await row({}, { within: '32.01.29' })).toMatchObject({
      verdict: 'REJECTED',
      problems: [{ code: 'regionNotYours' }],
    });
  });
});
