import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegionDocument, type RegionFilter, RegionsDocument } from '../../../test/generated/graphql.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const region = async (code: string) => (await server.query(RegionDocument, { code })).data?.region;

async function search(text: string, filter: RegionFilter = {}): Promise<string[]> {
  const { data } = await server.query(RegionsDocument, { filter: { ...filter, search: text } });
  return data?.regions.items.map(({ code, name }) => `${code} ${name}`) ?? [];
}

describe('a region', () => {
  it.each([
    ['32.01', 'Kabupaten Bogor', { districts: 40, villages: 416, wards: 19 }],
    ['32.71', 'Kota Bogor', { districts: 6, villages: 0, wards: 68 }],
    ['32.16', 'Kabupaten Bekasi', { districts: 23, villages: 179, wards: 8 }],
    ['32', 'Jawa Barat', { districts: 69, villages: 595, wards: 95 }],
    ['32.01.01', 'Cibinong', { districts: 0, villages: 0, wards: 13 }],
    ['32.01.01.1006', 'Cibinong', { districts: 0, villages: 0, wards: 0 }],
  ])('%s is %s and counts all that lies below it', async (code, name, counts) => {
    expect(await region(code)).toMatchObject({ code, name, counts });
  });

  it('shows every field of a ward', async () => {
    expect(await region('32.01.01.1006')).toEqual({
      code: '32.01.01.1006',
      name: 'Cibinong',
      type: 'WARD',
      aliases: [],
      formerNames: [],
      postalCode: '16911',
      location: { latitude: expect.closeTo(-6.48, 1), longitude: expect.closeTo(106.85, 1) },
      counts: { districts: 0, villages: 0, wards: 0 },
      parent: { code: '32.01.01' },
      ancestors: [{ code: '32' }, { code: '32.01' }, { code: '32.01.01' }],
      children: [],
    });
  });

  it('knows its kind by its code, up to the province, which has no parent', async () => {
    const codes = ['32', '32.01', '32.71', '32.01.02', '32.01.02.2004', '32.01.13.1007'];
    const types = await Promise.all(codes.map(async (code) => (await region(code))?.type));
    expect(types).toEqual(['PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE', 'WARD']);
    expect(await region('32')).toMatchObject({ parent: null, ancestors: [] });
  });

  it('has its children in the order of their codes', async () => {
    expect((await region('32'))?.children).toEqual([{ code: '32.01' }, { code: '32.16' }, { code: '32.71' }]);
    expect((await region('32.01'))?.children).toHaveLength(40);
  });

  it('is found by a former code, for a change of kind changes the code', async () => {
    const expected = { code: '32.16.01.1007', name: 'Setia Asih', type: 'WARD', aliases: ['32.16.01.2007'] };
    expect(await region('32.16.01.2007')).toMatchObject(expected);
    expect(await region('32.16.01.1007')).toMatchObject({ ...expected, postalCode: '17215' });
  });

  it('has a postal code and a point for each of the 690 villages and wards', async () => {
    const { data } = await server.query<
      { regions: { items: { postalCode: string | null; location: object | null }[]; totalCount: number } },
      { offset: number }
    >(
      `query($offset: Int) { regions(first: 500, offset: $offset, filter: { types: [VILLAGE, WARD] }) {
        totalCount items { postalCode location { latitude longitude } } } }`,
      { offset: 190 },
    );
    expect(data?.regions.totalCount).toBe(690);
    expect(
      data?.regions.items.filter(({ postalCode, location }) => !/^\d{5}$/.test(postalCode ?? '') || !location),
    ).toEqual([]);
  });

  it('that does not exist is null', async () => {
    const answer = await server.query(RegionDocument, { code: '99.99' });
    expect(answer).toMatchObject({ status: 200, data: { region: null }, errors: [] });
  });

  it.each(['', '3', '3201', '32.1', '32.01.01.4001', '32.01.', ' 32', '32.01.01.1001.1', '32; DROP TABLE', '٣٢'])(
    'refuses the malformed code %j and names the argument',
    async (code) => {
      const { errors } = await server.query(RegionDocument, { code });
      expect(errors).toMatchObject([{ path: ['region'], extensions: { code: 'BAD_USER_INPUT', fields: ['code'] } }]);
    },
  );
});

describe('the list of regions', () => {
  const list = async (filter?: RegionFilter, first?: number, more: { after?: string; offset?: number } = {}) => {
    const answer = await server.query(RegionsDocument, { filter, first, ...more });
    return { ...answer, page: answer.data?.regions };
  };
  const codes = (page: { items: readonly { code: string }[] } | undefined) => page?.items.map(({ code }) => code) ?? [];

  it('holds 763 regions: one province, three regencies and cities, 69 districts, 690 villages and wards', async () => {
    const total = async (filter: RegionFilter) => (await list(filter, 0)).page?.totalCount;
    expect(await total({})).toBe(763);
    expect(await total({ types: ['PROVINCE'] })).toBe(1);
    expect(await total({ types: ['REGENCY', 'CITY'] })).toBe(3);
    expect(await total({ types: ['DISTRICT'] })).toBe(69);
    expect(await total({ types: ['VILLAGE', 'WARD'] })).toBe(690);
  });

  it('is walked whole by cursor, each region once, in the order of the codes', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { page } = await list({ within: '32.01' }, 100, after ? { after } : {});
      seen.push(...codes(page));
      if (!page?.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? undefined;
    }
    expect(seen).toHaveLength(476);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it('is walked by cursor with a search too, in the order of the ranks', async () => {
    const whole = codes((await list({ search: 'bojong' }, 500)).page);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { page } = await list({ search: 'bojong' }, 7, after ? { after } : {});
      seen.push(...codes(page));
      if (!page?.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? undefined;
    }
    expect(whole.length).toBeGreaterThan(14);
    expect(seen).toEqual(whole);
  });

  it('gives the same by offset', async () => {
    const whole = codes((await list({ within: '32.71' }, 500)).page);
    expect(codes((await list({ within: '32.71' }, 10, { offset: 20 })).page)).toEqual(whole.slice(20, 30));
    expect((await list({ within: '32.71' }, 10, { offset: 5000 })).page).toMatchObject({
      items: [],
      totalCount: 75,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('keeps to whole segments of the code with `within`, the region itself among them', async () => {
    expect(codes((await list({ within: '32.01.01' }, 500)).page)).toHaveLength(14);
    const cities = await list({ within: '32.71', types: ['CITY'] });
    expect(codes(cities.page)).toEqual(['32.71']);
    expect((await list({ within: '32.02' })).page?.totalCount).toBe(0);
    expect((await list({ within: '32.16.01.2007' })).page?.items).toMatchObject([{ code: '32.16.01.1007' }]);
  });

  it('finds current and former codes with `codes` and passes over unknown ones', async () => {
    const { page } = await list({ codes: ['32.16.01.2007', '32.01', '99'] });
    expect(codes(page)).toEqual(['32.01', '32.16.01.1007']);
    expect((await list({ codes: [] })).page?.totalCount).toBe(0);
  });

  it.each<[string, RegionFilter | undefined, number | undefined, { after?: string; offset?: number }, string[]]>([
    ['a negative `first`', undefined, -1, {}, ['first']],
    ['a `first` over 500', undefined, 501, {}, ['first']],
    ['a negative `offset`', undefined, 5, { offset: -1 }, ['offset']],
    ['`after` with `offset`', undefined, 5, { after: 'x', offset: 1 }, ['after', 'offset']],
    ['a broken cursor', undefined, 5, { after: 'broken' }, ['after']],
    ['an empty cursor', undefined, 5, { after: '' }, ['after']],
    ['a malformed `within`', { within: '32.0' }, 5, {}, ['filter.within']],
    ['a malformed one of `codes`', { codes: ['32', 'x'] }, 5, {}, ['filter.codes.1']],
    ['too many `codes`', { codes: Array<string>(501).fill('32') }, 5, {}, ['filter.codes']],
    ['a search of 201 characters', { search: 'a'.repeat(201) }, 5, {}, ['filter.search']],
  ])('refuses %s and names it', async (_, filter, first, more, fields) => {
    const { errors, data } = await list(filter, first, more);
    expect(errors).toMatchObject([{ path: ['regions'], extensions: { code: 'BAD_USER_INPUT', fields } }]);
    expect(data).toBeNull();
  });

  it('refuses a `first` that costs too much before it looks', async () => {
    const { errors, data } = await list(undefined, 2_147_483_647);
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }]);
    expect(data).toBeUndefined();
  });

  it('refuses a cursor with one letter changed, and one of another filter', async () => {
    const cursor = (await list({ within: '32.01' }, 5)).page?.pageInfo.endCursor ?? '';
    const changed = cursor.slice(0, -1) + (cursor.endsWith('A') ? 'B' : 'A');
    expect((await list({ within: '32.01' }, 5, { after: cursor })).errors).toEqual([]);
    for (const [filter, after] of [
      [{ within: '32.01' }, changed],
      [{ within: '32.16' }, cursor],
    ] as const) {
      expect((await list(filter, 5, { after })).errors).toMatchObject([{ extensions: { fields: ['after'] } }]);
    }
  });
});

describe('search', () => {
  it('ranks the exact name first', async () => {
    expect((await search('Bogor'))[0]).toBe('32.01 Kabupaten Bogor');
    expect((await search('ciomas')).slice(0, 3)).toEqual([
      '32.01.23.2002 Ciomas',
      '32.01.29 Ciomas',
      '32.01.29.2005 Ciomas',
    ]);
    expect((await search('ciomas'))[3]).toMatch(/Ciomas Rahayu/);
  });

  it.each([
    ['GUNUNG PUTRI', '32.01.02 Gunungputri'],
    ['gunungputri', '32.01.02 Gunungputri'],
    ['Gunung-Putri.', '32.01.02 Gunungputri'],
    ['Kec. Bojong Gede', '32.01.13 Bojonggede'],
    ['kec.parung  panjang', '32.01.20 Parungpanjang'],
    ['Kab. Bogor', '32.01 Kabupaten Bogor'],
    ['Kabupaten Bekasi', '32.16 Kabupaten Bekasi'],
    ['kota bogor', '32.71 Kota Bogor'],
    ['Kel. Cisarua', '32.01.25.1010 Cisarua'],
    ['Ds. Pabuaran, Kec. Bojong Gede, Kab. Bogor', '32.01.13.1007 Pabuaran'],
    ['desa cihideunghilir', '32.01.15.2010 Cihideung Ilir'],
    ['pabuaran bojongge', '32.01.13.1007 Pabuaran'],
    ['pabuaran bogor', '32.01.01.1012 Pabuaran'],
    ['32.01.13', '32.01.13 Bojonggede'],
    ['320113', '32.01.13 Bojonggede'],
    ['32.16.01.2007', '32.16.01.1007 Setia Asih'],
    ['16911', '32.01.01.1006 Cibinong'],
  ])('for “%s” finds %s first', async (text, first) => {
    expect((await search(text))[0]).toBe(first);
  });

  it('finds each of the many villages that share a name, and only them first', async () => {
    const found = await search('pabuaran', { within: '32.01' });
    expect(found.slice(0, 5).map((line) => line.slice(14))).toEqual(Array(5).fill('Pabuaran'));
  });

  it('keeps to the area and the kinds asked for', async () => {
    expect(await search('cisarua', { types: ['WARD'] })).toEqual(['32.01.25.1010 Cisarua']);
    expect(await search('cisarua', { within: '32.16' })).toEqual([]);
  });

  it('takes “Kota” for a prefix within an area where no name begins with it', async () => {
    expect((await search('Kota Batu'))[0]).toBe('32.01.29.2009 Kotabatu');
    expect(await search('Kota Batu', { within: '32.71' })).toEqual(await search('batu', { within: '32.71' }));
    expect(await search('batu', { within: '32.71' })).not.toEqual([]);
  });

  it('is not a restriction when it is blank, and finds nothing when it has no letter or digit', async () => {
    expect(await search('  ')).toHaveLength(25);
    expect(await search('!?')).toEqual([]);
    expect(await search('%')).toEqual([]);
  });
});
