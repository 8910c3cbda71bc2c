import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartner } from '../../../test/partners.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { forgetUploads } from './forgetUploads.js';
import { getUpload, holdUpload, letUploadGo } from './upload.service.js';

const MOST = 50_000_000;
const DAY = 24 * 60 * 60 * 1000;
const NAME = 'Kuota Désa.csv';
const CONTENT = Buffer.from('Desa,NIK\nCiapus,3201010101010003\n');
const receipt = z.object({ id: z.string(), sha256: z.string(), size: z.number() });

let server: TestServer;
let opened: TestServices;
let administrator: Awaited<ReturnType<typeof actingAs>>;
beforeAll(async () => {
  server = await startTestServer();
  opened = openTestServices(server.database);
  administrator = await actingAs(server, 'administrator', '32.01');
});
afterAll(async () => {
  await opened.close();
  await server.close();
});

const fileHeaders = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(NAME) };
const send = (
  body: RequestInit['body'] = CONTENT,
  headers: Record<string, string> = administrator.headers,
  method = 'POST',
) =>
  fetch(`${server.url}/uploads`, {
    method,
    headers: { 'accept-language': 'en', ...fileHeaders, ...headers },
    ...(method === 'POST' && { body, duplex: 'half' }),
  });
const sent = async (content: Buffer, headers?: Record<string, string>) =>
  receipt.parse(await (await send(content, headers)).json());
type Actor = Services['actor'];
const actorOf = (id: string, kind: Actor['kind'] = 'USER'): Actor => ({ id, kind, name: '', roles: [], scopes: [] });
const openAs = (id: string, actor = actorOf(administrator.person.id)) =>
  getUpload({ ...opened.services, actor }, 'uploadId', id, MOST);
const countUploads = async () =>
  (await server.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM "Upload"'))[0]?.n;

describe('an upload', () => {
  it.each([1, CONTENT.length, 256 * 1024, 256 * 1024 + 1, 5_000_000, 50_000_000])(
    'of %i bytes comes back as it was',
    async (size) => {
      const content = size === CONTENT.length ? CONTENT : randomBytes(size);
      const { id, ...told } = await sent(content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect(told).toEqual({ sha256, size });
      const { bytes, ...upload } = await openAs(id);
      expect([bytes.equals(content), upload]).toEqual([true, { id, name: NAME, sha256 }]);
    },
  );

  it('is recorded, at the region of who sent it, without its name', async () => {
    const { id, sha256 } = await sent(CONTENT);
    const [event] = await server.database.sql('SELECT * FROM "AuditEvent" WHERE "subjectId" = $1', [id]);
    expect(event).toMatchObject({
      action: 'upload.add',
      actorId: administrator.person.id,
      regionCode: '32.01',
      changes: { sha256: { after: sha256 }, size: { after: CONTENT.length } },
    });
    expect(JSON.stringify(event)).not.toContain('Kuota');
  });

  it('is for who sent it alone, also by the same id of another kind', async () => {
    const { id } = await sent(CONTENT);
    const other = await actingAs(server, 'administrator', null);
    for (const actor of [actorOf(other.person.id), actorOf(administrator.person.id, 'API_CLIENT')])
      await expect(openAs(id, actor)).rejects.toMatchObject({ code: 'NOT_FOUND', fields: ['uploadId'] });
  });

  it('is sent by a program with its key', async () => {
    const partner = await addPartner(server.database, { scopes: ['imports.run'], region: '32.01' });
    const { id } = await sent(CONTENT, partner.headers);
    expect((await openAs(id, actorOf(partner.id, 'API_CLIENT'))).bytes.equals(CONTENT)).toBe(true);
  });

  it('stands nowhere in clear text, neither its content nor its name', async () => {
    const { id } = await sent(CONTENT);
    const rows = await server.database.sql(
      `SELECT u::text || p::text || encode(p."sealed", 'escape') AS "all"
       FROM "Upload" u JOIN "UploadPiece" p ON p."uploadId" = u."id" WHERE u."id" = $1`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { all } of rows) expect(all).not.toMatch(/3201010101010003|Ciapus|Kuota/);
  });

  it('that somebody altered, cut or mixed does not open', async () => {
    const [first, second] = [await sent(randomBytes(600_000)), await sent(randomBytes(600_000))];
    const change = (sql: string, ...values: unknown[]) =>
      server.database.sql(`UPDATE "UploadPiece" SET ${sql} WHERE "uploadId" = $1 AND "number" = 1`, [
        first.id,
        ...values,
      ]);
    const [kept] = await server.database.sql(
      `SELECT "sealed" FROM "UploadPiece" WHERE "uploadId" = $1 AND "number" = 1`,
      [first.id],
    );
    await openAs(first.id);
    await change(`"sealed" = set_byte("sealed", 5, get_byte("sealed", 5) # 1)`);
    await expect(openAs(first.id)).rejects.toMatchObject({ key: 'uploadGone' });
    await change(`"sealed" = (SELECT "sealed" FROM "UploadPiece" WHERE "uploadId" = $2 AND "number" = 1)`, second.id);
    await expect(openAs(first.id)).rejects.toMatchObject({ key: 'uploadGone' });
    await change(`"sealed" = $2`, kept?.['sealed']);
    await openAs(first.id);
    await server.database.sql(`DELETE FROM "UploadPiece" WHERE "uploadId" = $1 AND "number" = 3`, [first.id]);
    await expect(openAs(first.id)).rejects.toMatchObject({ key: 'uploadGone' });
  });

  it('is gone after a day, and cleared away', async () => {
    const { id } = await sent(CONTENT);
    const tomorrow = { ...opened.services, clock: () => new Date(Date.now() + DAY + 1) };
    await expect(
      getUpload({ ...tomorrow, actor: actorOf(administrator.person.id) }, 'uploadId', id, MOST),
    ).rejects.toMatchObject({ key: 'uploadGone' });
    await forgetUploads(opened.services);
    expect((await openAs(id)).id).toBe(id);
    await forgetUploads(tomorrow);
    await expect(openAs(id)).rejects.toMatchObject({ key: 'uploadGone' });
    expect(await server.database.sql('SELECT FROM "UploadPiece" WHERE "uploadId" = $1', [id])).toEqual([]);
  });

  it('that is too large for who reads it is not read', async () => {
    const { id } = await sent(randomBytes(1_000_001));
    const services = { ...opened.services, actor: actorOf(administrator.person.id) };
    await expect(getUpload(services, 'uploadId', id, 1_000_000)).rejects.toMatchObject({
      key: 'fileTooBig',
      parameters: { maximum: 1 },
      fields: ['uploadId'],
    });
  });

  it('makes room when its sender’s files come to 250 MB', async () => {
    const busy = await actingAs(server, 'administrator', '32.01');
    const { id } = await sent(CONTENT, busy.headers);
    const second = await sent(CONTENT, busy.headers);
    // As large as five more, without sending them.
    await server.database.sql(`UPDATE "Upload" SET "size" = 250000000 - $2 WHERE "id" = $1`, [
      second.id,
      CONTENT.length,
    ]);
    await sent(CONTENT, busy.headers);
    const left = await server.database.sql(`SELECT "id" FROM "Upload" WHERE "id" = ANY ($1)`, [[id, second.id]]);
    expect(left).toEqual([{ id: second.id }]);
  });

  it('makes room when its sender has twenty, and for no one else’s', async () => {
    const [busy, other] = [await actingAs(server, 'administrator', '32.01'), await sent(CONTENT)];
    const ids: string[] = [];
    for (let count = 0; count < 21; count += 1) ids.push((await sent(CONTENT, busy.headers)).id);
    const openOwn = (id = '') => openAs(id, actorOf(busy.person.id));
    await expect(openOwn(ids[0])).rejects.toMatchObject({ key: 'uploadGone' });
    expect([(await openOwn(ids[1])).id, (await openAs(other.id)).id]).toEqual([ids[1], other.id]);
  });
});

describe('a file that work goes on with', () => {
  const held = async () => {
    const [sender, until] = [await actingAs(server, 'administrator', '32.01'), new Date(Date.now() + 3 * DAY)];
    const { id } = await sent(CONTENT, sender.headers);
    const services = { ...opened.services, actor: actorOf(sender.person.id) };
    await transact(services, async (services) => {
      await holdUpload(services, 'uploadId', id, until);
      await recordEvent(services, { action: 'upload.add', subject: { type: 'Upload', id } });
    });
    return { id, sender, services };
  };

  it('is there for longer than a day, and until then makes no room for others', async () => {
    const { id, sender, services } = await held();
    for (let count = 0; count < 21; count += 1) await sent(CONTENT, sender.headers);
    const later = (days: number) => ({ ...services, clock: () => new Date(Date.now() + days * DAY) });
    await forgetUploads(later(2));
    expect((await getUpload(later(2), 'uploadId', id, MOST)).bytes.equals(CONTENT)).toBe(true);
    await expect(getUpload(later(3.1), 'uploadId', id, MOST)).rejects.toMatchObject({ key: 'uploadGone' });
  });

  it('goes when it is let go', async () => {
    const { id, services } = await held();
    await transact(services, async (services) => {
      await letUploadGo(services, id);
      await recordEvent(services, { action: 'upload.add', subject: { type: 'Upload', id } });
    });
    await expect(getUpload(services, 'uploadId', id, MOST)).rejects.toMatchObject({ key: 'uploadGone' });
  });

  it('is one’s own', async () => {
    const { id } = await sent(CONTENT);
    const services = { ...opened.services, actor: actorOf('somebody else') };
    await expect(
      transact(services, (services) => holdUpload(services, 'uploadId', id, new Date())),
    ).rejects.toMatchObject({ key: 'uploadGone' });
  });
});

describe('refused is', () => {
  /** What is answered, and that nothing was kept. */
  const refusal = async (sending: () => Promise<Response>) => {
    const before = await countUploads();
    const response = await sending();
    expect(await countUploads()).toBe(before);
    return [response.status, await response.text()];
  };

  it('who is not signed in, whose key is wrong, or who imports nothing', async () => {
    expect(await refusal(() => send(CONTENT, {}))).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
    expect(await refusal(() => send(CONTENT, { authorization: 'Bearer x' }))).toEqual([
      401,
      expect.stringContaining('UNAUTHENTICATED'),
    ]);
    const auditor = await actingAs(server, 'auditor', null);
    expect(await refusal(() => send(CONTENT, auditor.headers))).toEqual([403, expect.stringContaining('FORBIDDEN')]);
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }, 403, 'Payung'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403, 'Payung'],
    ['a form', { 'content-type': 'text/plain' }, 415, 'BAD_USER_INPUT'],
    ['another form', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'BAD_USER_INPUT'],
    ['JSON', { 'content-type': 'application/json' }, 415, 'BAD_USER_INPUT'],
    ['a file without a name', { 'x-file-name': ' ' }, 400, 'x-file-name'],
    ['one whose name cannot be read', { 'x-file-name': '%E0%A4%A' }, 400, 'x-file-name'],
    ['one whose name is long', { 'x-file-name': 'a'.repeat(201) }, 400, 'x-file-name'],
  ])('%s', async (_, headers, status, words) => {
    expect(await refusal(() => send(CONTENT, { ...administrator.headers, ...headers }))).toEqual([
      status,
      expect.stringContaining(words),
    ]);
  });

  it('an empty file, and one that is too large: as soon as that is known', async () => {
    expect(await refusal(() => send(Buffer.alloc(0)))).toEqual([400, expect.stringContaining('empty')]);
    expect(await refusal(() => send(Buffer.alloc(50_000_001)))).toEqual([
      413,
      expect.stringContaining('at most 50 MB'),
    ]);
    let sentBytes = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sentBytes += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    // Who goes on sending may find the connection closed before the answer is read.
    const outcome = await refusal(() => send(endless)).catch(() => 'closed');
    expect([outcome === 'closed' || outcome[0] === 413, sentBytes < 100_000_000]).toEqual([true, true]);
  });

  it.each(['GET', 'PUT', 'DELETE'])('%s', async (method) => {
    const { status, headers } = await send(undefined, undefined, method);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('what has not arrived whole, for whoever asks', async () => {
    const half = request(`${server.url}/uploads`, {
      method: 'POST',
      headers: { ...fileHeaders, ...administrator.headers, 'content-length': 2_000_000 },
    });
    half.on('error', () => undefined);
    half.write(Buffer.alloc(1_900_000));
    const arriving = () => server.database.sql<{ id: string }>(`SELECT "id" FROM "Upload" WHERE "arrivedAt" IS NULL`);
    await expect.poll(async () => (await arriving()).length).toBe(1);
    const [{ id } = { id: '' }] = await arriving();
    await expect(openAs(id)).rejects.toMatchObject({ key: 'uploadGone' });
    half.destroy();
    await expect.poll(arriving).toEqual([]);
  });

  it('a file whose connection is cut, and nothing of it is left', async () => {
    const before = await countUploads();
    const cut = request(`${server.url}/uploads`, {
      method: 'POST',
      headers: { ...fileHeaders, ...administrator.headers, 'content-length': 1_000_000 },
    });
    cut.on('error', () => undefined);
    cut.write(Buffer.alloc(700_000));
    await new Promise((resolve) => setTimeout(resolve, 300));
    cut.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await countUploads()).toBe(before);
    expect((await send()).status).toBe(201);
  });

  it('a fifth file while four of the same sender’s arrive, and no one else’s', async () => {
    const [busy, other] = [
      await actingAs(server, 'administrator', '32.01'),
      await actingAs(server, 'administrator', null),
    ];
    const arriving = Array.from({ length: 4 }, () => {
      const slow = request(`${server.url}/uploads`, {
        method: 'POST',
        headers: { ...fileHeaders, ...busy.headers, 'content-length': 1_000 },
      });
      slow.on('error', () => undefined);
      slow.write('x');
      return slow;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await refusal(() => send(CONTENT, busy.headers))).toEqual([429, expect.stringContaining('many files')]);
    expect((await send(CONTENT, other.headers)).status).toBe(201);
    for (const slow of arriving) slow.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await send(CONTENT, busy.headers)).status).toBe(201);
  });

  it('who has spent the minute', async () => {
    const poor = await startTestServer(server.database, { LIMIT_BUDGET: '2500' });
    const { headers } = await actingAs(server, 'administrator', '32.01');
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { status } = await fetch(`${poor.url}/uploads`, {
        method: 'POST',
        headers: { ...fileHeaders, ...headers },
        body: CONTENT,
      });
      statuses.push(status);
    }
    await poor.close();
    expect(statuses).toEqual([201, 201, 429]);
  });
});
