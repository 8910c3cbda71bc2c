import PgBoss from 'pg-boss';

/** The schema of PostgreSQL that pg-boss has to itself. */
export const JOBS_SCHEMA = 'jobs';
/** Whom the arrival of a job wakes, in every process. */
export const JOBS_CHANNEL = 'payung_jobs';

/** What is done later, each as one queue. */
export const JOB_NAMES = ['import'] as const;

/** The queue of those jobs of this queue that failed too often. */
export function givenUp(name: string): string {
  return `${name}-given-up`;
}

/**
 * A job that fails six times without progress in between, within a minute or so, is given up. pg-boss also fails what is at
 * work for long; ours may be, since who has lost a job is known by a lock and not by the time (`holding.ts`).
 */
export const QUEUE = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInHours: 23 };

/** pg-boss on this database. It is never started: what it would do by itself, `startJobs` does. */
export function bossOn(db: PgBoss.Db): PgBoss {
  return new PgBoss({ db, schema: JOBS_SCHEMA, supervise: false, schedule: false });
}
