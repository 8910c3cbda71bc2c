import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvent } from '../src/slices/audit/recordEvent.js';
import { keepBooks, transact } from '../src/transact.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { type TestServices, openTestServices } from './testServices.js';

let database: TestDatabase;
let opened: TestServices;
beforeAll(async () => {
  database = await createTestDatabase();
  opened = openTestServices(database);
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

const REFUSED = /read-only transaction/;
const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

describe('the database', () => {
  it('takes no write outside of `transact` and `keepBooks`, on any connection of the pool', async () => {
    const { db, database } = opened.services;
    const write = () => db.user.updateMany({ data: { name: 'x' } });
    await expect(write()).rejects.toThrow(REFUSED);
    await expect(db.$executeRaw`DELETE FROM "Session"`).rejects.toThrow(REFUSED);
    await expect(db.$queryRaw`SELECT 1 FROM "Role" FOR UPDATE`).rejects.toThrow(REFUSED);
    await expect(database.$transaction((db) => db.user.updateMany({ data: { name: 'x' } }))).rejects.toThrow(REFUSED);
    const all = await Promise.allSettled(Array.from({ length: 12 }, write));
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
  });

  it('takes one inside of either, and then none again', async () => {
    const { services } = opened;
    await keepBooks(services, (db) =>
      db.signInTrial.create({ data: { key: 'k', failures: 1, waitUntil: new Date() } }),
    );
    await transact(services, async (services) => {
      await services.db.signInTrial.deleteMany({ where: { key: 'k' } });
      await recordEvent(services, { action: 'user.add', subject: { type: 'Test' } });
    });
    await expect(services.db.signInTrial.deleteMany()).rejects.toThrow(REFUSED);
  });

  it('is given transactions and the books by these two and by what is named here, and nowhere else', async () => {
    const files = (await readdir(SOURCES, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('generated'),
    );
    const found: string[] = [];
    for (const file of files) {
      const uses =
        (await readFile(`${SOURCES}${file}`, 'utf8')).match(/\.\$transaction\(|READ WRITE|keepBooks\(/g) ?? [];
      found.push(...uses.map((use) => `${file} ${use}`));
    }
    expect(found.toSorted()).toEqual(
      [
        // What is over its time, and how often a secret was tried.
        'slices/access/forgetSignIns.ts keepBooks(',
        'slices/access/guessing.ts keepBooks(',
        'slices/uploads/forgetUploads.ts keepBooks(',
        // A file while it arrives, before it is anybody's.
        'slices/uploads/arrivingUpload.ts keepBooks(',
        'slices/uploads/arrivingUpload.ts keepBooks(',
        'slices/uploads/arrivingUpload.ts keepBooks(',
        // The log itself.
        'slices/audit/sealEvents.ts .$transaction(',
        'slices/audit/sealEvents.ts keepBooks(',
        // Budgets: to spend, and to forget.
        'graphql/limits/budget.ts keepBooks(',
        'graphql/limits/budget.ts keepBooks(',
        // To read the regions, the ledgers, and who has cover, as they are at one moment.
        'slices/coverage/recountCoverage.ts .$transaction(',
        'slices/quotas/verifyQuotas.ts .$transaction(',
        'slices/regions/findRegions.ts .$transaction(',
        'transact.ts .$transaction(',
        'transact.ts READ WRITE',
      ].toSorted(),
    );
  });
});
