import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../test/testDatabase.js';
import { connect } from './db.js';
import { grantToApp } from './grantToApp.js';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

describe('the rights of the app’s role', () => {
  it('are given by an owner who is no superuser, beside tables and sequences of others in the same schema', async () => {
    const [owner, app, other] = ['owner', 'app', 'other'].map((name) => `${name}_${randomUUID().replaceAll('-', '')}`);
    await database.sql(`
      CREATE ROLE ${owner} LOGIN PASSWORD 'x'; CREATE ROLE ${app}; CREATE ROLE ${other};
      DO $$ DECLARE "name" text; BEGIN
        FOR "name" IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
          EXECUTE format('ALTER TABLE %I OWNER TO ${owner}', "name");
        END LOOP;
      END $$;
      CREATE TABLE "spatial_ref_sys" ("srid" serial PRIMARY KEY);
      ALTER TABLE "spatial_ref_sys" OWNER TO ${other};
      GRANT USAGE, CREATE ON SCHEMA public TO ${owner};
      ALTER SCHEMA jobs OWNER TO ${owner};
      DO $$ DECLARE "name" text; BEGIN
        FOR "name" IN SELECT relname FROM pg_class WHERE relnamespace = 'jobs'::regnamespace AND relkind IN ('r', 'p') LOOP
          EXECUTE format('ALTER TABLE jobs.%I OWNER TO ${owner}', "name");
        END LOOP;
      END $$`);
    const url = new URL(database.url);
    [url.username, url.password] = [owner ?? '', 'x'];
    const client = await connect(url.href);
    try {
      expect(await grantToApp(client, app ?? '')).toBe(true);
    } finally {
      await client.end();
      const rights = await database.sql(
        `SELECT table_name AS "table", string_agg(privilege_type, ' ' ORDER BY privilege_type) AS "may"
         FROM information_schema.role_table_grants WHERE grantee = $1
           AND table_name IN ('AuditEvent', 'Region', 'spatial_ref_sys', '_prisma_migrations') GROUP BY 1 ORDER BY 1`,
        [app],
      );
      expect(rights).toEqual([
        { table: 'AuditEvent', may: 'INSERT SELECT' },
        { table: 'Region', may: 'DELETE INSERT SELECT UPDATE' },
        { table: '_prisma_migrations', may: 'SELECT' },
      ]);
      const sequence = `has_sequence_privilege($1, '"AuditEvent_sequence_seq"', 'USAGE') AS own`;
      expect(await database.sql(`SELECT ${sequence}`, [app])).toEqual([{ own: true }]);
      await database.sql(`DROP OWNED BY ${owner}, ${app}, ${other} CASCADE; DROP ROLE ${owner}, ${app}, ${other}`);
    }
  });
});
