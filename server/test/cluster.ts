import 'reflect-metadata';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import { startEmbeddedPostgres } from '../src/embedded/startEmbeddedPostgres.js';
import { readEnv } from '../src/env.js';
import { prepareDatabase } from '../src/prepareDatabase.js';
import { TEST_SERVICE_KEYS } from './testServices.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL of the tests' own; its database is the template: migrated, with the regions loaded. */
    templateUrl: string;
    /** The same, as the role that the app works as. */
    appTemplateUrl: string;
  }
}

/** One PostgreSQL for the whole run, and in it a template that each test file clones. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres({ home: readEnv(process.env).home, ephemeral: true });
  const database = openDatabase(postgres.appUrl, 2, () => {});
  const services = createServices(database, pino({ level: 'silent' }), TEST_SERVICE_KEYS);
  await prepareDatabase(postgres.url, services, ['32.01', '32.71', '32.16'], () => {});
  await database.close();
  project.provide('templateUrl', postgres.url);
  project.provide('appTemplateUrl', postgres.appUrl);
  return postgres.stop;
}
