import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolments, addQuota } from '../../../test/enrolmentFixtures.js';
import { ImportDocument } from '../../../test/generated/graphql.js';
import { check, listOf, nikOf } from '../../../test/importing.js';
import { addWorker as addPerson } from '../../../test/inventedPeople.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { newId } from '../../newId.js';

const [HERE, NEXT] = ['32.01.01.1006', '32.01.01.1007'];

let server: TestServer;
let operator: Awaited<ReturnType<typeof actingAs>>;
let quotaId: string;
beforeAll(async () => {
  server = await startTestServer();
  operator = await actingAs(server, 'village-operator', HERE);
  quotaId = await addQuota(server.database, { regionCode: HERE, seats: 1_000 });
});
afterAll(() => server.close());

let serial = 0;
/** Somebody new. */
const nik = (birthDate?: string) => nikOf((serial += 1), birthDate);

/** The verdict of each row, with the codes of its problems. */
async function verdicts(rows: readonly Record<string, string>[], headers = operator.headers, seats = quotaId) {
  const one = await check(server, headers, listOf(rows), { quotaId: seats, categoryCode: 'petani' });
  const { data } = await server.query(ImportDocument, { id: one.id, first: 200 }, headers);
  return (data?.import?.rowsPage.items ?? []).map(({ verdict, problems }) =>
    [verdict, ...problems.map(({ code }) => code)].join(' '),
  );
}
/** Somebody of the registry with this NIK. */
async function registered(known: string, more: { regionCode?: string; name?: string } = {}): Promise<string> {
  const id = newId(new Date());
  await addPerson(server.database, { id, nik: known, regionCode: HERE, name: 'Asep Suryana', ...more });
  return id;
}

describe('a row', () => {
  it('is valid when nothing speaks against it', async () => {
    expect(await verdicts([{ nik: nik() }])).toEqual(['VALID']);
  });

  it('is refused for a NIK that stands in a row before, with the number of that row', async () => {
    const twice = nik();
    const one = await check(server, operator.headers, listOf([{ nik: twice }, { nik: nik() }, { nik: twice }]), {
      quotaId,
      categoryCode: 'petani',
    });
    const { data } = await server.query(ImportDocument, { id: one.id, verdicts: ['REJECTED'] }, operator.headers);
    expect(data?.import?.rowsPage.items).toMatchObject([
      { number: 4, problems: [{ code: 'nikTwice', message: expect.stringContaining('baris 2') }] },
    ]);
  });

  it('stands in nobody’s way when it is refused for what it says itself', async () => {
    const same = nik();
    expect(await verdicts([{ nik: same, birthDate: '31-02-1980' }, { nik: same }])).toEqual([
      'REJECTED dayUnreadable',
      'VALID',
    ]);
  });

  it('is warned of when another row has the same person under another NIK', async () => {
    const name = 'Ujang Sunandar';
    expect(
      await verdicts([
        { nik: nik(), name },
        { nik: nik(), name: 'H. Udjang Sunandar' },
      ]),
    ).toEqual(['VALID', 'WARNING personLikeRow']);
  });

  it('is warned of when the registry has the same person under another NIK', async () => {
    await registered(nik(), { name: 'Dadang Hidayat' });
    expect(await verdicts([{ nik: nik(), name: 'Dadang Hidayat' }])).toEqual(['WARNING personLikeRegistered']);
  });

  it('finds who is registered, and says where the row tells otherwise', async () => {
    const [same, renamed, born, another] = [nik(), nik(), nik(), nik()];
    for (const known of [same, renamed, born, another]) await registered(known);
    expect(
      await verdicts([
        { nik: same, name: 'Asep Suryana' },
        { nik: renamed, name: 'Neneng Kurniasih' },
        { nik: born, name: 'Asep Suryana', birthDate: '30-12-1980' },
        { nik: another, name: 'Neneng Kurniasih', birthDate: '30-12-1980' },
      ]),
    ).toEqual([
      'VALID',
      'WARNING nameDiffers',
      'WARNING nikOtherBirthDate birthDateDiffers',
      'REJECTED nikOfAnother nikOtherBirthDate',
    ]);
  });

  it('is refused for a village that is not one’s own, and for who is registered in another', async () => {
    const elsewhere = nik();
    await registered(elsewhere, { regionCode: NEXT, name: 'Asep Suryana' });
    expect(
      await verdicts([
        { nik: nik(), code: NEXT },
        { nik: nik(), village: 'Desa Yang Tidak Ada' },
        { nik: elsewhere, name: 'Asep Suryana' },
      ]),
    ).toEqual(['REJECTED personOfOtherRegion', 'REJECTED regionNotFound', 'REJECTED registeredElsewhere']);
    const wide = await actingAs(server, 'administrator', '32.01');
    expect(await verdicts([{ nik: elsewhere, name: 'Asep Suryana', code: HERE }], wide.headers)).toEqual([
      'REJECTED livesElsewhere',
    ]);
  });

  it('is refused for who has died, is on hold, has moved away or was merged', async () => {
    const states = [
      `"diedOn" = '2026-01-01'`,
      `"heldAt" = now(), "heldReason" = 'x'`,
      `"movedAwayOn" = '2026-01-01'`,
      `"mergedIntoId" = (SELECT "id" FROM "Worker" WHERE "id" <> $1 LIMIT 1)`,
    ];
    const known: { nik: string; name: string }[] = [];
    for (const [index, state] of states.entries()) {
      const one = { nik: nik(), name: ['Entis', 'Yayan', 'Cecep', 'Ujang'][index] ?? '' };
      const id = await registered(one.nik, one);
      await server.database.sql(`UPDATE "Worker" SET ${state} WHERE "id" = $1`, [id]);
      known.push(one);
    }
    expect(await verdicts(known)).toEqual([
      'REJECTED workerDead',
      'REJECTED workerHeld',
      'REJECTED workerMovedAway',
      'REJECTED workerMerged',
    ]);
  });

  it('is refused for who is 65, and not the day before', async () => {
    const year = new Date().getUTCFullYear();
    expect(
      await verdicts([
        { nik: nik(`${year - 70}-01-01`), birthDate: `01-01-${year - 70}` },
        { nik: nik(`${year - 60}-01-01`), birthDate: `01-01-${year - 60}` },
      ]),
    ).toEqual(['REJECTED ageAboveLimit', 'VALID']);
  });

  it('is refused for who has cover from another fund in the same months, with the rupiah that it would waste', async () => {
    const covered = nik();
    const id = await registered(covered, { name: 'Asep Suryana' });
    const other = await addQuota(server.database, { regionCode: HERE, fundingSourceCode: 'apbd-kab-bogor' });
    await addEnrolments(server.database, [id], { quotaId: other, regionCode: HERE });
    const one = await check(server, operator.headers, listOf([{ nik: covered, name: 'Asep Suryana' }]), {
      quotaId,
      categoryCode: 'petani',
    });
    const { data } = await server.query(ImportDocument, { id: one.id }, operator.headers);
    expect(data?.import?.rowsPage.items[0]).toMatchObject({
      verdict: 'REJECTED',
      problems: [{ code: 'doubleCover', message: expect.stringMatching(/APBD Kabupaten Bogor.*Rp201\.600/) }],
    });
  });

  it('is refused when the seats end, and the rows before it are not', async () => {
    const few = await addQuota(server.database, {
      regionCode: HERE,
      seats: 2,
      fundingSourceCode: 'apbd-kab-bogor',
      from: '2027-01',
      to: '2027-12',
    });
    const rows = Array.from({ length: 4 }, () => ({ nik: nik() }));
    expect(await verdicts(rows, operator.headers, few)).toEqual([
      'VALID',
      'VALID',
      'REJECTED noSeatLeft',
      'REJECTED noSeatLeft',
    ]);
  });

  it('is passed over when it sums up', async () => {
    expect(await verdicts([{ nik: nik() }, { nik: '', name: 'Jumlah 1 orang' }])).toEqual([
      'VALID',
      'WARNING rowOfSums',
    ]);
  });
});

describe('20,000 rows of rubbish', () => {
  it('have their verdicts, and hold nothing up', async () => {
    const rubbish = ['', '=1+1', '-', '####', 'x'.repeat(300), '3201', '💥', '1e400', "'; DROP TABLE", '\u202e'];
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      const at = (offset: number): string => rubbish[(index + offset) % rubbish.length] ?? '';
      return { nik: at(0), name: at(1), sex: at(2), birthDate: at(3), village: at(4), district: at(5) };
    });
    const one = await check(server, operator.headers, listOf(rows), { quotaId, categoryCode: 'petani' });
    expect(one).toMatchObject({ status: 'READY', valid: 0, landed: 0 });
    expect(one.rejected + one.warned).toBe(one.rows);
    expect(one.abilities).not.toContain('commitImport');
  });
});
