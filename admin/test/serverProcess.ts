import { fileURLToPath } from 'node:url';
import { Stage } from '../../server/test/commands/stage.js';
import type { TestDatabase } from '../../server/test/testDatabase.js';
import { TEST_SECRETS, TEST_SIGNING_KEY } from '../../server/test/testServices.js';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

/** Another process of the server, as it is built and started in production, on the database of a test. */
export async function startServerProcess({
  appUrl,
  url,
}: TestDatabase): Promise<{ url: string; stop(): Promise<void> }> {
  const stage = new Stage('server');
  const env = {
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: url,
    ...TEST_SECRETS,
    AUDIT_SIGNING_KEY: TEST_SIGNING_KEY,
    PORT: '0',
  };
  const server = stage.run(process.execPath, [MAIN], { env });
  const line = await server.says(/Console +http:\S+/);
  return { url: line.replace(/^Console +/, '').replace(/\/$/, ''), stop: () => stage.clear() };
}
