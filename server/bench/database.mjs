// @ts-check
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { createServices } from '../dist/context.js';
import { openDatabase } from '../dist/db.js';
import { startEmbeddedPostgres } from '../dist/embedded/startEmbeddedPostgres.js';
import { readEnv } from '../dist/env.js';
import { prepareDatabase } from '../dist/prepareDatabase.js';
import { createSigner } from '../dist/slices/audit/signingKey.js';

import { keysFrom } from './keys.mjs';

/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */

const CONNECTIONS = 10;

/** A migrated PostgreSQL with the regions, that is gone when it is closed, and the services on it as a server has them. */
export async function openBench() {
  const postgres = await startEmbeddedPostgres({ home: readEnv(process.env).home, ephemeral: true });
  const secret = randomBytes(32).toString('base64url');
  const database = openDatabase(postgres.appUrl, CONNECTIONS, () => {});
  const services = createServices(database, pino({ level: 'silent' }), keysFrom(secret));
  await prepareDatabase(postgres.url, services, ['32.01', '32.71', '32.16'], () => {});
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    appUrl: postgres.appUrl,
    ownerUrl: postgres.url,
    secret,
    services,
    signer: createSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    async close() {
      await database.close();
      await postgres.stop();
    },
  };
}
