import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AllocateQuotasDocument,
  type AllocateQuotasInput,
  ServingQuotasDocument,
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

const GIVEN: AllocateQuotasInput = {
  within: '32.01',
  seatsPerRegion: 1,
  programmeCodes: ['JKK', 'JKM'],
  fundingSourceCode: 'apbd-kab-bogor',
  from: '2025-01',
  to: '2025-12',
};

describe('which quota serves', () => {
  it('is that of the nearest region, in it that for the narrowest category, then the one that ends first', async () => {
    const give = async (input: Partial<AllocateQuotasInput>) =>
      (await server.query(AllocateQuotasDocument, { input: { ...GIVEN, ...input } }, administrator)).data
        ?.allocateQuotas.quotas[0]?.id;
    const regency = await give({ regionTypes: ['REGENCY'], categoryCode: 'marbot' });
    const village = { within: '32.01.01.1006', regionTypes: ['WARD' as const] };
    const any = await give(village);
    const parent = await give({ ...village, categoryCode: 'pekerja-keagamaan' });
    const own = await give({ ...village, categoryCode: 'marbot' });
    const ending = await give({ ...village, categoryCode: 'marbot', to: '2025-06', programmeCodes: ['JKM'] });
    await give({ ...village, categoryCode: 'petani' });
    const serving = async (to: string) =>
      (
        await server.query(
          ServingQuotasDocument,
          { regionCode: '32.01.01.1006', categoryCode: 'marbot', from: '2025-02', to },
          administrator,
        )
      ).data?.servingQuotas.map(({ id }) => id);
    expect(await serving('2025-05')).toEqual([ending, own, parent, any, regency]);
    expect(await serving('2025-07')).toEqual([own, parent, any, regency]);
    // An operator sees what serves the own village, also from above.
    const operator = (await actingAs(server, 'village-operator', '32.01.01.1006')).headers;
    const asked = { regionCode: '32.01.01.1006', categoryCode: 'marbot', from: '2025-02', to: '2025-05' };
    const { data } = await server.query(ServingQuotasDocument, asked, operator);
    expect(data?.servingQuotas.map(({ id }) => id)).toEqual([ending, own, parent, any, regency]);
    // Their ledgers are for who sees the quotas themselves.
    const ledgers = await server.query(
      '{ servingQuotas(regionCode: "32.01.01.1006", categoryCode: "marbot", from: "2025-02", to: "2025-07") { entries { items { id } } } }',
      {},
      operator,
    );
    expect(ledgers.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const elsewhere = { ...asked, regionCode: '32.01.01.1007' };
    const refused = await server.query(ServingQuotasDocument, elsewhere, operator);
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
