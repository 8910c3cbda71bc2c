import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { type Services, createServices } from './context.js';
import type { DatabaseUrls } from './databaseUrls.js';
import { connect, openDatabase } from './db.js';
import type { Env } from './env.js';
import { readTrustedDocuments } from './graphql/limits/trustedDocuments.js';
import { startJobs } from './jobs/startJobs.js';
import { createLog } from './log.js';
import { migrationCheck } from './migrations/migrate.js';
import { keysOf } from './personal/keysOf.js';
import { prepareDatabase } from './prepareDatabase.js';
import { holdReference } from './reference.js';
import { createSchema } from './schema.js';
import { createServer } from './server.js';
import { createSignIn } from './slices/access/signIn.js';
import { startSealer } from './slices/audit/sealer.js';
import { watchSealing } from './slices/audit/sealingProgress.js';
import { createSigner, ensureSigningKey } from './slices/audit/signingKey.js';
import { importJob } from './slices/imports/importJob.js';
import { findRegions } from './slices/regions/findRegions.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';

const CONSOLE = fileURLToPath(new URL('../../admin/dist/', import.meta.url));

export interface Payung {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly regions: () => RegionIndex;
  /** Lets the requests in flight finish, then lets go of the database. */
  close(): Promise<void>;
}

/** The whole program on a database: prepared, its reference data in memory, its server ready to listen. */
export async function assemblePayung(env: Env, urls: DatabaseUrls, say: (step: string) => void): Promise<Payung> {
  const given = env.audit.signingKey === undefined ? null : createSigner(env.audit.signingKey);
  const log = createLog(env, process.stdout.isTTY);
  // Nothing is kept for a database that does not answer.
  if ([env.secret, env.keys, env.nikKey].includes(undefined)) await (await connect(urls.owner)).end();
  const keys = await keysOf(env);
  const { secret } = keys;
  const database = openDatabase(
    urls.app,
    env.databaseConnections,
    (error) => log.warn({ reason: error.message }, 'a database connection was lost'),
    env.limits.timeout,
  );
  const begun = createServices(database, log, keys);
  await prepareDatabase(urls.owner, begun, env.regions, say);
  const services = { ...begun, isDemo: (urls.isDemo ?? false) || (await holdsInvented(begun)) };
  const signer = given ?? createSigner(await ensureSigningKey(env.home));
  const sealer = await startSealer(services, signer, env.audit);
  const watch = watchSealing(services);
  const regions = await holdReference(urls.app, 'regions', log, () => findRegions(services));
  const app = await createServer({
    services,
    schema: await createSchema(),
    regions,
    secret,
    limits: env.limits,
    documentLimits: env.documentLimits,
    trustProxy: env.trustProxy,
    trustedDocuments:
      env.trustedDocuments && (await readTrustedDocuments(env.trustedDocuments.file, env.trustedDocuments.isOnlyWay)),
    signIn: createSignIn({
      secret,
      origin: env.url ?? 'http://payung.invalid',
      isSecure: env.isProduction || env.url?.startsWith('https:') === true,
      provider: env.openId,
    }),
    missingMigrations: await migrationCheck(database.prisma),
    consoleFolder: CONSOLE,
  });
  const jobs = startJobs(services, urls.app, [importJob(regions.current)]);
  return {
    app,
    services,
    regions: regions.current,
    async close() {
      await app.close();
      await jobs.close();
      await regions.close();
      // What the last requests wrote is sealed, too.
      watch.close();
      await sealer.close();
      await database.close();
    },
  };
}

/** A demonstration that was carried to another database is one there, too. */
async function holdsInvented({ db }: Services): Promise<boolean> {
  return (await db.auditEvent.findFirst({ where: { action: 'demo.seed' }, select: { id: true } })) !== null;
}
