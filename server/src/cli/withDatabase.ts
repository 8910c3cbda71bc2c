import { pino } from 'pino';
import { type Services, createServices } from '../context.js';
import { openDatabase } from '../db.js';
import { startEmbeddedPostgres } from '../embedded/startEmbeddedPostgres.js';
import { readEnv } from '../env.js';
import { prepareDatabase } from '../prepareDatabase.js';

/** The address of the database that the server would use; the embedded one is shared with a running server, or started. */
export async function withDatabaseUrl(use: (url: string) => Promise<void>): Promise<void> {
  const env = readEnv(process.env);
  if (env.databaseUrl) return use(env.databaseUrl);
  const embedded = await startEmbeddedPostgres({ home: env.home, shareRunning: true });
  try {
    await use(embedded.url);
  } finally {
    await embedded.stop();
  }
}

/** The services on that database, migrated as at a start. */
export async function withServices(use: (services: Services) => Promise<void>): Promise<void> {
  const { regions, logLevel } = readEnv(process.env);
  await withDatabaseUrl(async (url) => {
    const log = pino({ level: logLevel === 'info' ? 'warn' : logLevel });
    const database = openDatabase(url, 2, () => {});
    const services = createServices(database.prisma, log);
    try {
      await prepareDatabase(url, services, regions, (step) => console.error(step));
      await use(services);
    } finally {
      await database.close();
    }
  });
}
