import 'reflect-metadata';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import { startEmbeddedPostgres } from '../src/embedded/startEmbeddedPostgres.js';
import { readEnv } from '../src/env.js';
import { prepareDatabase } from '../src/prepareDatabase.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL of the tests' own; its database is the template: migrated, with the regions loaded. */
    templateUrl: string;
  }
}

/** One PostgreSQL for the whole run, and in it a template that each test file clones. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres({ home: readEnv(process.env).home, ephemeral: true });
  const database = openDatabase(postgres.url, 2, () => {});
  const services = createServices(database.prisma, pino({ level: 'silent' }));
  await prepareDatabase(postgres.url, services, ['32.01', '32.71', '32.16'], () => {});
  await database.close();
  project.provide('templateUrl', postgres.url);
  return postgres.stop;
}
