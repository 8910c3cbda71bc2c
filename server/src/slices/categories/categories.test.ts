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
import { OJEK, dayIn } from '../../../test/ojekCategory.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

let codes = 0;
const draft = (input: Partial<DraftCategoryInput> = {}, headers = administrator) =>
  server.query(DraftCategoryDocument, { input: { code: `kategori-${(codes += 1)}`, ...OJEK, ...input } }, headers);
const drafted = async (input: Partial<DraftCategoryInput> = {}) => (await draft(input)).data?.draftCategory.code ?? '';
const publish = (code: string, from = dayIn(0), revision = 1, headers = administrator) =>
  server.query(PublishCategoryDocument, { code, revision, from }, headers);
const find = async (code: string, version?: number, headers?: Record<string, string>) =>
  (await server.query(CategoryDocument, { code, version: version ?? null }, headers)).data?.category;
const { regionCode: _region, ...CONTENT } = OJEK;

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
    expect((await publish(code)).data?.publishCategory).toMatchObject({
      status: 'PUBLISHED',
      version: 1,
      from: dayIn(0),
    });
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
    expect((await find(code, 3, administrator))?.abilities).toEqual(['draftCategoryVersion', 'retireCategory']);
    expect((await find(code, 2, administrator))?.abilities).toContain('restoreCategoryVersion');
    expect((await find(code))?.versions).toEqual([
      { version: 3, status: 'PUBLISHED', from: dayIn(20), to: null },
      { version: 2, status: 'PUBLISHED', from: dayIn(10), to: dayIn(19) },
      { version: 1, status: 'PUBLISHED', from: dayIn(0), to: dayIn(9) },
    ]);
  });

  it('are not restored while a draft is open, so that the newest by number begins last', async () => {
    const code = await drafted();
    const begin = () => server.query(DraftCategoryVersionDocument, { code }, administrator);
    await publish(code);
    await begin();
    await publish(code, dayIn(10));
    const restorable = async () => (await find(code, 1, administrator))?.abilities.includes('restoreCategoryVersion');
    expect(await restorable()).toBe(true);
    await begin();
    expect(await restorable()).toBe(false);
    const restore = { code, version: 1, from: dayIn(20), reason: 'Belum siap' };
    const { errors } = await server.query(RestoreCategoryVersionDocument, restore, administrator);
    expect(errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(errors[0]?.message).toContain('sudah punya rancangan');
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
    const [persona] = OJEK.personas;
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

  it('have a draft that is thrown away as it was looked at, where it is said which that was', async () => {
    const code = await drafted();
    await server.query(ChangeCategoryDraftDocument, { code, revision: 1, input: CONTENT }, administrator);
    const discard = async (revision: number) =>
      server.query(
        'mutation ($code: ID!, $revision: Int) { discardCategoryDraft(code: $code, revision: $revision) }',
        { code, revision },
        administrator,
      );
    expect((await discard(1)).errors[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', fields: ['revision'] });
    expect(await find(code, 1, administrator)).toMatchObject({ revision: 2 });
    expect((await discard(2)).errors).toEqual([]);
  });

  it('end on a day, and stay readable', async () => {
    const code = await drafted();
    await publish(code);
    const retire = { code, from: dayIn(0), reason: 'Digabung' };
    const { data } = await server.query(RetireCategoryDocument, retire, administrator);
    expect(data?.retireCategory.status).toBe('RETIRED');
    expect(await find(code)).toMatchObject({ status: 'RETIRED' });
    const listed = await server.query(CategoriesDocument, { statuses: ['RETIRED'] });
    expect(listed.data?.categories.map((one) => one.code)).toContain(code);
    for (const again of [
      server.query(RetireCategoryDocument, retire, administrator),
      server.query(DraftCategoryVersionDocument, { code }, administrator),
    ]) {
      expect((await again).errors[0]?.extensions.code).toBe('CONFLICT');
    }
    expect((await find(code, 1, administrator))?.abilities).toEqual([]);
  });
});
