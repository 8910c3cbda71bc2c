// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { insertEvents } from '../dist/slices/audit/insertEvents.js';
import { registerKey } from '../dist/slices/audit/registerKey.js';
import { sealAll } from '../dist/slices/audit/sealer.js';
import { transact } from '../dist/transact.js';

/** @typedef {import('./database.mjs').Bench['services']} Services */

const CLI = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const BATCH = 1_000;

/**
 * How fast events are written in batches, sealed, and verified by `payung audit verify`.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchVerify({ services, signer, appUrl, ownerUrl, secret }, { events }) {
  await registerKey(services, signer);
  await sealAll(services, signer);
  console.log(`\nA log of ${events.toLocaleString('en')} events`);
  await timed('written, 1,000 in a transaction', events, () => writeEvents(services, events));
  await timed('sealed', events, () => sealAll(services, signer));
  await analyze(ownerUrl);
  const env = { ...process.env, DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl, PAYUNG_SECRET: secret };
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'audit', 'verify'], { env });
  console.log(`  payung audit verify: ${stdout.trim()}`);
}

/**
 * What autovacuum does by itself anywhere but here, where it is off: without it PostgreSQL knows nothing of the new rows.
 *
 * @param {string} ownerUrl
 */
async function analyze(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

/**
 * @param {Services} services
 * @param {number} count
 */
async function writeEvents(services, count) {
  for (let begin = 0; begin < count; begin += BATCH) {
    const length = Math.min(BATCH, count - begin);
    const batch = Array.from({ length }, (_, index) => eventOf(begin + index));
    await transact(services, async (/** @type {Services} */ services) => void (await insertEvents(services, batch)));
  }
}

/** @param {number} index */
function eventOf(index) {
  return {
    actor: /** @type {const} */ ({ id: `u${index % 500}`, kind: 'USER', name: 'Petugas Desa' }),
    action: /** @type {const} */ ('role.grant'),
    subjectType: 'User',
    subjectId: `w${index}`,
    regionCode: '32.01.01.2003',
    changes: { role: { before: null, after: 'verifier' }, region: { before: null, after: '32.01' } },
    policy: 'users.manage',
  };
}

/**
 * @param {string} what
 * @param {number} count
 * @param {() => Promise<unknown>} work
 */
async function timed(what, count, work) {
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  console.log(
    `  ${what}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds).toLocaleString('en')} events a second`,
  );
}
