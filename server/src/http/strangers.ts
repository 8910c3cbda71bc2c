import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '../slices/access/guessing.js';

/** How many cookies and keys that open nothing an address may send in a minute. */
const MOST_UNKNOWN = 100;
const MINUTE = 60_000;
const MOST_KEPT = 20_000;

export interface Strangers {
  /** Seconds to wait before this request is looked at; 0: go on. */
  waitOf(request: FastifyRequest): number;
  noteKnown(request: FastifyRequest): void;
  noteUnknown(request: FastifyRequest): void;
}

/**
 * Who sends one made-up key after another costs the database a query for each, before any budget is known. An address
 * that does so is not heard for the rest of the minute, except with what this process has seen to be good.
 */
export function createStrangers(clock: () => Date): Strangers {
  const unknown = new Map<string, { count: number; end: number }>();
  const known = new Map<string, number>();
  return {
    waitOf(request) {
      const minute = unknown.get(networkOf(request.ip));
      const now = clock().getTime();
      if (!minute || minute.count < MOST_UNKNOWN || minute.end <= now) return 0;
      const proof = proofOf(request);
      return proof === null || known.has(proof) ? 0 : Math.ceil((minute.end - now) / 1000);
    },
    noteKnown(request) {
      const proof = proofOf(request);
      if (proof !== null) keep(known, proof, clock().getTime());
    },
    noteUnknown(request) {
      const address = networkOf(request.ip);
      const now = clock().getTime();
      const last = unknown.get(address);
      const minute = last && last.end > now ? last : { count: 0, end: now + MINUTE };
      keep(unknown, address, { ...minute, count: minute.count + 1 });
    },
  };
}

/** What the request shows to be known by: a hash of it, so that no secret stays in memory. */
function proofOf({ headers }: FastifyRequest): string | null {
  const shown = headers.authorization ?? headers.cookie;
  return shown === undefined ? null : createHash('sha256').update(shown).digest('base64url');
}

/** A flood must not fill the memory: the oldest are forgotten. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}
