import type { Services } from '../../context.js';
import { findNewestHead } from './audit.service.js';
import { EVENT_COLUMNS_SQL, type WrittenEvent, leafText } from './eventText.js';
import type { SignedHead } from './head.js';
import { consistencySpans, inclusionSpans } from './merkle.js';
import { hashSpans } from './nodes.js';

type Db = Pick<Services, 'db'>;

/** That an event is in the log under a head. `server/bin/verify-proof.mjs` checks it without anything of ours. */
export interface EventProof {
  /** The event as it was hashed; see `leafText`. */
  readonly leaf: string;
  /** SHA-256 of a byte 0 and the leaf; hex, as all hashes here. */
  readonly leafHash: string;
  readonly index: number;
  /** From the leaf up to the root (RFC 9162, section 2.1.3). */
  readonly path: readonly string[];
  readonly head: SignedHead;
}

/** The proof of an event under the newest head; null when there is no such event, or it waits to be sealed. */
export async function findProof({ db }: Db, eventId: string): Promise<EventProof | null> {
  const leaf = await db.auditLeaf.findUnique({ where: { eventId } });
  const [event] = await db.$queryRaw<WrittenEvent[]>`
    SELECT ${EVENT_COLUMNS_SQL} FROM "AuditEvent" e WHERE e."id" = ${eventId}`;
  const head = await findNewestHead({ db });
  if (!leaf || !event || !head) return null;
  const index = Number(leaf.index);
  const path = await hashSpans(db, inclusionSpans(index, head.size));
  return { leaf: leafText(event), leafHash: hex(leaf.hash), index, path: path.map(hex), head };
}

/** The proof that the log of size `to` continues the one of size `from` (RFC 9162, section 2.1.4); both were log sizes. */
export async function consistencyPath({ db }: Db, from: number, to: number): Promise<string[]> {
  return (await hashSpans(db, consistencySpans(from, to))).map(hex);
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
