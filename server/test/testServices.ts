import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import { type Services, createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import { createVault } from '../src/personal/vault.js';
import type { TestDatabase } from './testDatabase.js';

/** The secret that the template was prepared with, too. */
export const TEST_SECRET = 'a secret that only tests use, and all of them';

/** The keys of personal data that only tests use. */
const TEST_KEYS = `1:${Buffer.alloc(32, 'ring').toString('base64')}`;
const TEST_NIK_KEY = Buffer.alloc(32, 'nik').toString('base64');

/** What is secret, as programs get it and as services have it. */
export const TEST_SECRETS = { PAYUNG_SECRET: TEST_SECRET, PAYUNG_KEYS: TEST_KEYS, PAYUNG_NIK_KEY: TEST_NIK_KEY };
export const TEST_SERVICE_KEYS = { secret: TEST_SECRET, vault: createVault(TEST_KEYS, TEST_NIK_KEY) };

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
  return { services: createServices(database, pino({ level: 'silent' }), TEST_SERVICE_KEYS), close: database.close };
}
