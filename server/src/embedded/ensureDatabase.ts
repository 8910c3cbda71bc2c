import pg from 'pg';
import { explainPostgresOutput } from './explainFailure.js';

/** Creates the database that the address names, and the role that the app works as, if they are not there. */
export async function ensureDatabase(url: string, appRole: string, appPassword: string): Promise<void> {
  const maintenance = new URL(url);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  client.on('error', () => undefined); // the query tells it, too
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole]);
    const identifier = pg.escapeIdentifier(appRole);
    if (role.rowCount === 0) await client.query(`CREATE ROLE ${identifier} LOGIN`);
    // Each time: the file with the password may have been lost or restored.
    await client.query(`ALTER ROLE ${identifier} PASSWORD ${pg.escapeLiteral(appPassword)}`);
  } catch (error) {
    throw error instanceof pg.DatabaseError ? explainPostgresOutput(error.message, 'the embedded database') : error;
  } finally {
    await client.end().catch(() => undefined); // it may have gone with the error
  }
}
