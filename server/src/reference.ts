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
  let isStale = false;
  let refreshing: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let listener: pg.Client | undefined = await listen();
  let snapshot = await load();

  async function listen(): Promise<pg.Client> {
    const client = await connect(url);
    client.on('notification', ({ payload }) => payload === topic && refresh());
    client.on('error', (error) =>
      log.warn({ topic, reason: error.message }, 'lost the connection that listens for changes'),
    );
    client.on('end', () => {
      listener = undefined;
      refresh();
    });
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  }

  /** One refresh at a time; a change that comes meanwhile asks for one more. */
  function refresh(): void {
    if (isClosed) return;
    isStale = true;
    refreshing ??= catchUp().finally(() => (refreshing = undefined));
  }

  async function catchUp(): Promise<void> {
    try {
      while (isStale && !isClosed) {
        isStale = false;
        listener ??= await listen();
        snapshot = await load();
        log.info({ topic }, 'took reference data anew');
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ topic, reason }, 'could not take reference data anew; trying again');
      clearTimeout(retry);
      retry = setTimeout(refresh, RETRY_AFTER);
      retry.unref();
    }
  }

  return {
    current: () => snapshot,
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await refreshing;
      await listener?.end();
    },
  };
}
