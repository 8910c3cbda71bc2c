import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AllocateQuotasDocument,
  ApproveQuotaTransferDocument,
  ProposeQuotaTransferDocument,
  type ProposeQuotaTransferInput,
  QuotaDocument,
  QuotaTransfersDocument,
  QuotasDocument,
  RejectQuotaTransferDocument,
  WithdrawQuotaTransferDocument,
} from '../../../test/generated/graphql.js';
import { addPartner } from '../../../test/partners.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

type Headers = { cookie: string };
const [FROM, TO] = ['32.01.01.1006', '32.01.01.1007'];
let server: TestServer;
let proposer: Headers;
let approver: Headers;
beforeAll(async () => {
  server = await startTestServer();
  proposer = (await actingAs(server, 'administrator', '32.01')).headers;
  approver = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

/** Quotas of one kind in these regions, of a year of their own; the id of the first. */
let year = 2030;
async function allocate(seatsPerRegion: number, regions: readonly string[] = [FROM]): Promise<string> {
  year += 1;
  const ids = regions.map(async (within) => {
    const input = {
      within,
      seatsPerRegion,
      regionTypes: ['WARD' as const],
      programmeCodes: ['JKK', 'JKM'],
      fundingSourceCode: 'bankeu-desa-bogor',
      from: `${year}-01`,
      to: `${year}-12`,
    };
    const { data } = await server.query(AllocateQuotasDocument, { input }, proposer);
    return data?.allocateQuotas.quotas[0]?.id ?? '';
  });
  return (await Promise.all(ids))[0] ?? '';
}
const propose = (
  input: Partial<ProposeQuotaTransferInput> & Pick<ProposeQuotaTransferInput, 'quotaId'>,
  headers = proposer,
) =>
  server.query(
    ProposeQuotaTransferDocument,
    { input: { toRegionCode: TO, seats: 4, reason: 'Lebih banyak nelayan', ...input } },
    headers,
  );
async function proposal(quotaId: string, seats = 4): Promise<string> {
  return (await propose({ quotaId, seats })).data?.proposeQuotaTransfer.id ?? '';
}
const approve = (id: string, headers = approver) =>
  server.query(ApproveQuotaTransferDocument, { id, reason: 'Sesuai musyawarah' }, headers);
async function seatsAt(region: string): Promise<number | undefined> {
  const filter = { within: region, month: `${year}-01` };
  const { data } = await server.query(QuotasDocument, { filter }, proposer);
  return data?.quotas.items[0]?.seats;
}

describe('a transfer of seats', () => {
  it('is named in the trail by its two regions', async () => {
    const id = await proposal(await allocate(10));
    const { data } = await server.query(
      'query($id: ID!) { auditEvents(filter: { subjectId: $id }, first: 1) { items { subjectName } } }',
      { id },
      approver,
    );
    expect(data).toEqual({ auditEvents: { items: [{ subjectName: 'Cibinong → Pakansari' }] } });
  });

  it.each([
    ['to a quota that is there', [FROM, TO], 14],
    ['to a region without one, which is made', [FROM], 4],
  ])('moves them %s, once a second person approves', async (_, regions, arrived) => {
    const quotaId = await allocate(10, regions);
    const id = await proposal(quotaId);
    expect(await seatsAt(FROM)).toBe(10);
    expect((await approve(id)).data?.approveQuotaTransfer).toMatchObject({ status: 'APPROVED', abilities: [] });
    expect((await approve(id)).data?.approveQuotaTransfer).toMatchObject({ status: 'APPROVED' });
    expect([await seatsAt(FROM), await seatsAt(TO)]).toEqual([6, arrived]);
    const { data } = await server.query(QuotaDocument, { id: quotaId }, proposer);
    expect(data?.quota?.entries.items[0]).toMatchObject({
      kind: 'TRANSFER_OUT',
      seats: -4,
      reason: 'Sesuai musyawarah',
    });
  });

  it('is approved by ten at once, and moves them once', async () => {
    const id = await proposal(await allocate(10));
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => approve(id)));
    const refused = outcomes.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(refused.every((code) => code === 'CONFLICT')).toBe(true);
    expect([await seatsAt(FROM), await seatsAt(TO)]).toEqual([6, 4]);
  });

  it('crosses another that goes the other way, and no seat is lost', async () => {
    const there = await allocate(10, [FROM, TO]);
    const { data } = await server.query(QuotasDocument, { filter: { within: TO, month: `${year}-01` } }, proposer);
    const back = data?.quotas.items[0]?.id ?? '';
    const proposals = await Promise.all(
      [1, 2, 3].flatMap((seats) => [
        proposal(there, seats),
        propose({ quotaId: back, toRegionCode: FROM, seats }).then((one) => one.data?.proposeQuotaTransfer.id ?? ''),
      ]),
    );
    const outcomes = await Promise.all(proposals.map((id) => approve(id)));
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    expect([await seatsAt(FROM), await seatsAt(TO)]).toEqual([10, 10]);
  });

  it('is not approved or rejected by who proposed it, in the database neither', async () => {
    const id = await proposal(await allocate(10));
    const reject = await server.query(RejectQuotaTransferDocument, { id, reason: 'x' }, proposer);
    for (const { errors } of [await approve(id, proposer), reject])
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const decided = server.database.sql(
      `UPDATE "QuotaTransfer" SET "status" = 'APPROVED', "decidedAt" = now(), "decidedById" = "proposedById",
         "decidedByKind" = "proposedByKind", "decidedByName" = 'x' WHERE "id" = $1`,
      [id],
    );
    await expect(decided).rejects.toThrow('QuotaTransfer_two_people');
  });

  it('is no affair of programs: one may be the tool of who said yes already', async () => {
    const quotaId = await allocate(10);
    const scopes = ['quotas.read', 'quotas.proposeTransfer', 'quotas.approveTransfer'] as const;
    const program = await addPartner(server.database, { scopes: [...scopes], region: '32.01' });
    expect((await server.query(QuotaDocument, { id: quotaId }, program.headers)).data?.quota?.abilities).toEqual([]);
    const input = { quotaId, toRegionCode: TO, seats: 4, reason: 'x' };
    const proposed = await server.query(ProposeQuotaTransferDocument, { input }, program.headers);
    const id = await proposal(quotaId);
    const approved = await server.query(ApproveQuotaTransferDocument, { id, reason: 'x' }, program.headers);
    for (const { errors } of [proposed, approved]) expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await seatsAt(FROM)).toBe(10);
  });

  it('is proposed once, also by who asks again after a lost answer', async () => {
    const quotaId = await allocate(10);
    const outcomes = await Promise.all([propose({ quotaId }), propose({ quotaId })]);
    expect(outcomes.map(({ errors }) => errors[0]?.extensions.code ?? 'done').toSorted()).toEqual(['CONFLICT', 'done']);
  });

  it('does not open a closed quota, nor move seats to where they cost something else', async () => {
    const closed = await allocate(10);
    const late = await proposal(closed);
    await server.database.sql(`UPDATE "Quota" SET "status" = 'CLOSED' WHERE "id" = $1`, [closed]);
    const dear = await proposal(await allocate(10, [FROM]));
    await server.database.sql(
      `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
       VALUES ('dear', $1, '{JKK,JKM}', 'bankeu-desa-bogor', $2, $3, 1)`,
      [TO, `${year}-01-01`, `${year}-12-01`],
    );
    for (const id of [late, dear]) {
      expect((await approve(id)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', fields: ['id'] });
    }
  });

  it('takes who may move seats at both regions', async () => {
    const quotaId = await allocate(10);
    const { headers } = await actingAs(server, 'administrator', FROM);
    expect((await propose({ quotaId }, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const id = await proposal(quotaId);
    expect((await approve(id, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    // It is seen from both sides all the same.
    for (const place of [FROM, TO]) {
      const operator = (await actingAs(server, 'village-operator', place)).headers;
      const { data } = await server.query(QuotaTransfersDocument, { first: 1 }, operator);
      expect(data?.quotaTransfers.items[0]).toMatchObject({ id, abilities: [] });
    }
    const stranger = (await actingAs(server, 'village-operator', '32.01.02.2001')).headers;
    expect((await server.query(QuotaTransfersDocument, {}, stranger)).data?.quotaTransfers.totalCount).toBe(0);
  });

  it('is rejected by another person, or taken back by who proposed it, and then decided', async () => {
    const quotaId = await allocate(10);
    const [rejected, withdrawn] = [await proposal(quotaId), await proposal(quotaId, 3)];
    const given = { id: rejected, reason: 'Masih dibutuhkan' };
    const { data } = await server.query(RejectQuotaTransferDocument, given, approver);
    expect(data?.rejectQuotaTransfer).toMatchObject({ status: 'REJECTED', decisionReason: 'Masih dibutuhkan' });
    const take = { id: withdrawn, reason: 'Keliru' };
    const foreign = await server.query(WithdrawQuotaTransferDocument, take, approver);
    expect(foreign.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const own = await server.query(WithdrawQuotaTransferDocument, take, proposer);
    expect(own.data?.withdrawQuotaTransfer.status).toBe('WITHDRAWN');
    for (const id of [rejected, withdrawn]) expect((await approve(id)).errors[0]?.extensions.code).toBe('CONFLICT');
    expect(await seatsAt(FROM)).toBe(10);
  });

  it('is refused when the seats are gone by then', async () => {
    const quotaId = await allocate(10);
    const [one, other] = [await proposal(quotaId, 6), await proposal(quotaId, 7)];
    expect((await approve(one)).errors).toEqual([]);
    expect((await approve(other)).errors[0]?.extensions.code).toBe('QUOTA_EXHAUSTED');
    expect([await seatsAt(FROM), await seatsAt(TO)]).toEqual([4, 6]);
  });

  it.each<[string, Partial<ProposeQuotaTransferInput>, string, string]>([
    ['more than are left', { seats: 11 }, 'QUOTA_EXHAUSTED', 'seats'],
    ['no seats', { seats: 0 }, 'BAD_USER_INPUT', 'seats'],
    ['a region that it lies in already', { toRegionCode: FROM }, 'BAD_USER_INPUT', 'toRegionCode'],
    ['an unknown region', { toRegionCode: '99.01' }, 'BAD_USER_INPUT', 'toRegionCode'],
    ['no reason', { reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
    ['a quota that there is not', { quotaId: 'none' }, 'NOT_FOUND', 'quotaId'],
  ])('is not proposed of %s', async (_, input, code, field) => {
    const quotaId = await allocate(10);
    const { errors } = await propose({ quotaId, ...input });
    expect(errors[0]?.extensions).toMatchObject({ code, fields: [field] });
  });
});
