import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from './people.js';
import { type TestServer, startTestServer } from './testServer.js';

const MANY = 110_000;
/** `actorId` of events of the test's own; they are at 32.01.01, but for one in ten at 32.71. */
const [few, many] = ['few', 'many'];

let server: TestServer;
let [auditor, regional, operator]: Record<string, string>[] = [];
beforeAll(async () => {
  server = await startTestServer(undefined, { LIMIT_BUDGET: '0' });
  auditor = (await actingAs(server, 'auditor', null)).headers;
  regional = (await actingAs(server, 'auditor', '32.01.01')).headers;
  operator = (await actingAs(server, 'village-operator', '32.01.01.1006')).headers;
  await addEvents(few, 20);
  await addEvents(many, MANY);
});
afterAll(() => server.close());

const addEvents = (actorId: string, count: number) =>
  server.database.sql(
    `INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "action", "subjectType", "subjectId", "subjectIds",
      "regionCode", "changes", "purpose", "requestId", "seal") SELECT gen_random_uuid(), now(), $1, 'USER', '=HYPERLINK("x")', 'user.add', 'User',
      i, ARRAY['a', 'b'], CASE WHEN i % 10 = 0 THEN '32.71' ELSE '32.01.01' END, '{"name":{"before":null,"after":"A, \\"B\\""}}',
      repeat('untuk apa ', 20), 'r', 'x' FROM generate_series(1, $2::int) i`,
    [actorId, count],
  );

const get = (path: string, headers: Record<string, string> = auditor ?? {}, init: RequestInit = {}) =>
  fetch(`${server.url}/audit/events.${path}`, { headers: { 'accept-language': 'en', ...headers }, ...init });
const codeOf = async (response: Response) => {
  const body: unknown = await response.json();
  return [response.status, JSON.stringify(body)] as const;
};

interface Recorded {
  id: string;
  action: string;
  subjectId: string | null;
  reading: { operation: string; filter: Record<string, unknown> } | null;
  changes: Record<string, { after: unknown }> | null;
  regionCode: string | null;
}
const recordedOf = ({ headers }: Response) =>
  server.database.sql<Recorded>('SELECT * FROM "AuditEvent" WHERE "requestId" = $1 ORDER BY "sequence"', [
    headers.get('x-request-id'),
  ]);

describe('the trail as CSV', () => {
  it('has the events under the filter, the oldest first, and no cell that a spreadsheet would calculate', async () => {
    const response = await get(`csv?actorId=${few}&actions=user.add,read&from=2020-01-01T00:00:00Z`);
    const day = new Date().toISOString().slice(0, 10);
    expect([
      response.status,
      ...['content-type', 'content-disposition', 'cache-control'].map((name) => response.headers.get(name)),
    ]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      `attachment; filename="payung-audit-${day}.csv"`,
      'no-store',
    ]);
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows.map(({ subjectId }) => Number(subjectId))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rows[0]).toMatchObject({
      actorName: `'=HYPERLINK("x")`,
      actorKind: 'USER',
      at: expect.stringMatching(/^2.*Z$/),
      subjectIds: '["a","b"]',
      changes: '{"name":{"before":null,"after":"A, \\"B\\""}}',
      reading: '',
    });
  });

  it('has a head even when nothing matches', async () => {
    const response = await get('csv?actorId=nobody');
    expect(await response.text()).toMatch(/^id,sequence,at,actorId,[\w,]+\r\n$/);
  });
});

describe('the trail as JSON Lines', () => {
  it('has an event a line, as the API has it', async () => {
    const text = await (await get(`jsonl?actorId=${few}`)).text();
    const events: unknown[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(20);
    expect(events[0]).toMatchObject({
      actor: { id: few, name: '=HYPERLINK("x")', kind: 'USER' },
      subjectIds: ['a', 'b'],
      regionCode: '32.01.01',
      changes: [{ field: 'name', before: null, after: 'A, "B"' }],
    });
    expect(text).not.toContain('"seal"');
  });

  it('has what is in sight only, also for an API client', async () => {
    const lines = async (headers: Record<string, string> | undefined) =>
      (await (await get(`jsonl?actorId=${few}`, headers)).text()).split('\n').length - 1;
    const administrator = await actingAs(server, 'administrator', '32.71');
    const { data } = await server.query(
      `mutation { createApiClient(input: { name: "BPK", purpose: "Audit", scopes: ["audit.read"], regionCode: "32.71" }) { key } }`,
      {},
      administrator.headers,
    );
    const key = /payung_[^"]+/.exec(JSON.stringify(data))?.[0];
    expect([await lines(regional), await lines({ authorization: `Bearer ${key}` }), await lines(auditor)]).toEqual([
      18, 2, 20,
    ]);
  });
});

describe('a download', () => {
  it('is recorded before it begins and when it has ended, with filter, count and purpose', async () => {
    const download = await get(`jsonl?actorId=${few}&within=32.01`, { ...regional, 'x-purpose': 'pemeriksaan' });
    const reader = download.body?.getReader();
    await reader?.read();
    const [begun] = await recordedOf(download);
    expect(begun).toMatchObject({
      action: 'audit.export',
      regionCode: '32.01.01',
      purpose: 'pemeriksaan',
      reading: { operation: 'audit/events.jsonl', filter: { actorId: few, within: ['32.01'] } },
    });
    while (!(await reader?.read())?.done);
    const [, ended] = await recordedOf(download);
    expect(ended).toMatchObject({
      action: 'audit.exported',
      subjectId: begun?.id,
      changes: { rows: { after: 18 }, isComplete: { after: true } },
    });
  });

  it('does not begin when that cannot be recorded', async () => {
    await server.database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'audit.export') NOT VALID`,
    );
    const [status, body] = await codeOf(await get(`csv?actorId=${few}`));
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect([status, body]).toEqual([500, expect.stringContaining('"INTERNAL"')]);
  });

  it('is cut, and so no whole file, when its end cannot be recorded', async () => {
    await server.database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'audit.exported') NOT VALID`,
    );
    const response = await get(`csv?actorId=${few}`);
    await expect(response.text()).rejects.toThrow();
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
  });

  it('streams more than a hundred thousand events, each once', async () => {
    const seen = new Set<string>();
    let [rest, lines] = ['', 0];
    const decoder = new TextDecoder();
    for await (const chunk of (await get(`jsonl?actorId=${many}`)).body ?? []) {
      const whole = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = whole.pop() ?? '';
      lines += whole.length;
      for (const line of whole) seen.add(line.slice(0, 60));
    }
    expect([lines, seen.size, rest]).toEqual([MANY, MANY, '']);
  });

  it('goes no faster than its client, and one that goes away frees all that it held', async () => {
    const leaving = new AbortController();
    const downloads = await Promise.all(
      Array.from({ length: 6 }, () => get(`jsonl?actorId=${many}`, auditor, { signal: leaving.signal })),
    );
    await Promise.all(downloads.map(async ({ body }) => body?.getReader().read()));
    // More than one of them needs for the whole, were it not held up.
    await sleep(3_000);
    const busy = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND (state = 'active' OR state LIKE 'idle in%') AND query LIKE '%AuditEvent%' AND query NOT LIKE '%open%'`;
    expect(await server.database.sql(busy)).toEqual([]);
    leaving.abort();
    for (const download of downloads) {
      await expect.poll(async () => (await recordedOf(download)).length).toBe(2);
      const ended = (await recordedOf(download))[1];
      expect(ended).toMatchObject({ action: 'audit.exported', changes: { isComplete: { after: false } } });
      const rows = Number(ended?.changes?.['rows']?.after);
      expect([rows > 1_000, rows < MANY]).toEqual([true, true]);
    }
    expect((await get(`csv?actorId=${few}`)).status).toBe(200);
  });
});

describe('refused is', () => {
  it('who is not signed in, or may not, in the reader’s language', async () => {
    expect(await codeOf(await get('csv', {}))).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
    expect(await codeOf(await get('csv', operator))).toEqual([403, expect.stringMatching(/may not.*FORBIDDEN/)]);
    expect(await codeOf(await get('jsonl', { ...operator, 'accept-language': 'id' }))).toEqual([
      403,
      expect.stringMatching(/tidak berwenang/),
    ]);
    expect((await get('csv', { cookie: 'payung.session_token=forged' })).status).toBe(401);
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE'])('%s', async (method) => {
    const { status, headers } = await get('csv', auditor, { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('another page that begins a download', async () => {
    expect((await get('csv', { ...auditor, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it.each([
    ['within=32.1', 'within'],
    ['from=yesterday', 'from'],
    ['from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z', 'to'],
    ['subjectId=a&subjectId=b', 'subjectId'],
    [`actorId=${'x'.repeat(201)}`, 'actorId'],
    [`actions=${'a,'.repeat(200)}a`, 'actions'],
    ['name=Siti', 'name'],
  ])('%s, by name', async (query, name) => {
    expect(await codeOf(await get(`csv?${query}`))).toEqual([
      400,
      expect.stringMatching(new RegExp(`\`${name}\`.*BAD_USER_INPUT`)),
    ]);
  });

  it('whose budget is spent; who spends half of it waits for the next minute', async () => {
    const poor = await startTestServer(server.database, { LIMIT_BUDGET: '2500' });
    const leaving = new AbortController();
    const ask = (init: { signal?: AbortSignal } = {}) =>
      fetch(`${poor.url}/audit/events.jsonl?actorId=${many}`, { headers: { ...auditor }, ...init });
    const download = await ask({ signal: leaving.signal });
    const reader = download.body?.getReader();
    let lines = 0;
    const reading = (async () => {
      for (let part = await reader?.read(); part?.value; part = await reader?.read())
        lines += new TextDecoder().decode(part.value).split('\n').length - 1;
    })().catch(() => undefined);
    await expect.poll(() => lines).toBe(2_000);
    const refused = await ask();
    expect(await codeOf(refused)).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    leaving.abort();
    await reading;
    await expect
      .poll(async () => (await recordedOf(download)).map(({ action }) => action))
      .toEqual(['audit.export', 'audit.exported']);
    expect((await recordedOf(download))[1]?.changes?.['rows']?.after).toBe(2_000);
    await poor.close();
  });
});
