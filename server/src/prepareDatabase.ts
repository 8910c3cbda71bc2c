import type pg from 'pg';
import type { Services } from './context.js';
import { checkVersion, connect } from './db.js';
import { grantToApp } from './grantToApp.js';
import { installJobs } from './jobs/installJobs.js';
import { migrate } from './migrations/migrate.js';
import { checkKeys } from './personal/checkKeys.js';
import { seedRoles } from './slices/access/seedRoles.js';
import { noticeRestore } from './slices/audit/noticeRestore.js';
import { seedCategories } from './slices/categories/seedCategories.js';
import { seedExportLayouts } from './slices/enrolments/seedExportLayouts.js';
import { seedFigures } from './slices/figures/seedFigures.js';
import { seedFundingSources } from './slices/funds/seedFundingSources.js';
import { seedProgrammes } from './slices/programmes/seedProgrammes.js';
import { loadRegions } from './slices/regions/loadRegions.js';

/** Any number that no other program on the same database uses for its advisory locks. */
const START_LOCK = 7_281_946_502;

/**
 * Migrates and loads the reference data. Several processes may start at once: one does it, the others wait and find it
 * done. `ownerUrl` leads to the database as the role that migrates; the services work as the app's. `say` is told of each
 * step that takes time.
 */
export async function prepareDatabase(
  ownerUrl: string,
  services: Services,
  areas: readonly string[],
  say: (step: string) => void,
): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    await checkVersion(client);
    await lock(client, say);
    const applied = await migrate(ownerUrl);
    if (applied.length > 0) say(`Migrated the database (${applied.join(', ')})`);
    await installJobs(client);
    await separate(client, services);
    await noticeRestore(client, services);
    await checkKeys(services);
    await seedRoles(services);
    await seedCategories(services);
    await seedProgrammes(services);
    const loaded = await loadRegions(services, areas);
    if (loaded) say(`Loaded ${loaded.written} regions (${loaded.edition})`);
    await seedFundingSources(services);
    await seedFigures(services);
    await seedExportLayouts(services);
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

/** Holds the app's role to its rights, when it is another than the one that migrates. */
async function separate(owner: pg.Client, { db, log }: Services): Promise<void> {
  const [app] = await db.$queryRaw<{ role: string }[]>`SELECT current_user::text AS role`;
  const { rows } = await owner.query<{ role: string }>('SELECT current_user AS role');
  const isSeparate = app !== undefined && app.role !== rows[0]?.role && (await grantToApp(owner, app.role));
  if (isSeparate) return;
  log.warn(
    'the role of DATABASE_URL owns the tables, their schema or the database: let another one own and migrate it (MIGRATION_DATABASE_URL), so that this one can only add to the audit',
  );
}
