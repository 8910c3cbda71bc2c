// @ts-check
/**
 * A server without its HTTP, which does jobs that count up: each step is a transaction of its own, told on standard output
 * once it is committed. Its arguments: the address of the database, how many steps a job has. What is secret stands in the environment.
 */
import { pino } from 'pino';
import { createServices } from '../../dist/context.js';
import { openDatabase } from '../../dist/db.js';
import { readEnv } from '../../dist/env.js';
import { startJobs } from '../../dist/jobs/startJobs.js';
import { keysOf } from '../../dist/personal/keysOf.js';
import { recordEvent } from '../../dist/slices/audit/recordEvent.js';
import { transact } from '../../dist/transact.js';

const [url = '', steps = '0'] = process.argv.slice(2);
const database = openDatabase(url, 4, () => {});
const services = createServices(database, pino({ level: 'silent' }), await keysOf(readEnv(process.env)));

/** @type {import('../../src/jobs/jobKind.js').JobKind} */
const counting = {
  name: 'import',
  async run(services, id, job) {
    /** @type {{ steps: number }[]} */
    const [done] = await services.db.$queryRaw`SELECT count(*)::int AS "steps" FROM "Counted" WHERE "job" = ${id}`;
    for (let step = (done?.steps ?? 0) + 1; step <= Number(steps); step++) {
      job.signal.throwIfAborted();
      await transact(services, async (/** @type {import('../../src/context.js').Services} */ services) => {
        await job.goOn(services);
        await services.db.$executeRaw`INSERT INTO "Counted" VALUES (${id}, ${step}, ${process.pid})`;
        await recordEvent(services, { action: 'user.add', subject: { type: 'Test' } });
      });
      console.log(`${id} ${step}`);
    }
  },
  async giveUp() {
    throw new Error('none of these jobs fails');
  },
};
const jobs = startJobs(services, url, [counting]);
console.log('at work');
process.on('SIGTERM', () => void jobs.close().then(() => process.exit()));
setInterval(() => {}, 1_000_000);
