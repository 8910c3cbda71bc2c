import type pg from 'pg';
import type PgBoss from 'pg-boss';
import type { Services } from '../context.js';
import { connect } from '../db.js';
import { payload } from './enqueue.js';
import { type TakenJob, findLost, hold, letGo, putBack } from './holding.js';
import { type JobKind, JobLost } from './jobKind.js';
import { JOBS_CHANNEL, bossOn, givenUp } from './queues.js';
import { runJob } from './runJob.js';

export interface Jobs {
  /** Takes no more jobs, and leaves those at work, after the part they are in, for another process to go on with. */
  close(): Promise<void>;
}

/** So that a long job does not keep short ones waiting. */
const AT_ONCE = 2;
/** A new job wakes us at once; this is for those that wait for their time, or were lost. */
const EVERY = 1_000;
const TIDY_EVERY = 3_600_000;

/** The connection by which this process takes jobs and holds them. */
interface Post {
  readonly client: pg.Client;
  readonly boss: PgBoss;
}

/** Does the jobs of these kinds, as every process may: each job is one's at a time. */
export function startJobs(services: Services, url: string, kinds: readonly JobKind[]): Jobs {
  const { log } = services;
  const queues = kinds.flatMap((kind) => [
    { name: givenUp(kind.name), kind },
    { name: kind.name, kind },
  ]);
  /** By what each is about. */
  const underWay = new Map<string, { stop: AbortController; done: Promise<void> }>();
  let post: Post | undefined;
  let looking: Promise<void> | undefined;
  let isAskedAgain = false;
  let isClosed = false;
  let tidiedAt = 0;
  const timer = setInterval(look, EVERY);
  timer.unref();
  look();
  return {
    async close() {
      isClosed = true;
      clearInterval(timer);
      await looking;
      for (const { stop } of underWay.values()) stop.abort();
      await Promise.all([...underWay.values()].map(({ done }) => done));
      await post?.client.end();
    },
  };

  /** One look at a time; who asks meanwhile gets one more. */
  function look(): void {
    isAskedAgain = true;
    if (!isClosed) looking ??= lookAround().finally(() => (looking = undefined));
  }

  async function lookAround(): Promise<void> {
    try {
      while (isAskedAgain && !isClosed) {
        isAskedAgain = false;
        post ??= await openPost();
        await giveLostBack(post);
        for (const { name, kind } of queues) await takeFrom(post, name, kind);
        await tidy(post);
      }
    } catch (error) {
      log.warn({ reason: nameOf(error) }, 'could not look for jobs; trying again');
      await post?.client.end().catch(() => undefined);
    }
  }

  async function openPost(): Promise<Post> {
    const client = await connect(url);
    client.on('notification', look);
    // With the connection went the locks: what is under way may be another process's by now.
    client.on('end', () => {
      if (post?.client === client) post = undefined;
      for (const { stop } of underWay.values()) stop.abort();
    });
    // For when this machine is lost to PostgreSQL without a word.
    await client.query('SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3');
    await client.query(`LISTEN ${JOBS_CHANNEL}`);
    return { client, boss: bossOn({ executeSql: (text, values) => client.query(text, values) }) };
  }

  async function giveLostBack({ client, boss }: Post): Promise<void> {
    for (const { name, ids } of await findLost(client)) {
      log.warn({ queue: name, jobs: ids }, 'jobs of a process that is gone are begun again');
      for (const id of ids) await boss.fail(name, id, { reason: 'lost' });
    }
  }

  async function takeFrom(at: Post, queue: string, kind: JobKind): Promise<void> {
    while (underWay.size < AT_ONCE && !isClosed) {
      const [job] = await at.boss.fetch<unknown>(queue, { includeMetadata: true });
      if (!job) return;
      const { id } = payload.parse(job.data);
      if (underWay.has(id) || !(await hold(at.client, id))) await putBack(at.client, job, 1);
      else begin(at, kind, job);
    }
  }

  function begin(at: Post, kind: JobKind, job: TakenJob): void {
    const content = payload.parse(job.data);
    const stop = new AbortController();
    const done = runJob(services, kind, job, content, stop.signal)
      .then(
        () => settle(at, job, 'done'),
        (error: unknown) => settle(at, job, howItEnded(error, stop.signal)),
      )
      .then(() => letGo(at.client, content.id))
      .catch((error: unknown) => log.warn({ job: job.id, reason: nameOf(error) }, 'could not say how a job ended'))
      .finally(() => {
        underWay.delete(content.id);
        look();
      });
    underWay.set(content.id, { stop, done });
  }

  async function settle({ client, boss }: Post, job: TakenJob, how: string): Promise<void> {
    if (how === 'done') return boss.complete(job.name, job.id);
    if (how === 'lost') return;
    if (how === 'left') return putBack(client, job, 0);
    log.error({ queue: job.name, job: job.id, reason: how }, 'a job failed');
    return boss.fail(job.name, job.id, { reason: how });
  }

  /** What was done long ago is put away, and in the end forgotten. */
  async function tidy({ boss }: Post): Promise<void> {
    const now = services.clock().getTime();
    if (now - tidiedAt < TIDY_EVERY) return;
    await boss.maintain();
    tidiedAt = now;
  }
}

function howItEnded(error: unknown, signal: AbortSignal): string {
  if (error instanceof JobLost) return 'lost';
  return signal.aborted ? 'left' : nameOf(error);
}

/** The message of a failure can quote the data that it failed on. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
