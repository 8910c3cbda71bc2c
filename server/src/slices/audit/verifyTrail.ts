import type pg from 'pg';
import { type Sealing, createSealing, isSealedBy } from './eventText.js';
import { createFrontier } from './frontier.js';
import type { SignedHead } from './head.js';
import { TrailFault } from './trailFault.js';
import { type LeafRow, LEAVES, UNSEALED, pages, rowsOf } from './trailRows.js';
import { type CheckedEvent, checkLeaf, isBefore } from './verifyLeaf.js';
import { type HeadCheck, createHeadCheck } from './verifyHeads.js';
import { createKeyCheck } from './verifyKeys.js';
import { checkNodeCount, checkNodes } from './verifyNodes.js';

export interface TrailVerdict {
  /** Null when all is as it was sealed. */
  readonly fault: TrailFault | null;
  readonly sealed: number;
  readonly waiting: number;
  readonly heads: number;
}

export interface TrailOptions {
  /** The secret of this installation, and those of before. */
  readonly secrets: readonly string[];
  /** Heads that were kept elsewhere: the trail must contain each of them. */
  readonly kept?: readonly SignedHead[];
}

/**
 * Computes the whole log anew from the events and compares it with all that is stored, at one moment of the database and
 * in constant memory. It stops at the first thing that is wrong.
 */
export async function verifyTrail(client: pg.Client, options: TrailOptions): Promise<TrailVerdict> {
  const counts = { sealed: 0, waiting: 0, heads: 0 };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await verify(client, options, counts);
    return { ...counts, fault: null };
  } catch (error) {
    if (error instanceof TrailFault) return { ...counts, fault: error };
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}

interface Counts {
  sealed: number;
  waiting: number;
  heads: number;
}

async function verify(client: pg.Client, { secrets, kept = [] }: TrailOptions, counts: Counts): Promise<void> {
  const sealings = secrets.map(createSealing);
  const frontier = createFrontier();
  const heads = await createHeadCheck(client, kept);
  const keys = createKeyCheck();
  let last: CheckedEvent | null = null;

  for await (const page of pages<LeafRow & pg.QueryResultRow>(client, LEAVES)) {
    const begin = frontier.size;
    const completed = new Map<string, Uint8Array>();
    const doubts: TrailFault[] = [];
    for (const row of page) {
      const { event, hash } = checkLeaf(row, frontier.size, last);
      checkSeal(sealings, event, `it stands in the log at ${frontier.size}`);
      keys.note(event);
      for (const node of frontier.append(hash)) completed.set(`${node.level}/${node.index}`, node.hash);
      last = event;
      counts.sealed = frontier.size;
      if (!heads.isDue(frontier.size)) continue;
      const doubt = await heads.check(frontier, event);
      if (doubt) doubts.push(doubt);
      counts.heads = heads.count();
    }
    // A stored subtree says more exactly than a head where the fault lies.
    await checkNodes(client, begin, frontier.size, completed);
    if (doubts[0]) throw doubts[0];
  }
  await finish(heads, frontier.size);
  await checkNodeCount(client, frontier.size);
  for await (const event of rowsOf<CheckedEvent & pg.QueryResultRow>(client, UNSEALED)) {
    if (last && isBefore(event, last)) {
      throw new TrailFault(event.id, `event ${event.id} was inserted: it claims a place before ones that were sealed`);
    }
    checkSeal(sealings, event, 'it waits to be sealed');
    keys.note(event);
    counts.waiting += 1;
  }
  await keys.compare(client);
}

async function finish(heads: HeadCheck, size: number): Promise<void> {
  const fault = await heads.finish(size);
  if (fault) throw fault;
}

function checkSeal(sealings: readonly Sealing[], event: CheckedEvent, where: string): void {
  if (sealings.some((sealing) => isSealedBy(sealing, event))) return;
  throw new TrailFault(
    event.id,
    `event ${event.id} was not written by Payung, or altered before it was sealed (${where}); or it was written with a secret of before: then give that in PAYUNG_FORMER_SECRETS`,
  );
}
