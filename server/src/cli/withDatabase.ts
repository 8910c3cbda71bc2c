import { pino } from 'pino';
import { type Services, createServices } from '../context.js';
import { type DatabaseUrls, databaseUrlsOf } from '../databaseUrls.js';
import { openDatabase } from '../db.js';
import { startEmbeddedPostgres } from '../embedded/startEmbeddedPostgres.js';
import { readEnv } from '../env.js';
import { createLog } from '../log.js';
import { prepareDatabase } from '../prepareDatabase.js';
import { operator } from './operator.js';
import { keysOf } from '../personal/keysOf.js';

/** The database that the server would use; the embedded one is shared with a running server, or started. */
export async function withDatabaseUrls(use: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const env = readEnv(process.env);
  if (env.databaseUrl) return use(databaseUrlsOf(env, undefined));
  const embedded = await startEmbeddedPostgres({ home: env.home, shareRunning: true });
  try {
    await use(databaseUrlsOf(env, embedded));
  } finally {
    await embedded.stop();
  }
}

/** The services on that database, migrated as at a start. */
export async function withServices(use: (services: Services, urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const env = readEnv(process.env);
  const { regions, logLevel } = env;
  await withDatabaseUrls(async (urls) => {
    const log = pino({ level: logLevel === 'info' ? 'warn' : logLevel });
    const database = openDatabase(urls.app, 2, () => {});
    const services = { ...createServices(database, log, await keysOf(env)), onBehalfOf: operator() };
    try {
      await prepareDatabase(urls.owner, services, regions, (step) => console.error(step));
      await use(services, urls);
    } finally {
      await database.close();
    }
  });
}

/** The services for a command that only reads: on the database as it is, which nothing is done to. */
export async function withReading(use: (services: Services) => Promise<void>): Promise<void> {
  const env = readEnv(process.env);
  await withDatabaseUrls(async ({ app }) => {
    const database = openDatabase(app, 2, () => {});
    try {
      await use(createServices(database, createLog({ logLevel: 'silent' }, false), await keysOf(env)));
    } finally {
      await database.close();
    }
  });
}

/** The services as the role that migrates, on the database as it is: for what no other role may do. */
export async function withOwner(use: (services: Services) => Promise<void>): Promise<void> {
  const env = readEnv(process.env);
  await withDatabaseUrls(async ({ owner }) => {
    const database = openDatabase(owner, 2, () => {});
    const log = createLog({ logLevel: 'silent' }, false);
    try {
      await use({ ...createServices(database, log, await keysOf(env)), onBehalfOf: operator() });
    } finally {
      await database.close();
    }
  });
}
