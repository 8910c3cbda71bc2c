import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AddFigureDocument,
  type AddFigureInput,
  CorrectFigureDocument,
  type CorrectFigureInput,
  FigureDocument,
  FigureTopicsDocument,
  FiguresDocument,
  WithdrawFigureDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { seedFigures } from './seedFigures.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const SAID = {
  kind: 'TARGET',
  unit: 'PEOPLE',
  measureId: 'Target nelayan',
  measureEn: 'Target of fishers',
  value: 700,
  from: '2027-01-01',
  to: '2027-12-31',
  asOf: '2026-01-05',
  source: 'Diskanak 2026-01-05',
} as const;
const GIVEN: AddFigureInput = { ...SAID, regionCode: '32.01', topicCode: 'target-pekerja' };
const add = (input: Partial<AddFigureInput> = {}, headers = administrator) =>
  server.query(AddFigureDocument, { input: { ...GIVEN, ...input } }, headers);
const added = async (input: Partial<AddFigureInput> = {}) => (await add(input)).data?.addFigure.id ?? '';
const correct = (id: string, input: Partial<CorrectFigureInput> = {}, headers = administrator) =>
  server.query(
    CorrectFigureDocument,
    { id, input: { ...SAID, value: 710, version: 1, reason: 'Salah ketik', ...input } },
    headers,
  );
const withdraw = (id: string, version = 1, headers = administrator, reason = 'Ganda') =>
  server.query(WithdrawFigureDocument, { id, version, reason }, headers);
const figure = async (id: string) => (await server.query(FigureDocument, { id })).data?.figure;

describe('the figures that Payung brings', () => {
  it('stand side by side where they contradict each other, each with its source', async () => {
    const { data } = await server.query(FiguresDocument, { regionCode: '32.01' });
    const of = (topic: string) => data?.figures.filter((one) => one.topic.code === topic) ?? [];
    const workers = of('pekerja-rentan');
    expect(workers.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([354_000, 800_000, 1_000_000]);
    for (const { contradicts, source } of workers) {
      expect(contradicts).toHaveLength(2);
      expect(source).toMatch(/20\d\d-\d\d-\d\d/);
    }
    const targets = of('target-pekerja').filter(({ to }) => to === '2026-12-31');
    expect(targets.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([1_400, 5_535, 100_000]);
    expect(of('iuran-per-desa').map(({ value }) => value)).toContain(50_400_000);
    expect(of('kartu-pekerja-rentan')).toMatchObject([{ value: 44_259, contradicts: [] }]);
  });

  it('are also those of the whole country, which contradict none of another year', async () => {
    const { data } = await server.query(FiguresDocument, {});
    const country = data?.figures.filter(({ region }) => region === null) ?? [];
    expect(country.map(({ value, unit, to }) => [value, unit, to])).toEqual(
      expect.arrayContaining([
        [43.92, 'PERCENT', '2029-12-31'],
        [99.5, 'PERCENT', '2045-12-31'],
      ]),
    );
    for (const { contradicts } of country) expect(contradicts).toEqual([]);
  });

  it('come once', async () => {
    const count = () => server.database.sql<{ n: string }>('SELECT count(*) AS n FROM "Figure"');
    const before = await count();
    const { services, close } = openTestServices(server.database);
    await seedFigures(services);
    await close();
    expect(await count()).toEqual(before);
    const events = await server.database.sql(`SELECT FROM "AuditEvent" WHERE "action" = 'figure.ship'`);
    expect(events).toHaveLength(1);
  });
});

describe('a figure', () => {
  it('is added beside those that it contradicts, in both languages', async () => {
    const first = await added({ topicCode: 'nelayan', topicNameId: 'Nelayan', topicNameEn: 'Fishers' });
    const second = await added({ topicCode: 'nelayan', value: 900, noteId: 'Beda sumber', noteEn: 'Another source' });
    expect(await figure(second)).toMatchObject({
      topic: { code: 'nelayan', name: 'Nelayan' },
      measure: 'Target nelayan',
      note: 'Beda sumber',
      contradicts: [{ id: first, value: 700 }],
      version: 1,
      isWithdrawn: false,
      abilities: [],
    });
    const topics = (await server.query(FigureTopicsDocument, {})).data?.figureTopics;
    expect(topics).toContainEqual({ code: 'nelayan', name: 'Fishers' });
  });

  it('is corrected by another one, and stays with the reason', async () => {
    const id = await added();
    const next = (await correct(id)).data?.correctFigure;
    expect(next).toMatchObject({ value: 710, version: 2, corrects: { id }, topic: { code: 'target-pekerja' } });
    expect(await figure(id)).toMatchObject({
      value: 700,
      isWithdrawn: true,
      withdrawnReason: 'Salah ketik',
      correctedBy: { id: next?.id },
      contradicts: [],
      abilities: [],
    });
    const listed = async (withWithdrawn: boolean) =>
      (await server.query(FiguresDocument, { regionCode: '32.01', withWithdrawn })).data?.figures.some(
        (one) => one.id === id,
      );
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    const events = await server.database.sql(
      `SELECT "action", "subjectId", "regionCode" FROM "AuditEvent" WHERE "subjectId" = ANY($1) ORDER BY "sequence"`,
      [[id, next?.id]],
    );
    const told = [
      ['add', id],
      ['correct', id],
      ['add', next?.id],
    ];
    expect(events).toEqual(
      told.map(([verb, subjectId]) => ({ action: `figure.${verb}`, subjectId, regionCode: '32.01' })),
    );
  });

  it('is withdrawn, and then neither withdrawn nor corrected once more', async () => {
    const id = await added();
    expect((await withdraw(id)).data?.withdrawFigure).toMatchObject({ isWithdrawn: true, withdrawnReason: 'Ganda' });
    for (const again of [withdraw(id), withdraw(id, 2), correct(id), correct(id, { version: 2 })])
      expect((await again).errors[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', fields: ['version'] });
  });

  it.each([0, 2, 2_147_483_647])('is not corrected by who names version %i of a first one', async (version) => {
    const { errors } = await correct(await added(), { version });
    expect(errors[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', fields: ['version'] });
  });

  it('of two who correct it at once, the second is told, and nothing of theirs is left', async () => {
    const id = await added();
    const outcomes = await Promise.all([correct(id, { value: 701 }), correct(id, { value: 702 })]);
    expect(outcomes.map(({ errors }) => errors[0]?.extensions.code).toSorted()).toEqual(['STALE_VERSION', undefined]);
    const made = await server.database.sql(`SELECT FROM "Figure" WHERE "value" IN (701, 702)`);
    expect(made).toHaveLength(1);
  });

  it('of another region, or of the whole country, is read and not touched', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.71');
    const id = await added();
    for (const refused of [
      add({}, headers),
      add({ regionCode: null }, headers),
      correct(id, {}, headers),
      withdraw(id, 1, headers),
      withdraw('nasional-cakupan-2045', 1),
    ])
      expect((await refused).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await figure(id)).toMatchObject({ version: 1, abilities: [] });
  });

  it('is neither changed nor deleted in the database', async () => {
    const id = await added();
    for (const statement of [
      `UPDATE "Figure" SET "value" = 1 WHERE "id" = '${id}'`,
      `DELETE FROM "Figure" WHERE "id" = '${id}'`,
    ])
      await expect(server.database.sql(statement)).rejects.toThrow(/never/);
    await withdraw(id);
    const revive = `UPDATE "Figure" SET "withdrawnAt" = NULL, "withdrawnReason" = NULL WHERE "id" = '${id}'`;
    await expect(server.database.sql(revive)).rejects.toThrow(/never/);
  });

  it.each<[string, Partial<AddFigureInput>, string, string[]]>([
    ['a region that is none', { regionCode: '99' }, 'BAD_USER_INPUT', ['regionCode']],
    ['a topic that is none', { topicCode: 'lain' }, 'BAD_USER_INPUT', ['topicCode']],
    ['a new topic in one language', { topicCode: 'lain', topicNameId: 'Lain' }, 'BAD_USER_INPUT', ['topicNameEn']],
    [
      'a malformed topic',
      { topicCode: 'Pokok 1', topicNameId: 'x', topicNameEn: 'x' },
      'BAD_USER_INPUT',
      ['topicCode'],
    ],
    [
      'a topic made twice',
      { topicCode: 'pekerja-rentan', topicNameId: 'x', topicNameEn: 'x' },
      'CONFLICT',
      ['topicCode'],
    ],
    ['no measure', { measureEn: ' ' }, 'BAD_USER_INPUT', ['measureEn']],
    ['half a person', { value: 0.5 }, 'BAD_USER_INPUT', ['value']],
    ['fewer than nobody', { value: -1 }, 'BAD_USER_INPUT', ['value']],
    ['more than all', { unit: 'PERCENT', value: 100.5 }, 'BAD_USER_INPUT', ['value']],
    ['three decimals', { unit: 'PERCENT', value: 43.921 }, 'BAD_USER_INPUT', ['value']],
    ['more rupiah than there are', { unit: 'RUPIAH', value: 1e16 }, 'BAD_USER_INPUT', ['value']],
    ['days reversed', { to: '2026-12-31' }, 'BAD_USER_INPUT', ['to']],
    ['a day to come', { asOf: '2199-01-01' }, 'BAD_USER_INPUT', ['asOf']],
    ['no source', { source: '' }, 'BAD_USER_INPUT', ['source']],
    ['a note in one language', { noteId: 'Catatan' }, 'BAD_USER_INPUT', ['noteEn']],
  ])('is not added with %s', async (_, input, code, fields) => {
    expect((await add(input)).errors[0]?.extensions).toMatchObject({ code, fields });
  });

  it('is not withdrawn or corrected without a reason, nor when there is none', async () => {
    const id = await added();
    expect((await withdraw(id, 1, administrator, ' ')).errors[0]?.extensions.fields).toEqual(['reason']);
    expect((await correct(id, { reason: '' })).errors[0]?.extensions.fields).toEqual(['reason']);
    expect((await withdraw('none')).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', fields: ['id'] });
    expect(await figure(id)).toMatchObject({ version: 1, isWithdrawn: false });
  });
});
