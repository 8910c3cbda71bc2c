import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../test/testDatabase.js';
import { MIGRATIONS_FOLDER, readMigrations } from './files.js';
import { migrate } from './migrate.js';
import { schemaDrift } from './newMigration.js';
import { markRolledBack } from './markRolledBack.js';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase({ isEmpty: true });
  folder = await mkdtemp(join(tmpdir(), 'payung-migrations-'));
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}
const run = async () => migrate(database.url, await readMigrations(folder));
const FIRST = '20261120083000_regions';

describe('migrations', () => {
  it('are applied once, and written down in Prisma’s own table', async () => {
    expect(await run()).toContain(FIRST);
    expect(await run()).toEqual([]);
    const rows = await database.sql('SELECT migration_name, checksum, finished_at FROM _prisma_migrations');
    expect(rows[0]).toEqual({
      migration_name: FIRST,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      finished_at: expect.any(Date),
    });
  });

  it('agree with the Prisma schema: the difference is empty', async () => {
    expect(await schemaDrift(database.url)).toBe('');
    const left = await database.sql(`SELECT datname FROM pg_database WHERE datname LIKE '%shadow%'`);
    expect(left).toEqual([]);
  });

  it('stop the start with the name of one that was edited after it was applied', async () => {
    await run();
    await write(FIRST, 'SELECT 1;');
    await expect(run()).rejects.toThrow(`The migration ${FIRST} was edited`);
  });

  it('stop the start with the name of one that fails, leave nothing of it, and go on when it is repaired', async () => {
    const name = '20990101000000_broken';
    await write(name, 'CREATE TABLE "Half" ("x" int); SELECT 1 / 0;');
    await expect(run()).rejects.toThrow(new RegExp(`The migration ${name} failed[^]*division by zero`));
    await expect(run()).rejects.toThrow(`The migration ${name} failed`);
    expect(await database.sql(`SELECT 1 FROM pg_tables WHERE tablename = 'Half'`)).toEqual([]);

    await write(name, 'CREATE TABLE "Whole" ("x" int);');
    await expect(markRolledBack(database.url, FIRST)).rejects.toThrow(
      `${FIRST} has not failed on this database (failed: ${name})`,
    );
    await markRolledBack(database.url, name);
    expect(await run()).toEqual([name]);
  });

  it('stop the start of a version that is older than the database', async () => {
    await write('20990101000000_newer', 'CREATE TABLE "Newer" ("x" int);');
    await run();
    await expect(migrate(database.url)).rejects.toThrow(
      '20990101000000_newer, which this version of Payung does not know',
    );
  });
});
