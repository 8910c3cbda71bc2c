import { dayOf } from '@payung/shared/day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CategoriesDocument,
  CategoryDocument,
  ChangeCategoryDraftDocument,
  DiscardCategoryDraftDocument,
  DraftCategoryDocument,
  type DraftCategoryInput,
  DraftCategoryVersionDocument,
  PublishCategoryDocument,
  RestoreCategoryVersionDocument,
  RetireCategoryDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const DAY = 24 * 60 * 60 * 1000;
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * DAY));
const TODAY = dayIn(0);

let codes = 0;
const GIVEN: Omit<DraftCategoryInput, 'code'> = {
  nameId: 'Tukang ojek',
  nameEn: 'Motorcycle taxi drivers',
  regionCode: '32.01',
  fields: [
    {
      key: 'plate',
      labelId: 'Nomor polisi',
      labelEn: 'Number plate',
      type: 'TEXT',
      isRequired: true,
      pattern: '[A-Z]{1,2} \\d{1,4} [A-Z]{1,3}',
    },
    {
      key: 'years',
      labelId: 'Lama bekerja (tahun)',
      labelEn: 'Years of work',
      type: 'NUMBER',
      minimum: 0,
      maximum: 60,
    },
    { key: 'base', labelId: 'Pangkalan', labelEn: 'Stand', type: 'CHOICE', choices: ['Pasar', 'Stasiun'] },
  ],
  eligibility: 'worker.age < 65 && worker.desil <= 4 && attributes.years >= 1.0',
  personas: [
    { name: 'muda', age: 30, desil: 2, regionCode: '32.01.01.1006', attributes: { years: 3 }, expected: 'ELIGIBLE' },
    {
      name: 'mampu',
      age: 30,
      desil: 8,
      regionCode: '32.01.01.1006',
      attributes: { years: 3 },
      expected: 'NOT_ELIGIBLE',
    },
    { name: 'tanpa desil', age: 30, regionCode: '32.01.01.1006', attributes: { years: 3 }, expected: 'NEEDS_REVIEW' },
  ],
};
const draft = (input: Partial<DraftCategoryInput> = {}, headers = administrator) =>
  server.query(DraftCategoryDocument, { input: { code: `kategori-${(codes += 1)}`, ...GIVEN, ...input } }, headers);
const drafted = async (input: Partial<DraftCategoryInput> = {}) => (await draft(input)).data?.draftCategory.code ?? '';
const publish = (code: string, from = TODAY, revision = 1, headers = administrator) =>
  server.query(PublishCategoryDocument, { code, revision, from }, headers);
const find = async (code: string, version?: number, headers?: Record<string, string>) =>
  (await server.query(CategoryDocument, { code, version: version ?? null }, headers)).data?.category;
const { regionCode: _region, ...CONTENT } = GIVEN;

describe('the categories', () => {
  it('that Payung brings are in force', async () => {
    const { data } = await server.query(CategoriesDocument, {});
    const shipped = data?.categories.map(({ code, parent, status }) => [code, parent?.code, status]);
    expect(shipped).toEqual([
      ['pekerja-keagamaan', undefined, 'PUBLISHED'],
      ['marbot', 'pekerja-keagamaan', 'PUBLISHED'],
      ['guru-ngaji', 'pekerja-keagamaan', 'PUBLISHED'],
      ['nelayan', undefined, 'PUBLISHED'],
      ['relawan-bencana', undefined, 'PUBLISHED'],
      ['petani', undefined, 'PUBLISHED'],
      ['pelaku-umkm', undefined, 'PUBLISHED'],
      ['pedagang', undefined, 'PUBLISHED'],
      ['pekerja-bangunan', undefined, 'PUBLISHED'],
    ]);
  });

  it('are drafted, seen by who configures alone, published, and then seen by all, also at another process', async () => {
    const code = await drafted();
    expect(await find(code)).toBeNull();
    expect(await find(code, 1, administrator)).toMatchObject({
      status: 'DRAFT',
      personas: [
        { actual: 'ELIGIBLE' },
        { actual: 'NOT_ELIGIBLE', clause: 'worker.desil <= 4' },
        { actual: 'NEEDS_REVIEW' },
      ],
      abilities: ['changeCategoryDraft', 'discardCategoryDraft', 'publishCategory'],
    });
    const other = await startTestServer(server.database);
    expect((await publish(code)).data?.publishCategory).toMatchObject({ status: 'PUBLISHED', version: 1, from: TODAY });
    const { data } = await other.query(CategoryDocument, { code });
    expect(data?.category).toMatchObject({
      status: 'PUBLISHED',
      fields: [{ key: 'plate' }, { key: 'years' }, { key: 'base', choices: ['Pasar', 'Stasiun'] }],
      personas: [],
      abilities: [],
    });
    await other.close();
  });

  it('follow one another: a version in force, one to come, and the older ones as they were', async () => {
    const code = await drafted();
    await publish(code);
    await server.query(DraftCategoryVersionDocument, { code }, administrator);
    const input = { ...CONTENT, nameId: 'Ojek', eligibility: null, personas: [] };
    await server.query(ChangeCategoryDraftDocument, { code, revision: 1, input }, administrator);
    await publish(code, dayIn(10), 2);
    expect(await find(code)).toMatchObject({ version: 1, name: 'Tukang ojek', to: dayIn(9) });
    expect(await find(code, 2)).toMatchObject({
      version: 2,
      name: 'Ojek',
      status: 'PUBLISHED',
      from: dayIn(10),
      to: null,
    });
    const restore = { code, version: 1, from: dayIn(20), reason: 'Belum siap' };
    const { data } = await server.query(RestoreCategoryVersionDocument, restore, administrator);
    expect(data?.restoreCategoryVersion).toMatchObject({ version: 3, name: 'Tukang ojek', from: dayIn(20) });
    expect((await find(code))?.versions).toEqual([
      { version: 3, status: 'PUBLISHED', from: dayIn(20), to: null },
      { version: 2, status: 'PUBLISHED', from: dayIn(10), to: dayIn(19) },
      { version: 1, status: 'PUBLISHED', from: TODAY, to: dayIn(9) },
    ]);
  });

  it('never change once published, not even with SQL', async () => {
    const change = server.database.sql(
      `UPDATE "CategoryVersion" SET "eligibility" = 'true' WHERE "categoryCode" = 'marbot'`,
    );
    await expect(change).rejects.toThrow('stays as it is');
    const remove = server.database.sql(`DELETE FROM "CategoryVersion" WHERE "categoryCode" = 'marbot'`);
    await expect(remove).rejects.toThrow('stays as it is');
  });

  it('are published only when every persona gets the verdict that it must', async () => {
    const [persona] = GIVEN.personas ?? [];
    const personas = persona ? [{ ...persona, expected: 'NOT_ELIGIBLE' as const }] : [];
    const { errors } = await publish(await drafted({ personas }));
    expect(errors[0]).toMatchObject({ extensions: { code: 'CONFLICT', fields: ['personas'] } });
    expect(errors[0]?.message).toContain('muda');
  });

  it('are published as they were looked at: a change in between is told', async () => {
    const code = await drafted();
    await server.query(ChangeCategoryDraftDocument, { code, revision: 1, input: CONTENT }, administrator);
    expect((await publish(code)).errors[0]?.extensions.code).toBe('STALE_VERSION');
    const again = await server.query(ChangeCategoryDraftDocument, { code, revision: 1, input: CONTENT }, administrator);
    expect(again.errors[0]?.extensions.code).toBe('STALE_VERSION');
  });

  it('are published once by ten who do it at the same moment', async () => {
    const code = await drafted();
    const answers = await Promise.all(Array.from({ length: 10 }, () => publish(code)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await find(code))?.versions).toHaveLength(1);
  });

  it('have one draft at a time, which can be thrown away', async () => {
    const code = await drafted();
    await publish(code);
    const begin = () => server.query(DraftCategoryVersionDocument, { code }, administrator);
    const answers = await Promise.all([begin(), begin()]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code).toSorted()).toEqual(['CONFLICT', undefined]);
    await server.query(DiscardCategoryDraftDocument, { code }, administrator);
    expect((await find(code, 2, administrator)) ?? null).toBeNull();
    const fresh = await drafted();
    await server.query(DiscardCategoryDraftDocument, { code: fresh }, administrator);
    expect(await server.database.sql(`SELECT 1 FROM "WorkerCategory" WHERE "code" = $1`, [fresh])).toEqual([]);
  });

  it('end on a day, and stay readable', async () => {
    const code = await drafted();
    await publish(code);
    const retire = { code, from: TODAY, reason: 'Digabung' };
    const { data } = await server.query(RetireCategoryDocument, retire, administrator);
    expect(data?.retireCategory.status).toBe('RETIRED');
    expect(await find(code)).toMatchObject({ status: 'RETIRED' });
    const listed = await server.query(CategoriesDocument, { statuses: ['RETIRED'] });
    expect(listed.data?.categories.map((one) => one.code)).toContain(code);
    expect((await server.query(RetireCategoryDocument, retire, administrator)).errors[0]?.extensions.code).toBe(
      'CONFLICT',
    );
  });
});

describe('a draft', () => {
  const label = { labelId: 'x', labelEn: 'x' };
  it.each<[string, Partial<DraftCategoryInput>, string[]]>([
    [
      'a field key that is used twice',
      {
        fields: [
          { key: 'a', ...label, type: 'TEXT' },
          { key: 'a', ...label, type: 'DATE' },
        ],
      },
      ['fields.0.key'],
    ],
    ['a malformed field key', { fields: [{ key: 'Nama Masjid', ...label, type: 'TEXT' }] }, ['fields.0.key']],
    [
      'a pattern that needs to go back',
      { fields: [{ key: 'a', ...label, type: 'TEXT', pattern: '(a)\\1' }] },
      ['fields.0.pattern'],
    ],
    ['a choice of nothing', { fields: [{ key: 'a', ...label, type: 'CHOICE', choices: [] }] }, ['fields.0.choices']],
    ['a choice without choices', { fields: [{ key: 'a', ...label, type: 'CHOICE' }] }, ['fields.0.choices']],
    [
      'bounds reversed',
      { fields: [{ key: 'a', ...label, type: 'NUMBER', minimum: 2, maximum: 1 }] },
      ['fields.0.maximum'],
    ],
    [
      'a field without a label',
      { fields: [{ key: 'a', labelId: ' ', labelEn: 'x', type: 'TEXT' }] },
      ['fields.0.labels.id'],
    ],
    ['a rule over a field that is not there', { eligibility: 'attributes.boat == "x"' }, ['eligibility']],
    ['a rule that gives no yes or no', { eligibility: 'worker.age' }, ['eligibility']],
    ['a rule that never ends to be read', { eligibility: 'attributes.plate.matches("(a+)+$")' }, ['eligibility']],
    ['an unknown parent', { parentCode: 'none' }, ['parentCode']],
    ['a malformed occupation', { kbjiCode: '51' }, ['kbjiCode']],
    [
      'a persona of a decile that there is not',
      { personas: [{ name: 'x', age: 1, desil: 11, regionCode: '32', expected: 'ELIGIBLE' }] },
      ['personas.0.desil'],
    ],
    ['a code that is none', { code: 'Tukang Ojek' }, ['code']],
    ['an unknown region', { regionCode: '32.99' }, ['regionCode']],
  ])('with %s is refused, and the field named', async (_, input, fields) => {
    const { errors } = await draft(input);
    expect(errors[0]?.extensions.fields).toEqual(fields);
  });

  it('is published today or later, and after every other', async () => {
    const code = await drafted();
    expect((await publish(code, dayIn(-1))).errors[0]?.extensions.fields).toEqual(['from']);
    await publish(code);
    await server.query(DraftCategoryVersionDocument, { code }, administrator);
    expect((await publish(code)).errors[0]?.extensions.fields).toEqual(['from']);
  });

  it('of another region is not drafted, changed or published', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.71');
    const code = await drafted();
    expect((await draft({}, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await draft({ regionCode: null }, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await publish(code, TODAY, 1, headers)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const change = { code, revision: 1, input: CONTENT };
    expect((await server.query(ChangeCategoryDraftDocument, change, headers)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await find(code, 1, headers)).toBeNull();
  });
});
