import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { type AuditActor, ANONYMOUS_ACTOR } from './auditActor.js';
import { changesBetween } from './changes.rules.js';
import { type NewEvent, insertEvents } from './insertEvents.js';

/** A request that was refused: who, why, and what they asked for. Nothing that the request carried. */
export interface AuditRefusal {
  /** Null: nobody that we know; then there is the network address. */
  readonly actor: AuditActor | null;
  readonly address: string | null;
  /** `COST_LIMIT`: one of the API's codes. */
  readonly code: string;
  /** Which limit or rule, by the name of its message: `tooDeep`. */
  readonly reason: string | null;
  /** The root fields of the operation, as far as the schema has them. */
  readonly fields: readonly string[];
  readonly regionCode: string | null;
  readonly requestId: string;
}

export interface RefusalRecorder {
  add(refusal: AuditRefusal): void;
  /** Writes what is left, then takes no more. */
  close(): Promise<void>;
}

interface Counted {
  readonly refusal: AuditRefusal;
  count: number;
  readonly from: Date;
  to: Date;
}

const EVERY = 5_000;
/** After a batch that was full: somebody sends all kinds of them from everywhere, and waits to see our disk fill. */
const WHEN_FLOODED = 60_000;
/** Different ones, of those who are known and of those who are not; strangers cannot crowd out the others. */
const MOST = 500;

/**
 * Records refusals without letting whoever is refused write: they are counted in memory, same with same, and written in
 * one batch every few seconds and at the end as events `request.refuse`, each with its count, its first and last time,
 * and the id of the first request. What is beyond `MOST` different ones is counted in one. The price: a kill -9 loses
 * the refusals of the last seconds; never anything that was allowed, for that is recorded where it is done.
 */
export function createRefusalRecorder(services: Services): RefusalRecorder {
  let known = new Map<string, Counted>();
  let unknown = new Map<string, Counted>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  function count(refusal: AuditRefusal, times: number, from: Date, to: Date): void {
    const all = refusal.actor ? known : unknown;
    const own = keyOf(refusal);
    const isOneTooMany = all.size >= MOST && !all.has(own);
    const key = isOneTooMany ? 'several' : own;
    const counted = all.get(key) ?? { refusal: isOneTooMany ? ofSeveral(refusal) : refusal, count: 0, from, to };
    counted.count += times;
    counted.to = to;
    all.set(key, counted);
    timer ??= setTimeout(() => void flush(), EVERY).unref();
  }

  function flush(): Promise<void> {
    const batch = [...known.values(), ...unknown.values()];
    const isFlooded = known.size >= MOST || unknown.size >= MOST;
    [known, unknown] = [new Map(), new Map()];
    clearTimeout(timer);
    timer = isFlooded ? setTimeout(() => void flush(), WHEN_FLOODED).unref() : undefined;
    writing = writing.then(() => write(batch));
    return writing;
  }

  async function write(batch: readonly Counted[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      await transact(services, async (services) => void (await insertEvents(services, batch.map(toEvent))));
    } catch (error) {
      services.log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'could not record refusals');
      for (const { refusal, count: times, from, to } of batch) count(refusal, times, from, to);
    }
  }

  return {
    add(refusal) {
      const now = services.clock();
      count(refusal, 1, now, now);
    },
    async close() {
      await flush();
      clearTimeout(timer);
    },
  };
}

function keyOf({ actor, address, code, reason, fields }: AuditRefusal): string {
  return JSON.stringify([actor?.id, address, code, reason, fields]);
}

/** What one too many is counted as. */
function ofSeveral({ actor, requestId }: AuditRefusal): AuditRefusal {
  const everybody = actor && { ...actor, id: 'several', name: 'several' };
  return {
    actor: everybody,
    address: null,
    code: 'SEVERAL',
    reason: 'tooManyKinds',
    fields: [],
    regionCode: null,
    requestId,
  };
}

function toEvent({ refusal, count, from, to }: Counted): NewEvent {
  const { actor, address, code, reason, fields, regionCode, requestId } = refusal;
  const told = { code, reason, fields, address, count, from: from.toISOString(), to: to.toISOString() };
  return {
    actor: actor ?? ANONYMOUS_ACTOR,
    action: 'request.refuse',
    subjectType: 'Request',
    regionCode,
    requestId,
    changes: changesBetween(null, told),
  };
}
