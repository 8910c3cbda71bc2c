import type pg from 'pg';

/**
 * Gives the role that the app works as what it needs and no more: it reads and writes rows, but on the audit it only adds,
 * and it cannot change the schema. Done at each start, after the migrations, since a new table belongs to who migrates.
 * Returns whether the role is held to that: a superuser and an owner (of a table, or of the schema or the database, who
 * may drop tables) are not.
 */
export async function grantToApp(owner: pg.Client, role: string): Promise<boolean> {
  const name = owner.escapeIdentifier(role);
  await owner.query('BEGIN');
  for (const table of await tables(owner)) {
    const quoted = owner.escapeIdentifier(table);
    await owner.query(`REVOKE ALL ON ${quoted} FROM ${name}`);
    await owner.query(`GRANT ${rightsOn(table)} ON ${quoted} TO ${name}`);
  }
  await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`);
  await owner.query('COMMIT');
  const { rows } = await owner.query<{ free: boolean }>(
    `SELECT rolsuper OR pg_has_role($1, c.relowner, 'MEMBER') OR pg_has_role($1, n.nspowner, 'MEMBER')
       OR pg_has_role($1, d.datdba, 'MEMBER') AS free
     FROM pg_roles, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_database d
     WHERE rolname = $1 AND c.oid = '"AuditEvent"'::regclass AND d.datname = current_database()`,
    [role],
  );
  return rows[0]?.free === false;
}

function rightsOn(table: string): string {
  if (table === '_prisma_migrations') return 'SELECT';
  return table.startsWith('Audit') ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
}

async function tables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}
