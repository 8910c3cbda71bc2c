import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../test/testDatabase.js';
import { TEST_SECRETS, type TestServices, openTestServices } from '../../test/testServices.js';
import { checkKeys } from './checkKeys.js';
import { SEALED_COLUMNS } from './sealedColumns.js';
import { createVault } from './vault.js';

const { PAYUNG_KEYS: KEYS, PAYUNG_NIK_KEY: NIK_KEY } = TEST_SECRETS;
const OTHER = Buffer.alloc(32, 'other').toString('base64');
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

/** As a process with these keys would at its start. */
const check = (keys: string, nikKey = NIK_KEY) => checkKeys({ ...opened.services, vault: createVault(keys, nikKey) });

describe('the keys of a process that starts', () => {
  it('are as the database knows them, and new ones become known, which is recorded', async () => {
    await check(KEYS);
    await check(`${KEYS} 2:${OTHER}`);
    expect(await database.sql('SELECT "number" FROM "VaultKey" ORDER BY 1')).toEqual(
      [0, 1, 2].map((number) => ({ number })),
    );
    const events = await database.sql(
      `SELECT "subjectId" FROM "AuditEvent" WHERE "action" = 'vault.registerKey' ORDER BY "sequence"`,
    );
    expect(events.map(({ subjectId }) => subjectId)).toEqual(['0', '1', '2']);
  });

  it('may not differ from those', async () => {
    await expect(check(`1:${OTHER}`)).rejects.toThrow(/^PAYUNG_KEYS has another key 1 than this database knows/);
    await expect(check(KEYS, OTHER)).rejects.toThrow(/^PAYUNG_NIK_KEY is another key than the one of this database/);
  });

  it('may leave one out that sealed nothing which is still there', async () => {
    await check(KEYS);
    const sealed = createVault(`2:${OTHER}`, NIK_KEY).seal('cells', { table: 'ImportRow', id: 'i/1', field: 'cells' });
    await database.sql(
      `INSERT INTO "Import" ("id", "fileName", "sha256", "actorId", "actorKind", "actorName") VALUES ('i', 'f', '', 'u', 'USER', 'U')`,
    );
    await database.sql(
      `INSERT INTO "ImportRow" ("importId", "number", "verdict", "cellsSealed") VALUES ('i', 1, 'VALID', $1)`,
      [Buffer.from(sealed)],
    );
    await expect(check(KEYS)).rejects.toThrow(/^PAYUNG_KEYS lacks key 2, by which personal data/);
    await check(`${KEYS} 2:${OTHER}`);
    await database.sql('DELETE FROM "ImportRow"');
    await check(KEYS);
  });
});

describe('the columns that are sealed', () => {
  it('are all listed, so that no key is taken away while one needs it', async () => {
    const columns = await database.sql<{ table: string; column: string }>(
      `SELECT "table_name" AS "table", "column_name" AS "column" FROM information_schema.columns
       WHERE "table_schema" = 'public' AND "column_name" ILIKE '%sealed' AND "data_type" = 'bytea'
         -- Uploads are sealed under the secret of the installation: they last a day.
         AND "table_name" <> 'UploadPiece'`,
    );
    const sorted = (all: readonly { table: string; column: string }[]) =>
      all.map(({ table, column }) => `${table}.${column}`).toSorted();
    expect(sorted(SEALED_COLUMNS)).toEqual(sorted(columns));
  });
});
