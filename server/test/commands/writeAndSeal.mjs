// @ts-check
/**
 * A server without its HTTP: writes events as fast as it can, several at once, some of them undone, and seals what
 * everybody writes. Its arguments: the address of the database, the signing key; what is secret stands in the environment. Says when it is at work.
 */
import { pino } from 'pino';
import { createServices } from '../../dist/context.js';
import { openDatabase } from '../../dist/db.js';
import { readEnv } from '../../dist/env.js';
import { keysOf } from '../../dist/personal/keysOf.js';
import { SYSTEM_ACTOR } from '../../dist/slices/audit/auditActor.js';
import { recordEvent } from '../../dist/slices/audit/recordEvent.js';
import { sealAll, startSealer } from '../../dist/slices/audit/sealer.js';
import { createSigner } from '../../dist/slices/audit/signingKey.js';
import { transact } from '../../dist/transact.js';

const [url = '', key = ''] = process.argv.slice(2);
const database = openDatabase(url, 8, () => {});
const services = createServices(database, pino({ level: 'silent' }), await keysOf(readEnv(process.env)));
const signer = createSigner(key);
const sealer = await startSealer(services, signer, { headFile: undefined, headUrl: undefined });
let isStopping = false;
const stopped = new Promise((resolve) =>
  process.on('SIGTERM', () => {
    isStopping = true;
    resolve(undefined);
  }),
);

const writers = [0, 1, 2, 3].map(async (writer) => {
  for (let index = 0; !isStopping; index++) {
    const subject = { type: 'Test', id: `${process.pid}.${writer}.${index}` };
    const entry = { actor: SYSTEM_ACTOR, action: 'user.add', subject };
    await transact(services, async (/** @type {object} */ services) => {
      await recordEvent(services, entry);
      if (index % 7 === 0) throw new Error('undone');
    }).catch((/** @type {Error} */ error) => {
      if (error.message !== 'undone') throw error;
    });
  }
});
const eager = (async () => {
  while (!isStopping) await sealAll(services, signer);
})();
console.log('at work');
await stopped;
await Promise.all([...writers, eager]);
await sealer.close();
process.exit();
