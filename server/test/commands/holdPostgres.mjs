// @ts-check
/**
 * A stand-in for the server: starts the embedded PostgreSQL as its options (JSON, first argument) say, tells the address
 * as JSON, and holds it. With `drain`, it does on SIGINT and SIGTERM what the server does: answers what is in flight,
 * which needs the database, and stops. Without, it has no handlers and dies of the signal.
 */
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/embedded/startEmbeddedPostgres.js';

const { drain, address, ...options } = JSON.parse(process.argv[2] ?? '{}');
try {
  /** @type {import('../../src/embedded/startEmbeddedPostgres.js').EmbeddedPostgres} */
  const embedded = await startEmbeddedPostgres({
    home: process.env['PAYUNG_HOME'] ?? '',
    ...options,
    onLost: (/** @type {Error} */ error) => {
      console.error(error.message);
      process.exit(1);
    },
  });
  if (address) await embedded.announce(address);
  if (drain) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, async () => {
        const client = new pg.Client({ connectionString: embedded.url });
        await client.connect();
        await client.query('SELECT pg_sleep(0.3)');
        await client.end();
        await embedded.stop();
        console.log(JSON.stringify({ drained: true }));
        process.exit(0);
      });
    }
  }
  console.log(JSON.stringify({ url: embedded.url }));
  setInterval(() => {}, 60_000);
} catch (error) {
  console.error(error instanceof Error && error.name === 'StartError' ? error.message : error);
  process.exit(1);
}
