import type { FastifyBaseLogger as Logger } from 'fastify';
import type pg from 'pg';
import { connect } from './db.js';

const CHANNEL = 'payung_reference';
const RETRY_AFTER = 1_000;

export interface Reference<T> {
  /** The newest snapshot. */
  readonly current: () => T;
  close(): Promise<void>;
}

/**
 * Holds reference data in memory and takes them anew in every process when their tables change (a trigger notifies) and
 * when the connection comes back, for then a change may have been missed. When that fails it keeps the old snapshot and
 * tries again.
 */
export async function holdReference<T>(
  url: string,
  topic: string,
  log: Logger,
  load: () => Promise<T>,
): Promise<Reference<T>> {
  let isClosed = false;
  let isStale = true;
  let listener: pg.Client | undefined;
  let snapshot: T | undefined;
  let refreshing: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;

  await takeAnew();
  if (isStale) refresh();
  return {
    current() {
      if (snapshot === undefined) throw new Error(`the reference data ${topic} were never taken`);
      return snapshot;
    },
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await refreshing;
      await listener?.end();
    },
  };

  async function takeAnew(): Promise<void> {
    isStale = false;
    listener ??= await listen();
    snapshot = await load();
  }

  async function listen(): Promise<pg.Client> {
    const client = await connect(url);
    client.on('notification', ({ payload }) => payload === topic && changed());
    client.on('end', () => {
      if (listener === client) listener = undefined;
      changed();
    });
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  }

  /** During the first taking it only makes that stale: a refresh of its own could be overtaken by it. */
  function changed(): void {
    isStale = true;
    if (snapshot !== undefined) refresh();
  }

  /** One refresh at a time; a change that comes meanwhile asks for one more. */
  function refresh(): void {
    if (!isClosed) refreshing ??= catchUp().finally(() => (refreshing = undefined));
  }

  async function catchUp(): Promise<void> {
    try {
      while (isStale && !isClosed) {
        await takeAnew();
        log.info({ topic }, 'took reference data anew');
      }
    } catch (error) {
      isStale = true;
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ topic, reason }, 'could not take reference data anew; trying again');
      clearTimeout(retry);
      retry = setTimeout(refresh, RETRY_AFTER);
      retry.unref();
    }
  }
}
