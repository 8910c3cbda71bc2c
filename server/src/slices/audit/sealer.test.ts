import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestTrail, openTestTrail } from '../../../test/auditTrail.js';
import { createTestDatabase } from '../../../test/testDatabase.js';
import { openTestServices } from '../../../test/testServices.js';
import type { Services } from '../../context.js';
import { connect } from '../../db.js';
import { transact } from '../../transact.js';
import { SYSTEM_ACTOR } from './auditActor.js';
import { isHeadSigned, readHeads } from './head.js';
import { noticeRestore } from './noticeRestore.js';
import { recordEvent } from './recordEvent.js';
import { registerKey } from './registerKey.js';
import { sealAll, startSealer } from './sealer.js';
import { createSigner, ensureSigningKey } from './signingKey.js';

let trail: TestTrail;
beforeEach(async () => (trail = await openTestTrail()));
afterEach(() => trail.close());

const NOWHERE = { headFile: undefined, headUrl: undefined };
const write = (services: Services) =>
  recordEvent(services, { actor: SYSTEM_ACTOR, action: 'user.add', subject: { type: 'Test' } });
const size = async () => (await sealAll(trail.services, trail.signer))?.size ?? 0;

/** A transaction that has written an event and stays open until it is told to commit. */
async function openTransaction(services: Services) {
  let commit = (): void => {};
  const told = new Promise<void>((resolve) => (commit = resolve));
  let written: (id: string) => void = () => {};
  const id = new Promise<string>((resolve) => (written = resolve));
  const done = transact(services, async (services) => {
    written(await write(services));
    await told;
  });
  return { id: await id, commit: async () => (commit(), done) };
}

describe('the sealer', () => {
  it('waits for a transaction that began to write earlier, so that its late commit slips in nowhere', async () => {
    expect(await size()).toBe(44);
    const early = await openTransaction(trail.services);
    const later = await transact(trail.services, write);
    expect(await size()).toBe(0);
    await early.commit();
    expect(await size()).toBe(46);
    expect([await trail.eventAt(44), await trail.eventAt(45)]).toEqual([early.id, later]);
    expect(await trail.verify([trail.kept])).toMatchObject({ fault: null, waiting: 0 });
  });

  it('does not wait for one in another database of the same PostgreSQL', async () => {
    const elsewhere = await createTestDatabase();
    const other = openTestServices(elsewhere);
    const early = await openTransaction(other.services);
    expect(await size()).toBe(44);
    await early.commit();
    await other.close();
    await elsewhere.drop();
  });

  it('is one of several that take turns while others write: no gap, no double', async () => {
    const writers = Array.from({ length: 4 }, async () => {
      for (let index = 0; index < 25; index++) await transact(trail.services, write);
    });
    let isWriting = true;
    const second = openTestServices(trail.database);
    const sealers = [trail.services, second.services].map(async (services) => {
      while (isWriting) await sealAll(services, trail.signer);
    });
    await Promise.all(writers);
    isWriting = false;
    await Promise.all(sealers);
    await sealAll(trail.services, trail.signer);
    await second.close();
    expect(await trail.verify()).toMatchObject({ fault: null, sealed: 144, waiting: 0 });
  });

  it('seals within seconds, what is left when it stops, and survives the loss of its connection', async () => {
    const sealer = await startSealer(trail.services, trail.signer, NOWHERE);
    const sealed = async () => (await trail.verify()).sealed;
    await expect.poll(sealed, { timeout: 10_000 }).toBe(44);
    await trail.database.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect.poll(() => transact(trail.services, write).catch(() => null), { timeout: 10_000 }).not.toBeNull();
    await expect.poll(sealed, { timeout: 10_000 }).toBe(45);
    await transact(trail.services, write);
    await sealer.close();
    expect(await sealed()).toBe(46);
  });

  it('goes on in a new epoch when the database was restored where transaction ids are smaller', async () => {
    await trail.tamper('SELECT 1', async () => {
      // As if all of it came from a cluster that was a million transactions ahead.
      await trail.database.sql('UPDATE "AuditEvent" SET "xid" = "xid" + 1000000');
      await trail.database.sql('DELETE FROM "AuditHead"; DELETE FROM "AuditLeaf"; DELETE FROM "AuditNode"');
      expect(await size()).toBe(0);
      const owner = await connect(trail.database.url);
      await noticeRestore(owner, trail.services);
      await noticeRestore(owner, trail.services);
      await owner.end();
      const after = await transact(trail.services, write);
      expect(await size()).toBe(46);
      expect(await trail.eventAt(45)).toBe(after);
      expect((await trail.verify()).fault).toBeNull();
    });
  });
});

describe('keys', () => {
  it('rotate: old heads are verified with the key of their time', async () => {
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const next = createSigner(made);
    await registerKey(trail.services, next);
    await registerKey(trail.services, next);
    expect((await sealAll(trail.services, next))?.keyId).toBe(next.keyId);
    expect(await trail.verify([trail.kept])).toMatchObject({ fault: null, sealed: 45 });
    const keys = await trail.database.sql('SELECT "id" FROM "AuditKey" ORDER BY "since"');
    expect(keys).toEqual([{ id: trail.signer.keyId }, { id: next.keyId }]);
  });

  it('are made once for a home, for its own account only; anything else than one of Ed25519 is refused', async () => {
    const home = await mkdtemp(join(tmpdir(), 'payung-key-'));
    const [one, other] = await Promise.all([ensureSigningKey(join(home, 'new')), ensureSigningKey(join(home, 'new'))]);
    expect(one).toBe(other);
    expect(await ensureSigningKey(join(home, 'new'))).toBe(one);
    expect((await stat(join(home, 'new', 'audit-signing-key.pem'))).mode & 0o777).toBe(0o600);
    await rm(home, { recursive: true });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    for (const wrong of ['hunter2', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()]) {
      expect(() => createSigner(wrong)).toThrow(/^AUDIT_SIGNING_KEY is not a private key of Ed25519: [^]*$/);
    }
  });
});

describe('heads', () => {
  it('are published to a file and an address, again when that did not answer at first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'payung-heads-'));
    const received: string[] = [];
    const server: Server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push(body);
        response.writeHead(received.length === 1 ? 500 : 204).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const places = { headFile: join(folder, 'heads.jsonl'), headUrl: `http://127.0.0.1:${port}/` };
    const sealer = await startSealer(trail.services, trail.signer, places);
    await expect.poll(() => received.length, { timeout: 10_000 }).toBe(2);
    await transact(trail.services, write);
    await sealer.close();
    server.close();
    const heads = readHeads(await readFile(places.headFile, 'utf8')) ?? [];
    await rm(folder, { recursive: true });
    expect(heads.map(({ size }) => size)).toEqual([44, 44, 45]);
    expect(heads.every(isHeadSigned)).toBe(true);
    expect(received.map((body) => readHeads(body)?.[0]?.size)).toEqual([44, 44, 45]);
    expect((await trail.verify(heads)).fault).toBeNull();
  });
});
