import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

let server: TestServer;
type Headers = Record<string, string>;
let [auditor, regional]: Headers[] = [];
beforeAll(async () => {
  server = await startTestServer();
  auditor = (await actingAs(server, 'auditor', null)).headers;
  regional = (await actingAs(server, 'auditor', '32.01.01')).headers;
});
afterAll(() => server.close());

const ask = async <Result>(document: string, variables: Record<string, unknown> = {}, headers = auditor) =>
  server.query<Result, Record<string, unknown>>(document, variables, headers);
const codeOf = async (document: string, variables: Record<string, unknown> = {}, headers = auditor) =>
  (await ask(document, variables, headers)).errors[0]?.extensions;

interface Events {
  auditEvents: { totalCount?: number; items: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const LIST = `query($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) { items { id } pageInfo { hasNextPage endCursor } } }`;
const idsOf = async (filter: object, headers = auditor) =>
  (await ask<Events>(LIST, { filter }, headers)).data?.auditEvents.items.map(({ id }) => id);

interface Told {
  readonly subjectId?: string;
  readonly regionCode?: string | null;
  readonly actorId?: string;
  readonly requestId?: string;
}

/** Writes an event as a command does. */
async function record({ subjectId = randomUUID(), regionCode = null, actorId = 'u1', requestId }: Told = {}) {
  const { services, close } = openTestServices(server.database);
  try {
    return await transact(services, (services) =>
      recordEvent(services, {
        actor: { id: actorId, kind: 'USER', name: 'Ani', onBehalfOf: 'Dinas' },
        action: 'user.suspend',
        subject: { type: 'User', id: subjectId },
        regionCode,
        before: { isSuspended: false, password: 'old' },
        after: { isSuspended: true, password: 'new' },
        purpose: 'cuti',
        requestId: requestId ?? randomUUID(),
        policy: 'canManageUser',
      }),
    );
  } finally {
    await close();
  }
}

describe('an event', () => {
  it('is told with who, what, to whom, where, in which request, with what changed, and without secrets', async () => {
    const id = await record({ subjectId: 'somebody', regionCode: '32.01.01.1006', requestId: 'a-request' });
    const { data, errors } = await ask(
      `query($id: ID!) { auditEvent(id: $id) { id sequence at actor { id name kind } onBehalfOf action subjectType subjectId
        subjectIds regionCode region { name } changes { field before after } reading { operation } purpose requestId policy } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      auditEvent: {
        id,
        sequence: expect.any(Number),
        at: expect.stringMatching(/^2.*Z$/),
        actor: { id: 'u1', name: 'Ani', kind: 'USER' },
        onBehalfOf: 'Dinas',
        action: 'user.suspend',
        subjectType: 'User',
        subjectId: 'somebody',
        subjectIds: [],
        regionCode: '32.01.01.1006',
        region: { name: 'Cibinong' },
        changes: [
          { field: 'isSuspended', before: false, after: true },
          { field: 'password', before: '[secret]', after: '[secret]' },
        ],
        reading: null,
        purpose: 'cuti',
        requestId: 'a-request',
        policy: 'canManageUser',
      },
    });
  });

  it('that was altered into what no program writes is told all the same, and closes no list', async () => {
    const id = randomUUID();
    await server.database.sql(
      `INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "action", "subjectType", "subjectIds",
        "changes", "reading", "requestId", "seal") VALUES ($1, now(), 'x', 'USER', 'x', '?', '?', '{}', '{"a":7}', '[8]', 'x', 'x')`,
      [id],
    );
    const { data, errors } = await ask(
      'query($id: ID!) { auditEvent(id: $id) { changes { field before after } reading { operation filter } } }',
      { id },
    );
    expect([data, errors]).toEqual([
      {
        auditEvent: {
          changes: [{ field: 'a', before: null, after: null }],
          reading: { operation: '', filter: null },
        },
      },
      [],
    ]);
  });
});

describe('what an event was done to', () => {
  const nameOf = async (variables: { filter: object }, headers = auditor) => {
    const list = 'query($filter: AuditFilter) { auditEvents(filter: $filter) { items { subjectName } } }';
    return (await ask<{ auditEvents: { items: { subjectName: string | null }[] } }>(list, variables, headers)).data
      ?.auditEvents.items;
  };

  it('is named by its name of today, also when it was removed', async () => {
    const { id } = await addPerson(server.database, [], '32.01.01');
    await record({ subjectId: id, regionCode: '32.01.01' });
    await server.database.sql(`UPDATE "User" SET "name" = 'Budi Santoso', "removedAt" = now() WHERE "id" = $1`, [id]);
    expect(await nameOf({ filter: { subjectId: id } })).toEqual([{ subjectName: 'Budi Santoso' }]);
    expect(await nameOf({ filter: { subjectId: id } }, regional)).toEqual([{ subjectName: 'Budi Santoso' }]);
  });

  it('has no name for whom it is out of sight, though the event is not', async () => {
    const { id } = await addPerson(server.database, [], '32.71');
    await record({ subjectId: id, regionCode: '32.01.01' });
    expect(await nameOf({ filter: { subjectId: id } }, regional)).toEqual([{ subjectName: null }]);
  });

  it('is named in the language of the reader', async () => {
    const filter = { filter: { subjectType: 'Role', subjectId: 'verifier' } };
    expect(await nameOf(filter)).toEqual([{ subjectName: 'Verifikator' }]);
    expect(await nameOf(filter, { ...auditor, 'accept-language': 'en' })).toEqual([{ subjectName: 'Verifier' }]);
  });
});

describe('the filter', () => {
  it('finds by whom, who, where, when and request, joined by “and”', async () => {
    const [subjectId, actorId, requestId] = [randomUUID(), randomUUID(), randomUUID()];
    const one = await record({ subjectId, actorId, regionCode: '32.71.01', requestId });
    const other = await record({ subjectId, regionCode: '32.01.01' });
    const both = [other, one];
    expect(await idsOf({ subjectId })).toEqual(both);
    expect(await idsOf({ subjectId, subjectType: 'User', actions: ['user.suspend', 'nothing'] })).toEqual(both);
    expect(await idsOf({ subjectId, actions: [] })).toEqual([]);
    expect(await idsOf({ actorId })).toEqual([one]);
    expect(await idsOf({ requestId })).toEqual([one]);
    expect(await idsOf({ subjectId, within: '32.71' })).toEqual([one]);
    expect(await idsOf({ subjectId, within: '32' })).toEqual(both);
    expect(await idsOf({ subjectId, within: '99' })).toEqual([]);
    expect(await idsOf({ subjectId, from: '2000-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z' })).toEqual(both);
    expect(await idsOf({ subjectId, to: '2000-01-01T00:00:00Z' })).toEqual([]);
  });

  it('finds the events of a region under the code that it had, by either code', async () => {
    const [subjectId, former] = [randomUUID(), '32.01.99.2001'];
    await server.database.sql(`INSERT INTO "RegionAlias" ("code", "regionCode") VALUES ($1, '32.01.02.2001')`, [
      former,
    ]);
    const before = await record({ subjectId, regionCode: former });
    const after = await record({ subjectId, regionCode: '32.01.02.2001' });
    await expect.poll(() => idsOf({ subjectId, within: '32.01.02.2001' })).toEqual([after, before]);
    expect(await idsOf({ subjectId, within: former })).toEqual([after, before]);
  });

  it.each<[string, object, string]>([
    ['first below zero', { first: -1 }, 'first'],
    ['first above the bound', { first: 501 }, 'first'],
    ['a broken cursor', { after: 'abc' }, 'after'],
    ['a malformed code', { filter: { within: '32.1' } }, 'filter.within'],
    [
      'an end before the beginning',
      { filter: { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' } },
      'filter.to',
    ],
    ['too many actions', { filter: { actions: Array.from({ length: 201 }, () => 'read') } }, 'filter.actions'],
    ['a text as long as a book', { filter: { subjectId: 'x'.repeat(201) } }, 'filter.subjectId'],
  ])('refuses %s and names it', async (_, variables, field) => {
    expect(await codeOf(LIST, { ...variables })).toEqual({ code: 'BAD_USER_INPUT', fields: [field] });
  });

  it('refuses the cursor of another filter', async () => {
    const { data } = await ask<Events>(LIST, { first: 1 });
    const after = data?.auditEvents.pageInfo.endCursor;
    const told = await codeOf(LIST, { after, filter: { actorId: 'u1' } });
    expect(told).toEqual({ code: 'BAD_USER_INPUT', fields: ['after'] });
  });
});

describe('a page', () => {
  it('goes on where it ended while events arrive: each once, none left out', async () => {
    const actorId = randomUUID();
    const written: string[] = [];
    for (let count = 0; count < 7; count++) written.unshift(await record({ actorId }));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Events | null | undefined } = await ask<Events>(LIST, {
        filter: { actorId },
        first: 3,
        after,
      });
      seen.push(...(data?.auditEvents.items ?? []).map(({ id }) => id));
      await record({ actorId });
      after = data?.auditEvents.pageInfo.endCursor ?? null;
      more = data?.auditEvents.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toEqual(written);
  });
});

describe('a regional auditor', () => {
  it('sees, counts, finds and proves what is at their region and below, and nothing else', async () => {
    const subjectId = randomUUID();
    const places = ['32.01.01', '32.01.01.1006', '32.01', '32.01.02', '32.71', null];
    const ids = await Promise.all(places.map((regionCode) => record({ subjectId, regionCode })));
    const inSight = ids.slice(0, 2).toSorted();
    expect((await idsOf({ subjectId }, regional))?.toSorted()).toEqual(inSight);
    const counted = 'query($filter: AuditFilter) { auditEvents(filter: $filter, first: 0) { totalCount } }';
    expect((await ask(counted, { filter: { subjectId } }, regional)).data).toEqual({ auditEvents: { totalCount: 2 } });
    expect((await ask(counted, { filter: { subjectId } })).data).toEqual({ auditEvents: { totalCount: 6 } });
    for (const id of ids.slice(2)) {
      const found = await ask('query($id: ID!) { auditEvent(id: $id) { id } }', { id }, regional);
      expect(found.data).toEqual({ auditEvent: null });
      const told = await codeOf('query($id: ID!) { auditProof(eventId: $id) { index } }', { id }, regional);
      expect(told).toEqual({ code: 'NOT_FOUND', fields: ['eventId'] });
    }
  });
});
