import type pg from 'pg';
import type { Frontier } from './frontier.js';
import { type SignedHead, isHeadSigned } from './head.js';
import { TrailFault } from './trailFault.js';
import { HEADS, type HeadRow, rowsOf } from './trailRows.js';
import type { CheckedEvent } from './verifyLeaf.js';

export interface HeadCheck {
  count(): number;
  /** Whether there is a head of this size to check. */
  isDue(size: number): boolean;
  /** Compares the heads of this size, stored and kept, with the log that has just grown to it by this event. */
  check(frontier: Frontier, event: CheckedEvent): Promise<TrailFault | null>;
  /** That the log ends where its last head says, and no kept head knows more of it. */
  finish(size: number): Promise<TrailFault | null>;
}

export async function createHeadCheck(client: pg.Client, kept: readonly SignedHead[]): Promise<HeadCheck> {
  const forged = kept.find((head) => !isHeadSigned(head));
  if (forged) throw new TrailFault(null, `the kept head of size ${forged.size} is not rightly signed: it was altered`);
  const keptSizes = new Set(kept.map(({ size }) => size));
  const heads = rowsOf<HeadRow & pg.QueryResultRow>(client, HEADS);
  let next = await heads.next();
  let before = 0;
  let count = 0;

  return {
    count: () => count,
    isDue: (size) => keptSizes.has(size) || (!next.done && next.value.size === String(size)),
    async check(frontier, event) {
      const { size } = frontier;
      const broken = kept.find((head) => head.size === size && head.rootHash !== rootOf(frontier));
      const fault = broken ? keptFault(broken) : null;
      if (next.done || next.value.size !== String(size)) return fault;
      const row = next.value;
      next = await heads.next();
      count += 1;
      const own = headFault(row, frontier, before, event);
      before = size;
      return fault ?? own;
    },
    async finish(size) {
      const longest = Math.max(0, ...kept.map((head) => head.size));
      if (longest > size)
        return new TrailFault(null, `the log was cut: it has ${size} events, a kept head knows ${longest}`);
      if (!next.done) {
        return new TrailFault(
          null,
          `the log has ${size} events, but a head of size ${next.value.size}: events are missing`,
        );
      }
      if (before === size) return null;
      return new TrailFault(null, `the places ${before} to ${size - 1} of the log are under no signed head`);
    },
  };
}

function headFault(row: HeadRow, frontier: Frontier, before: number, event: CheckedEvent): TrailFault | null {
  const { size } = frontier;
  const { publicKey, rootHash, keyId, signature } = row;
  if (publicKey === null)
    return new TrailFault(null, `the head of size ${size} names a key ${keyId} that is not there`);
  const at = isoOf(row.at);
  if (!isHeadSigned({ size, rootHash, at, keyId, publicKey, signature })) {
    return new TrailFault(null, `the head of size ${size} is not rightly signed: it, or its key ${keyId}, was altered`);
  }
  if (rootHash !== rootOf(frontier)) {
    return new TrailFault(
      event.id,
      `the events at ${before} to ${size - 1} of the log, the last of them ${event.id}, are not those that the head of size ${size} was signed for`,
    );
  }
  if (row.epoch === event.epoch && row.xid === event.xid && row.sequence === event.sequence) return null;
  return new TrailFault(event.id, `the head of size ${size} was altered: it does not end with event ${event.id}`);
}

function keptFault({ size, at }: SignedHead): TrailFault {
  return new TrailFault(
    null,
    `the first ${size} events are not those of the kept head of ${at}: the log was rewritten`,
  );
}

function rootOf(frontier: Frontier): string {
  return Buffer.from(frontier.root()).toString('hex');
}

/** A date that somebody has made impossible is no reason to stop with anything but a fault. */
function isoOf(milliseconds: string): string {
  const date = new Date(Number(milliseconds));
  return Number.isNaN(date.getTime()) ? milliseconds : date.toISOString();
}
