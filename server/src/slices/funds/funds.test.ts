import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ChangeFundingSourceDocument,
  CreateFundingSourceDocument,
  type CreateFundingSourceInput,
  FundingSourceDocument,
  FundingSourcesDocument,
  RetireFundingSourceDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { transact } from '../../transact.js';
import { lockFund } from './fundingSource.service.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const GIVEN: Omit<CreateFundingSourceInput, 'code'> = {
  nameId: 'CSR Pabrik Semen',
  nameEn: 'CSR of a cement works',
  kind: 'OTHER',
  payerCode: '32.01',
  programmeCodes: ['JKM', 'JKK'],
};
let codes = 0;
const nextCode = () => `fund-${(codes += 1)}`;
const create = (input: Partial<CreateFundingSourceInput> = {}, headers = administrator) =>
  server.query(CreateFundingSourceDocument, { input: { code: nextCode(), ...GIVEN, ...input } }, headers);

describe('the funding sources', () => {
  it('of the first users are there', async () => {
    const { data } = await server.query(FundingSourcesDocument, {});
    expect(data?.fundingSources.map(({ code, kind, payer }) => [code, kind, payer?.code])).toEqual([
      ['apbd-jawa-barat', 'PROVINCE_BUDGET', '32'],
      ['apbd-kab-bekasi', 'REGENCY_BUDGET', '32.16'],
      ['apbd-kab-bogor', 'REGENCY_BUDGET', '32.01'],
      ['apbd-kota-bogor', 'CITY_BUDGET', '32.71'],
      ['bankeu-desa-bogor', 'VILLAGE_GRANT', '32.01'],
    ]);
    const grant = data?.fundingSources.find(({ code }) => code === 'bankeu-desa-bogor');
    expect(grant).toMatchObject({ ceilingPerRegion: 1_500_000_000, legalBasis: 'Perbup Bogor 48/2025' });
  });

  it('are made, changed and retired by who manages the payer’s', async () => {
    const made = (await create({ ceilingPerRegion: 5_000_000_000 })).data?.createFundingSource;
    expect(made).toMatchObject({ programmeCodes: ['JKK', 'JKM'], ceilingPerRegion: 5_000_000_000, version: 1 });
    const code = made?.code ?? '';
    const input = { ...GIVEN, nameId: 'CSR', version: 1 };
    const changed = await server.query(ChangeFundingSourceDocument, { code, input }, administrator);
    expect(changed.data?.changeFundingSource).toMatchObject({ name: 'CSR', ceilingPerRegion: null, version: 2 });
    const retire = () => server.query(RetireFundingSourceDocument, { code, reason: 'Berakhir' }, administrator);
    expect((await retire()).data?.retireFundingSource).toMatchObject({ isRetired: true, abilities: [] });
    expect((await retire()).data?.retireFundingSource).toMatchObject({ isRetired: true, version: 3 });
    const listed = async (withRetired: boolean) =>
      (await server.query(FundingSourcesDocument, { withRetired })).data?.fundingSources.some(
        (one) => one.code === code,
      );
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    const events = await server.database.sql(
      `SELECT "action", "regionCode" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence"`,
      [code],
    );
    expect(events).toEqual(
      ['create', 'change', 'retire'].map((verb) => ({ action: `fundingSource.${verb}`, regionCode: '32.01' })),
    );
  });

  it('of two who change the same version the second is told', async () => {
    const code = (await create()).data?.createFundingSource.code ?? '';
    const change = (nameId: string) =>
      server.query(ChangeFundingSourceDocument, { code, input: { ...GIVEN, nameId, version: 1 } }, administrator);
    const outcomes = await Promise.all([change('Satu'), change('Dua')]);
    expect(outcomes.map(({ errors }) => errors[0]?.extensions.code).toSorted()).toEqual(['STALE_VERSION', undefined]);
  });

  it.each(['changed', 'retired'])('are not %s while somebody gives their seats', async (deed) => {
    const code = (await create()).data?.createFundingSource.code ?? '';
    const { services, close } = openTestServices(server.database, 2);
    const done: string[] = [];
    const work = async () => {
      const { errors } = await (deed === 'changed'
        ? server.query(ChangeFundingSourceDocument, { code, input: { ...GIVEN, version: 1 } }, administrator)
        : server.query(RetireFundingSourceDocument, { code, reason: 'Berakhir' }, administrator));
      expect(errors).toEqual([]);
      done.push(deed);
    };
    const { working } = await transact(services, async (services) => {
      await lockFund(services, code);
      const working = work();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(done).toEqual([]);
      // In an object: the transaction does not wait for it.
      return { working };
    });
    await working;
    expect(done).toEqual([deed]);
    await close();
  });

  it.each<[string, Partial<CreateFundingSourceInput>, string, string[]]>([
    ['a malformed code', { code: 'Dana 1' }, 'BAD_USER_INPUT', ['code']],
    ['a code that is taken', { code: 'apbd-kab-bogor' }, 'CONFLICT', ['code']],
    ['no name', { nameId: ' ' }, 'BAD_USER_INPUT', ['nameId']],
    ['a district as payer', { payerCode: '32.01.01' }, 'BAD_USER_INPUT', ['payerCode']],
    ['an unknown payer', { payerCode: '99' }, 'BAD_USER_INPUT', ['payerCode']],
    ['a ceiling of nothing', { ceilingPerRegion: 0 }, 'BAD_USER_INPUT', ['ceilingPerRegion']],
    ['no programme', { programmeCodes: [] }, 'BAD_USER_INPUT', ['programmeCodes']],
    ['an unknown programme', { programmeCodes: ['JP'] }, 'BAD_USER_INPUT', ['programmeCodes']],
  ])('are not made with %s', async (_, input, code, fields) => {
    expect((await create(input)).errors[0]?.extensions).toMatchObject({ code, fields });
  });

  it('of another government are seen, and not changed', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.71');
    const given = { code: 'apbd-kab-bogor', input: { ...GIVEN, version: 1 } };
    const { errors } = await server.query(ChangeFundingSourceDocument, given, headers);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    // Nor is one's own handed to another government.
    const own = (await create({ payerCode: '32.71' }, headers)).data?.createFundingSource.code ?? '';
    const handing = { code: own, input: { ...GIVEN, version: 1 } };
    expect((await server.query(ChangeFundingSourceDocument, handing, headers)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const { data } = await server.query(FundingSourceDocument, { code: 'apbd-kab-bogor' }, headers);
    expect(data?.fundingSource).toMatchObject({ version: 1, abilities: [] });
  });
});
