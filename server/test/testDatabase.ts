import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  /** As the superuser, who migrates. */
  readonly url: string;
  /** As the role that the app works as. */
  readonly appUrl: string;
  /** Runs SQL as somebody with psql would. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of the test file's own: a clone of the template, or an empty one. */
export async function createTestDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const origin = isEmpty ? 'template0' : template.pathname.slice(1);
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${origin}`);
  const [url, appUrl] = [template, new URL(inject('appTemplateUrl'))];
  url.pathname = `/${name}`;
  appUrl.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  // Dropping the database ends connections that are still saying goodbye.
  pool.on('error', () => {});
  return {
    url: url.href,
    appUrl: appUrl.href,
    sql: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    async drop() {
      await pool.end();
      await asOwner(waitForClosing(name), `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/**
 * Waits, at most two seconds, for the connections that were told to close: a pool does not, and a connection that PostgreSQL
 * cuts while it is closing reports an error that nobody hears any more.
 */
function waitForClosing(name: string): string {
  return `DO $$ BEGIN
    FOR attempt IN 1..100 LOOP
      PERFORM pg_stat_clear_snapshot();
      EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '${name}');
      PERFORM pg_sleep(0.02);
    END LOOP; END $$`;
}

async function asOwner(...statements: string[]): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
