import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommitImportDocument, UndoImportDocument } from '../../../test/generated/graphql.js';
import { addQuota } from '../../../test/enrolmentFixtures.js';
import { check, nikOf, settled } from '../../../test/importing.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const VILLAGE = '32.01.01.1006';
const HEAD = 'NIK;Nama Lengkap;L/P;Tgl Lahir;Desa/Kel;Kecamatan';

let server: TestServer;
let operator: Awaited<ReturnType<typeof actingAs>>;
let quotaId: string;
beforeAll(async () => {
  server = await startTestServer();
  operator = await actingAs(server, 'administrator', '32.01');
  quotaId = await addQuota(server.database, { regionCode: VILLAGE, seats: 3 });
});
afterAll(() => server.close());

const person = (number: number, name: string) => `${nikOf(number)};${name};L;31-12-1980;;`;

describe('an import', () => {
  it('checks each row, lands what can be and takes it back', async () => {
    const file = [
      HEAD,
      person(1, 'Asep Sunandar'),
      person(2, 'Ujang'),
      person(1, 'Asep Sunandar'),
      person(3, 'Dadang'),
      person(4, 'Entis'),
    ];
    const terms = { quotaId, categoryCode: 'petani' };
    const one = await check(server, operator.headers, file.join('\n'), terms, VILLAGE);
    expect(one).toMatchObject({ status: 'READY', rows: 5, valid: 3, warned: 0, rejected: 2, done: 5, total: 5 });
    const committed = await server.query(CommitImportDocument, { id: one.id }, operator.headers);
    expect(committed.errors).toEqual([]);
    expect(await settled(server, operator.headers, one.id)).toMatchObject({
      status: 'COMMITTED',
      landed: 3,
      newWorkers: 3,
    });
    await server.query(UndoImportDocument, { id: one.id, reason: 'x' }, operator.headers);
    expect(await settled(server, operator.headers, one.id)).toMatchObject({
      status: 'UNDONE',
      landed: 0,
      newWorkers: 0,
      kept: 0,
    });
  });
});
