import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import { type Services, createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import type { TestDatabase } from './testDatabase.js';

/** The secret that the template was prepared with, too. */
export const TEST_SECRET = 'a secret that only tests use, and all of them';

/** A private key for the audit log of this test file. */
export const TEST_SIGNING_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

export interface TestServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** The services as the program has them: on the database of a test, as the role of the app. */
export function openTestServices({ appUrl }: TestDatabase, connections = 6): TestServices {
  const database = openDatabase(appUrl, connections, () => {});
  return { services: createServices(database, pino({ level: 'silent' }), TEST_SECRET), close: database.close };
}
