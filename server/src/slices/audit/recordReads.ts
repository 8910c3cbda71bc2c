import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import type { AuditActor } from './auditActor.js';
import { masked, maskText } from './changes.rules.js';
import { type NewEvent, insertEvents } from './insertEvents.js';

/** Personal data that an answer is about to tell. */
export interface AuditReading {
  readonly actor: AuditActor;
  readonly subjectType: string;
  /** The ids of all that the answer tells of: through aliases, fragments and nested fields too. */
  readonly subjectIds: readonly string[];
  readonly operation: string;
  readonly filter?: unknown;
  readonly regionCode?: string | null;
  readonly purpose?: string | null;
  readonly requestId: string;
  readonly policy?: string | null;
}

export interface ReadRecorder {
  /** Settles when the events are committed; only then may the answer go out. Rejects when they are not: then it may not. */
  record(readings: readonly AuditReading[]): Promise<void>;
}

/**
 * Records reads. Nothing is told that was not recorded: an answer waits for its commit, so that no crash can lose the
 * event of what went out; the price is that of one small write a request, and that nobody reads when nothing can be
 * written. Requests that come while a commit is under way share the next one, so that it costs many of them one flush.
 */
export function createReadRecorder(services: Services): ReadRecorder {
  let waiting: AuditReading[] = [];
  let next: Promise<void> | undefined;
  let current: Promise<unknown> = Promise.resolve();

  function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    next = undefined;
    return transact(services, async (services) => void (await insertEvents(services, batch.map(toEvent))));
  }

  return {
    record(readings) {
      const told = readings.filter(({ subjectIds }) => subjectIds.length > 0);
      if (told.length === 0) return Promise.resolve();
      waiting.push(...told);
      if (!next) {
        next = current.then(flush);
        current = next.catch(() => {});
      }
      return next;
    },
  };
}

function toEvent({ operation, filter, purpose, ...reading }: AuditReading): NewEvent {
  return {
    ...reading,
    action: 'read',
    subjectIds: [...new Set(reading.subjectIds)],
    reading: { operation: maskText(operation), filter: masked(filter) },
    purpose: purpose == null ? null : maskText(purpose),
  };
}
