import type pg from 'pg';
import { Prisma } from './generated/prisma/client.js';
import { grantJobs } from './jobs/installJobs.js';

/** Those of the schema, which no model maps to another name. What else lies in the schema (PostGIS, say) is none of ours. */
const TABLES = [...Object.values(Prisma.ModelName), '_prisma_migrations'];

/**
 * Gives the role that the app works as what it needs and no more: it reads and writes rows, but to the audit, the
 * ledger of quotas and the steps of enrolments it only adds, what triggers count it only reads, and it cannot change the schema. Done at each start, after the migrations, since a new table belongs to who migrates.
 * Returns whether the role is held to that: a superuser and an owner (of a table, or of the schema or the database, who
 * may drop tables) are not.
 */
export async function grantToApp(owner: pg.Client, role: string): Promise<boolean> {
  const name = owner.escapeIdentifier(role);
  await owner.query('BEGIN');
  for (const table of TABLES) {
    const quoted = owner.escapeIdentifier(table);
    await owner.query(`REVOKE ALL ON ${quoted} FROM ${name}`);
    await owner.query(`GRANT ${rightsOn(table)} ON ${quoted} TO ${name}`);
  }
  for (const sequence of await sequences(owner)) await owner.query(`GRANT USAGE ON SEQUENCE ${sequence} TO ${name}`);
  await grantJobs(owner, name);
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

/** What is only added to, and what a trigger of the migrations alone writes. */
const ADDED_TO = ['QuotaEntry', 'EnrolmentStep', 'VaultKey'];
const READ = ['_prisma_migrations', 'CoverageCount'];

function rightsOn(table: string): string {
  if (READ.includes(table)) return 'SELECT';
  return table.startsWith('Audit') || ADDED_TO.includes(table) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
}

/** Those that count a column of a table of ours, ready for use in SQL. */
async function sequences(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ sequence: string }>(
    `SELECT s.oid::regclass::text AS sequence FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i')
     WHERE s.relkind = 'S' AND d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY (
       SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1))`,
    [TABLES],
  );
  return rows.map(({ sequence }) => sequence);
}
