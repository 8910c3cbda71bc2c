import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportQuotasDocument } from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type QuotaFiles, TERMS, startQuotaFiles, verdictsOf } from '../../../test/quotaFiles.js';

type Headers = Record<string, string>;
let administrator: QuotaFiles['administrator'];
let run: QuotaFiles['run'];
let server: QuotaFiles['server'];
let terms: QuotaFiles['terms'];
let upload: QuotaFiles['upload'];
beforeAll(async () => {
  ({ administrator, run, server, terms, upload } = await startQuotaFiles());
});
afterAll(() => server.close());

describe('the workbook to fill in', () => {
  const download = (query: string, headers: Headers = administrator) =>
    fetch(`${server.url}/quotas/template.xlsx${query}`, { headers: { 'accept-language': 'en', ...headers } });

  it('has every village and ward of the region, and comes back as a file whose rows are understood', async () => {
    const response = await download('?within=32.01');
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="kuota-32.01.xlsx"',
    ]);
    const { it: preview } = await run(new Uint8Array(await response.arrayBuffer()), terms());
    expect(preview).toMatchObject({ rowCount: 435, warned: 435, rejected: 0, otherColumns: [] });
    expect(verdictsOf(preview)?.[0]).toEqual([2, 'WARNING', 'seatsBlank']);
  });

  it.each([
    ['without a region', '', 400, 'within'],
    ['of what is no region', '?within=32.1', 400, 'within'],
    ['of another’s region', '?within=32.71', 403, 'FORBIDDEN'],
  ])('is not given %s', async (_, query, status, words) => {
    const response = await download(query);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
  });

  it('is not given to who is not signed in', async () => {
    expect((await download('?within=32.01', {})).status).toBe(401);
  });
});

describe('the rows', () => {
  it('are given by the page, and by verdict', async () => {
    const uploadId = await upload(`Kode Wilayah,Kuota\n${'x,1\n'.repeat(30)}32.01.13.2009,1\n`);
    const page = async (variables: { first?: number; offset?: number; verdicts?: ('VALID' | 'REJECTED')[] }) => {
      const { data } = await server.query(
        ImportQuotasDocument,
        { input: { uploadId, ...terms() }, ...variables },
        administrator,
      );
      return data?.importQuotas.rows.map(({ number }) => number);
    };
    expect(await page({ first: 2, offset: 10 })).toEqual([12, 13]);
    expect(await page({ verdicts: ['VALID'] })).toEqual([32]);
    expect(await page({ verdicts: ['REJECTED'], offset: 29 })).toEqual([31]);
  });

  it('of rubbish are all judged, twenty thousand of them', async () => {
    const rubbish = Array.from(
      { length: 19_999 },
      (_, index) => `Desa ${index},Kec ${index % 50},=${index},Jan ${index}`,
    );
    const { it: result, errors } = await run(`Desa,Kecamatan,Kuota,Bulan Awal\n${rubbish.join('\n')}`, terms());
    expect([errors, result?.rowCount, result?.rejected]).toEqual([[], 19_999, 19_999]);
  });

  it('of one village and a thousand months do not hold the server up', async () => {
    const months = Array.from(
      { length: 19_999 },
      (_, index) => `32.01.13.2009,1,${1 + (index % 12)}/${2027 + (index % 70)}`,
    );
    const uploadId = await upload(`Kode Wilayah,Kuota,Bulan Awal\n${months.join('\n')}`);
    const begin = performance.now();
    let whole = 0;
    const importing = server
      .query(ImportQuotasDocument, { input: { uploadId, ...TERMS, to: '2027-12' } }, administrator)
      .finally(() => (whole = performance.now() - begin));
    let longest = 0;
    while (whole === 0) {
      const asked = performance.now();
      expect((await server.query('{ viewer { id } }')).errors).toEqual([]);
      longest = Math.max(longest, performance.now() - asked);
    }
    expect((await importing).data?.importQuotas.rowCount).toBe(19_999);
    // Others are answered all the time, not when it is done.
    expect(longest).toBeLessThan(whole / 2);
  });
});

describe('refused is', () => {
  it.each([
    ['a file without seats', 'Kode Wilayah,Nama\n32.01.13.2009,x', 'columnSeatsMissing', /Kuota/],
    ['a file without regions', 'Nama,Kuota\nx,1', 'columnRegionMissing', /Kode Wilayah/],
    ['a file with two columns of seats', 'Kode,Kuota,Jumlah\n32.01.13.2009,1,2', 'columnTwice', /Kuota/],
    ['a file with headings alone', 'Kode Wilayah,Kuota\n', 'fileEmpty', /empty/],
    ['what is no table', '%PDF-1.7', 'fileNotTable', /\.xlsx/],
  ])('%s', async (_, content, _key, words) => {
    const { errors } = await run(content, terms(), { ...administrator, 'accept-language': 'en' });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(words),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', fields: ['uploadId'] }),
      }),
    ]);
  });

  it('too many seats together', async () => {
    const villages = await server.database.sql<{ code: string }>(
      `SELECT "code" FROM "Region" WHERE "type" = 'VILLAGE' AND "code" LIKE '32.01.%' LIMIT 101`,
    );
    const file = `Kode,Kuota\n${villages.map(({ code }) => `${code},10000000`).join('\n')}`;
    const { errors } = await run(file, { ...terms(), fundingSourceCode: 'apbd-kab-bogor' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['uploadId'] });
  });

  it('another person’s file, also to who may do more', async () => {
    const uploadId = await upload('Kode,Kuota\n32.01.13.2009,1');
    const other = await actingAs(server, 'administrator', null);
    const { errors } = await server.query(ImportQuotasDocument, { input: { uploadId, ...terms() } }, other.headers);
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', fields: ['uploadId'] });
  });
});
