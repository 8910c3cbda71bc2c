import type pg from 'pg';
import type PgBoss from 'pg-boss';
import type { Services } from '../context.js';
import { JobLost } from './jobKind.js';
import { JOBS_SCHEMA } from './queues.js';

/**
 * Who does a job holds a lock on what it is about, by the connection of their process. However that process ends, with
 * the connection goes the lock, and then every other one sees at once that the job is lost; and no two jobs about the
 * same are done at a time.
 */
const LOCKS = 728_194_650;
/** Between taking a job and locking it: until then nobody may think that it is lost. */
const TAKING = '2 seconds';

export type TakenJob = PgBoss.JobWithMetadata<unknown>;

/** Locks what the job is about, or returns false: it is being done by another process. */
export async function hold(client: pg.Client, id: string): Promise<boolean> {
  const { rows } = await client.query<{ isFree: boolean }>(
    'SELECT pg_try_advisory_lock($1::int, hashtext($2)) AS "isFree"',
    [LOCKS, id],
  );
  return rows[0]?.isFree === true;
}

export async function letGo(client: pg.Client, id: string): Promise<void> {
  await client.query('SELECT pg_advisory_unlock($1::int, hashtext($2))', [LOCKS, id]);
}

/** Those that were being done by a process that is gone, by queue. */
export async function findLost(client: pg.Client): Promise<{ name: string; ids: string[] }[]> {
  const { rows } = await client.query<{ name: string; ids: string[] }>(
    `SELECT j.name, array_agg(j.id::text) AS ids FROM ${JOBS_SCHEMA}.job j
     WHERE j.state = 'active' AND j.started_on < now() - interval '${TAKING}' AND NOT EXISTS (
       SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND l.classid = $1::oid AND l.objid = (hashtext(j.data ->> 'id')::bigint & 4294967295)::oid)
     GROUP BY j.name`,
    [LOCKS],
  );
  return rows;
}

/** Gives a job back as if it had not been begun: it failed in nothing. */
export async function putBack(client: pg.Client, job: TakenJob, seconds: number): Promise<void> {
  await client.query(
    `UPDATE ${JOBS_SCHEMA}.job SET state = 'created', started_on = NULL, start_after = now() + $3 * interval '1 second'
     WHERE name = $1 AND id = $2 AND ${STILL_MINE.replace('$mine', '$4')}`,
    [job.name, job.id, seconds, job.startedOn],
  );
}

/** In the transaction that does a part of the job: see `RunningJob.goOn`. */
export async function noteProgress({ db }: Services, job: TakenJob): Promise<void> {
  const text = `UPDATE ${JOBS_SCHEMA}.job SET retry_count = 0
    WHERE name = $1 AND id = $2::uuid AND ${STILL_MINE.replace('$mine', '$3')}`;
  if ((await db.$executeRawUnsafe(text, job.name, job.id, job.startedOn)) === 0) throw new JobLost();
}

/** A job begins anew whenever it is taken, so the time tells whose it is; what we know of it ends at milliseconds. */
const STILL_MINE = `state = 'active' AND date_trunc('milliseconds', started_on) = $mine::timestamptz`;
