import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AddProgrammeRuleDocument,
  type AddProgrammeRuleInput,
  ContributionQuoteDocument,
  type ContributionQuoteQueryVariables,
  EndProgrammeRuleDocument,
  ProgrammesDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', null)).headers;
});
afterAll(() => server.close());

const BASE = { programmeCodes: ['JKK', 'JKM'], from: '2026-01', months: 1 };
async function quote(asked: Partial<ContributionQuoteQueryVariables> = {}) {
  const { data, errors } = await server.query(ContributionQuoteDocument, { ...BASE, ...asked });
  return { quote: data?.contributionQuote, code: errors[0]?.extensions.code, fields: errors[0]?.extensions.fields };
}
const totalOf = async (asked: Partial<ContributionQuoteQueryVariables>) => (await quote(asked)).quote?.total;

describe('the programmes', () => {
  it('come with their rules, each with its days, its law and its source', async () => {
    const { data } = await server.query(ProgrammesDocument, { locale: 'id' });
    expect(data?.programmes.map(({ code, name }) => [code, name])).toEqual([
      ['JKK', 'Jaminan Kecelakaan Kerja'],
      ['JKM', 'Jaminan Kematian'],
      ['JHT', 'Jaminan Hari Tua'],
    ]);
    const rules = data?.programmes.flatMap((programme) => programme.rules) ?? [];
    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) {
      expect(rule.legalBasis).not.toBe('');
      expect(rule.source).not.toBe('');
      expect(rule.abilities).toEqual([]);
    }
  });

  it('pay what the law says in a case of death', async () => {
    const { data } = await server.query(ProgrammesDocument, {});
    const rule = data?.programmes[1]?.rules.find(({ kind }) => kind === 'BENEFIT');
    expect(rule?.parameters).toMatchObject({
      benefits: [{ amount: 20_000_000 }, { amount: 12_000_000 }, { amount: 10_000_000 }],
    });
  });
});

describe('what cover costs', () => {
  it('is Rp16,800 a month for the base package, and Rp201,600 a year', async () => {
    expect((await quote()).quote).toEqual({
      perMonth: 16_800,
      total: 16_800,
      lines: [
        {
          programme: { code: 'JKK' },
          from: '2026-01',
          to: '2026-01',
          months: 1,
          baseIncome: 1_000_000,
          perMonth: 10_000,
          total: 10_000,
          rule: { id: 'jkk-contribution-2015' },
          relief: null,
        },
        {
          programme: { code: 'JKM' },
          from: '2026-01',
          to: '2026-01',
          months: 1,
          baseIncome: 1_000_000,
          perMonth: 6_800,
          total: 6_800,
          rule: { id: 'jkm-contribution-2015' },
          relief: null,
        },
      ],
    });
    expect(await totalOf({ months: 12, fundingSourceCode: 'bankeu-desa-bogor' })).toBe(201_600);
  });

  it('has no relief when a regional budget pays in May 2026, and half of it otherwise', async () => {
    const may = { from: '2026-05' };
    for (const fund of ['apbd-jawa-barat', 'apbd-kab-bogor', 'apbd-kota-bogor', 'bankeu-desa-bogor'])
      expect(await totalOf({ ...may, fundingSourceCode: fund })).toBe(16_800);
    expect(await totalOf(may)).toBe(8_400);
    expect((await quote(may)).quote?.lines.map(({ relief }) => relief?.id)).toEqual([
      'jkk-relief-2026',
      'jkm-relief-2026',
    ]);
  });

  it('changes within a year where the rules do, and says from when to when', async () => {
    const { quote: year } = await quote({ months: 12, programmeCodes: ['JKM'] });
    expect(year?.lines.map(({ from, to, months, perMonth }) => [from, to, months, perMonth])).toEqual([
      ['2026-01', '2026-03', 3, 6_800],
      ['2026-04', '2026-12', 9, 3_400],
    ]);
    expect([year?.perMonth, year?.total]).toEqual([6_800, 3 * 6_800 + 9 * 3_400]);
  });

  it('is less for transport from January 2026 to March 2027', async () => {
    const totals = ['2025-12', '2026-01', '2027-03', '2027-04'].map((from) => totalOf({ from, isTransport: true }));
    expect(await Promise.all(totals)).toEqual([16_800, 8_400, 8_400, 16_800]);
  });

  it('adds 2% of the base income for old age, of which nothing is relieved', async () => {
    const { quote: both } = await quote({ programmeCodes: ['JHT', 'JKK'], from: '2026-05', monthlyIncome: 2_650_000 });
    expect(both?.lines.map(({ programme, perMonth }) => [programme.code, perMonth])).toEqual([
      ['JKK', 13_000],
      ['JHT', 52_000],
    ]);
  });

  it.each<[string, Partial<ContributionQuoteQueryVariables>, string[]]>([
    ['no programme', { programmeCodes: [] }, ['programmeCodes']],
    ['an unknown programme', { programmeCodes: ['JKP'] }, ['programmeCodes']],
    ['no month', { months: 0 }, ['months']],
    ['too many months', { months: 61 }, ['months']],
    ['an income below nothing', { monthlyIncome: -1 }, ['monthlyIncome']],
    ['an unknown fund', { fundingSourceCode: 'none' }, ['fundingSourceCode']],
    [
      'a programme that the fund may not pay',
      { programmeCodes: ['JHT'], fundingSourceCode: 'apbd-kab-bogor' },
      ['programmeCodes', 'fundingSourceCode'],
    ],
    ['a month of which no rule says anything', { from: '2010-01' }, ['from']],
    ['what is no month', { from: '2026-13' }, ['from']],
    ['half a rupiah', { monthlyIncome: 0.5 }, ['monthlyIncome']],
  ])('is not told for %s, and the argument is named', async (_, asked, fields) => {
    expect(await quote(asked)).toEqual({ quote: undefined, code: 'BAD_USER_INPUT', fields });
  });
});

describe('a rule', () => {
  const RULE: AddProgrammeRuleInput = {
    programmeCode: 'JKM',
    kind: 'CONTRIBUTION',
    from: '2040-01-01',
    parameters: { method: 'FLAT', perMonth: 7_000 },
    legalBasis: 'PP 1/2039',
    source: 'Lembaran Negara',
    confirmed: true,
  };
  const add = (input: Partial<AddProgrammeRuleInput>, headers = administrator) =>
    server.query(AddProgrammeRuleDocument, { input: { ...RULE, ...input } }, headers);
  const end = (id: string, lastDay: string, headers = administrator) =>
    server.query(EndProgrammeRuleDocument, { id, lastDay, reason: 'Aturan baru' }, headers);

  it('is added where no other of its kind holds, and the other is ended first', async () => {
    expect((await add({})).errors[0]?.extensions.code).toBe('CONFLICT');
    expect((await end('jkm-contribution-2015', '2039-12-31')).errors).toEqual([]);
    const { data } = await add({});
    expect(data?.addProgrammeRule).toMatchObject({ to: null, abilities: ['endProgrammeRule'] });
    const totals = ['2039-12', '2040-01'].map((from) => totalOf({ from, programmeCodes: ['JKM'] }));
    expect(await Promise.all(totals)).toEqual([6_800, 7_000]);
  });

  it('is added once by ten who add it at the same moment', async () => {
    const input = { programmeCode: 'JHT', kind: 'ENTRY_AGE' as const, parameters: { below: 60 } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(input)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))).toEqual(
      new Set(['CONFLICT']),
    );
  });

  it('is never changed nor deleted, not even with SQL', async () => {
    const change = server.database.sql(`UPDATE "ProgrammeRule" SET "parameters" = '{}' WHERE "id" = 'jkk-entry-age'`);
    await expect(change).rejects.toThrow('ended');
    await expect(server.database.sql(`DELETE FROM "ProgrammeRule" WHERE "id" = 'jkk-entry-age'`)).rejects.toThrow(
      'never deleted',
    );
  });

  it.each<[string, Partial<AddProgrammeRuleInput>, string[]]>([
    ['ends before it begins', { to: '2039-01-01' }, ['to']],
    ['is for no programme', { programmeCode: 'JP' }, ['programmeCode']],
    ['has the form of another kind', { parameters: { months: 3 } }, ['parameters.method']],
    ['has a sum below nothing', { parameters: { method: 'FLAT', perMonth: -1 } }, ['parameters.perMonth']],
    ['has half a rupiah', { parameters: { method: 'FLAT', perMonth: 0.5 } }, ['parameters.perMonth']],
    ['says more than its form', { parameters: { method: 'FLAT', perMonth: 1, more: 1 } }, ['parameters']],
    [
      'has brackets out of order',
      { parameters: { method: 'BRACKETS', brackets: [{ from: 5, base: 1, perMonth: 1 }] } },
      ['parameters.brackets'],
    ],
    ['has no law', { legalBasis: ' ' }, ['legalBasis']],
  ])('that %s is refused, and the field named', async (_, input, fields) => {
    const { errors } = await add({ from: '2050-01-01', ...input });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields });
  });

  it('ends within its days only', async () => {
    expect((await end('jkk-relief-2026', '2026-03-31')).errors[0]?.extensions.fields).toEqual(['lastDay']);
    expect((await end('jkk-relief-2026', '2027-01-01')).errors[0]?.extensions.fields).toEqual(['lastDay']);
    expect((await end('none', '2027-01-01')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is the state’s: the administrator of a regency does not change it', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.01');
    expect((await add({ from: '2060-01-01' }, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await end('jkk-entry-age', '2030-01-01', headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
