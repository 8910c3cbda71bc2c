import type pg from 'pg';
import { JOBS_SCHEMA, JOB_NAMES, QUEUE, bossOn, givenUp } from './queues.js';

/**
 * Makes or migrates the tables of pg-boss, and in them our queues, as the role that owns the database. They lie in a
 * schema of their own, beside what Prisma's migrations know. The caller holds the start lock.
 */
export async function installJobs(owner: pg.Client): Promise<void> {
  const boss = bossOn({ executeSql: (text, values) => owner.query(text, values) });
  await boss.start();
  for (const name of JOB_NAMES) {
    await ensureQueue(givenUp(name), QUEUE);
    await ensureQueue(name, { ...QUEUE, deadLetter: givenUp(name) });
  }
  await boss.stop({ graceful: false });

  /** A queue of before may have been made with other limits. */
  async function ensureQueue(name: string, options: typeof QUEUE & { deadLetter?: string }): Promise<void> {
    await boss.createQueue(name, { name, ...options });
    await boss.updateQueue(name, { name, ...options });
  }
}

const RIGHTS = {
  version: 'SELECT',
  queue: 'SELECT',
  job: 'SELECT, INSERT, UPDATE, DELETE',
  archive: 'SELECT, INSERT, DELETE',
};

/** Lets the app's role send and do jobs; it makes no queues. `role` is quoted. */
export async function grantJobs(owner: pg.Client, role: string): Promise<void> {
  await owner.query(`GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${role}`);
  for (const [table, rights] of Object.entries(RIGHTS)) {
    await owner.query(`REVOKE ALL ON ${JOBS_SCHEMA}.${table} FROM ${role}`);
    await owner.query(`GRANT ${rights} ON ${JOBS_SCHEMA}.${table} TO ${role}`);
  }
}
