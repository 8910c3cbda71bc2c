import type pg from 'pg';
import type { Services } from './context.js';
import { checkVersion, connect } from './db.js';
import { migrate } from './migrations/migrate.js';
import { seedRoles } from './slices/access/seedRoles.js';
import { loadRegions } from './slices/regions/loadRegions.js';

/** Any number that no other program on the same database uses for its advisory locks. */
const START_LOCK = 7_281_946_502;

/**
 * Migrates and loads the reference data. Several processes may start at once: one does it, the others wait and find it
 * done. `say` is told of each step that takes time.
 */
export async function prepareDatabase(
  url: string,
  services: Services,
  areas: readonly string[],
  say: (step: string) => void,
): Promise<void> {
  const client = await connect(url);
  try {
    await checkVersion(client);
    await lock(client, say);
    const applied = await migrate(url);
    if (applied.length > 0) say(`Migrated the database (${applied.join(', ')})`);
    await seedRoles(services);
    const loaded = await loadRegions(services, areas);
    if (loaded) say(`Loaded ${loaded.written} regions (${loaded.edition})`);
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
}

async function lock(client: pg.Client, say: (step: string) => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [START_LOCK]);
  if (rows[0]?.free) return;
  say('Another process is preparing the database; waiting for it');
  await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
}
