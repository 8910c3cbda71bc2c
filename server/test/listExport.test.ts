import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolments, addQuota, addWorkers } from './enrolmentFixtures.js';
import { ExportLayoutsDocument, SaveExportLayoutDocument, type SaveExportLayoutInput } from './generated/graphql.js';
import { actingAs } from './people.js';
import { type TestServer, startTestServer } from './testServer.js';

type Headers = Record<string, string>;

const VILLAGE = '32.01.05.2001';
const NEIGHBOUR = '32.01.05.2002';
let server: TestServer;
let officer: Headers;
let administrator: Headers;
let operator: Headers;
beforeAll(async () => {
  server = await startTestServer();
  officer = (await actingAs(server, 'branch-officer', '32.01')).headers;
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', VILLAGE)).headers;
  const quotaId = await addQuota(server.database, {
    regionCode: '32.01',
    fundingSourceCode: 'apbd-kab-bogor',
    seats: 5_000,
  });
  const list = async (name: string, count: number, regionCode: string) =>
    addEnrolments(server.database, await addWorkers(server.database, count, { name, regionCode }), {
      quotaId,
      regionCode,
      status: 'VERIFIED',
    });
  await list('Siti Aminah', 2, VILLAGE);
  await list('=HYPERLINK("http://x")', 1, VILLAGE);
  await list('Ahmad Yani', 1_200, NEIGHBOUR);
});
afterAll(() => server.close());

const get = (path: string, headers: Headers = officer) =>
  fetch(`${server.url}/enrolments/export.${path}`, { headers: { 'accept-language': 'id', ...headers } });
const WHY = 'purpose=Pendaftaran%20SG';
const rowsOf = async (response: Response): Promise<string[][]> => parse(await response.text());
const eventsOf = (response: Response) =>
  server.database.sql<{ action: string; ids: number; purpose: string; changes: { rows?: { after: number } } | null }>(
    `SELECT "action", cardinality("subjectIds") AS ids, "purpose", "changes" FROM "AuditEvent" WHERE "requestId" = $1 ORDER BY "sequence"`,
    [response.headers.get('x-request-id')],
  );

describe('a list as CSV', () => {
  it('has the neutral columns, national ids as digits, and no cell that a spreadsheet would calculate', async () => {
    const response = await get(`csv?layout=netral&status=VERIFIED&within=${VILLAGE}&${WHY}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const [head, ...rows] = await rowsOf(response);
    expect(head?.slice(0, 6)).toEqual(['no', 'NIK', 'nama_ktp', 'tempat_lahir', 'tanggal_lahir', 'jenis_kelamin']);
    expect(rows.map(([number, , name]) => [number, name])).toEqual([
      ['1', `'=HYPERLINK("http://x")`],
      ['2', 'Siti Aminah'],
      ['3', 'Siti Aminah'],
    ]);
    const cell = (heading: string) => rows[1]?.[head?.indexOf(heading) ?? -1];
    expect(rows[1]?.[1]).toMatch(/^\d{16}$/);
    expect(
      [
        'tanggal_lahir',
        'jenis_kelamin',
        'kode_wilayah',
        'jenis_pekerjaan',
        'program',
        'bulan_awal',
        'jumlah_bulan',
      ].map(cell),
    ).toEqual(['1980-05-17', 'P', VILLAGE, 'Marbot', 'JKK,JKM', '2026-01', '12']);
    expect(['kecamatan', 'sumber_dana', 'kode_wadah', 'lokasi_kerja'].map(cell)).toEqual([
      expect.stringMatching(/^[A-Z]/),
      'APBD Kabupaten Bogor',
      'SG',
      '',
    ]);
  });

  it('records who is on it and what for, before it tells them', async () => {
    const response = await get(`csv?layout=netral&within=32.01.05&${WHY}`);
    const rows = await rowsOf(response);
    expect(rows).toHaveLength(1_204);
    expect(rows.at(-1)?.[0]).toBe('1203');
    const events = await eventsOf(response);
    expect(events.map(({ action, ids }) => [action, ids])).toEqual([
      ['enrolment.export', 0],
      ['read', 1_000],
      ['read', 203],
      ['enrolment.exported', 0],
    ]);
    expect(new Set(events.map(({ purpose }) => purpose))).toEqual(new Set(['Pendaftaran SG']));
    expect(events.at(-1)?.changes?.rows?.after).toBe(1_203);
  });

  it('is the same each time', async () => {
    const text = async () => (await get(`csv?layout=netral&within=32.01.05&${WHY}`)).text();
    expect(await text()).toBe(await text());
  });
});

describe('a list as XLSX', () => {
  it('holds national ids as texts', async () => {
    const response = await get(`xlsx?layout=netral&within=${VILLAGE}&${WHY}`);
    expect(response.headers.get('content-disposition')).toMatch(/peserta-.*\.xlsx/);
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const [head, first] = sheets[0]?.rows ?? [];
    expect(head?.slice(0, 3)).toEqual(['no', 'NIK', 'nama_ktp']);
    expect(first?.slice(0, 3)).toEqual([1, expect.stringMatching(/^\d{16}$/), '=HYPERLINK("http://x")']);
  });
});

describe('a list is refused', () => {
  it.each<[string, string, () => Headers, number]>([
    ['without a purpose', 'csv?layout=netral', () => officer, 400],
    ['in a layout that is not there', `csv?layout=none&${WHY}`, () => officer, 404],
    ['with a parameter that is none', `csv?layout=netral&nik=9901010101800001&${WHY}`, () => officer, 400],
    ['with a status that is none', `csv?layout=netral&status=GOOD&${WHY}`, () => officer, 400],
    ['to who may not export', `csv?layout=netral&${WHY}`, () => operator, 403],
    ['to nobody', `csv?layout=netral&${WHY}`, () => ({}), 401],
  ])('%s', async (_, path, headers, status) => {
    const response = await get(path, headers());
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('9901010101800001');
  });

  it('of another region: nobody is on it', async () => {
    const stranger = (await actingAs(server, 'branch-officer', '32.71')).headers;
    const response = await get(`csv?layout=netral&within=${VILLAGE}&${WHY}`, stranger);
    expect(await rowsOf(response)).toHaveLength(1);
  });
});

describe('a layout', () => {
  const save = (input: Partial<SaveExportLayoutInput> = {}, headers = administrator) =>
    server.query(
      SaveExportLayoutDocument,
      {
        input: {
          code: 'cabang-cileungsi',
          nameId: 'Cileungsi',
          nameEn: 'Cileungsi',
          regionCode: '32.01',
          columns: [
            { field: 'nik', heading: 'KTP' },
            { field: 'attributes.mosque', heading: 'Masjid' },
          ],
          ...input,
        },
      },
      headers,
    );
  const faultOf = async (answer: ReturnType<typeof save>) => (await answer).errors[0]?.extensions;

  it('is designed where it is used, changed by its version, and no longer used one day', async () => {
    expect((await save()).data?.saveExportLayout).toMatchObject({ version: 1, isRetired: false });
    const response = await get(`csv?layout=cabang-cileungsi&within=${VILLAGE}&${WHY}`);
    expect((await rowsOf(response))[0]).toEqual(['KTP', 'Masjid']);
    expect(await faultOf(save())).toMatchObject({ code: 'CONFLICT', fields: ['code'] });
    expect(
      (await save({ version: 1, columns: [{ field: 'name', heading: 'Nama' }] })).data?.saveExportLayout,
    ).toMatchObject({
      version: 2,
      columns: [{ field: 'name', heading: 'Nama' }],
    });
    expect(await faultOf(save({ version: 1 }))).toMatchObject({ code: 'STALE_VERSION' });
    expect(await faultOf(save({ version: 2, regionCode: null }))).toMatchObject({ fields: ['regionCode'] });
    await save({ version: 2, isRetired: true });
    const listed = async (withRetired: boolean) =>
      (await server.query(ExportLayoutsDocument, { withRetired }, officer)).data?.exportLayouts.map(({ code }) => code);
    expect([await listed(false), await listed(true)]).toEqual([['netral'], ['netral', 'cabang-cileungsi']]);
  });

  it.each<[string, Partial<SaveExportLayoutInput>, string]>([
    ['no column', { columns: [] }, 'columns'],
    ['a column of nothing known', { columns: [{ field: 'password', heading: 'x' }] }, 'columns.0.field'],
    ['a column without a heading', { columns: [{ field: 'nik', heading: ' ' }] }, 'columns.0.heading'],
    ['a code with spaces', { code: 'Cabang Bogor' }, 'code'],
  ])('is not saved with %s', async (_, input, field) => {
    expect(await faultOf(save({ code: 'lain', ...input }))).toMatchObject({ code: 'BAD_USER_INPUT', fields: [field] });
  });

  it('is not for who only registers, nor of the whole installation for who administers one regency', async () => {
    expect(await faultOf(save({ code: 'lain' }, officer))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await faultOf(save({ code: 'lain', regionCode: null }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
