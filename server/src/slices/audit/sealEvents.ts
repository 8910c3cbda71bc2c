import type { Services } from '../../context.js';
import { keepBooks } from '../../transact.js';
import { EVENT_COLUMNS_SQL, type WrittenEvent, leafText } from './eventText.js';
import { type Node, createFrontier } from './frontier.js';
import { type SignedHead, signHead } from './head.js';
import { hashLeaf } from './merkle.js';
import { readNodes } from './nodes.js';
import type { Signer } from './signingKey.js';

type Db = Services['db'];

export interface SealedBatch {
  readonly sealed: number;
  readonly head: SignedHead;
}

/** Any number that no other program on the same database uses for its advisory locks. */
const SEAL_LOCK = 7_281_946_503n;

/** Milliseconds for one batch, and for each of its statements: more than the pool gives an operation, for nobody waits for it. */
const PATIENCE = 60_000;

/**
 * Appends the next events to the log and signs its new head, in one transaction: a process that dies in the middle has
 * done nothing. Null when there is nothing to seal, `busy` when another process is at it.
 *
 * An event is taken only when every transaction that began to write before its own has ended: from then on nothing can be
 * committed that belongs before it. A transaction that stays open for long holds the log up, and loses nothing.
 */
export async function sealBatch(
  services: Services,
  signer: Signer,
  limit: number,
): Promise<SealedBatch | null | 'busy'> {
  return keepBooks(services, (books) =>
    books.$transaction(
      async (db) => {
        await db.$queryRaw`SELECT set_config('statement_timeout', ${String(PATIENCE)}, true)`;
        const [lock] = await db.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock(${SEAL_LOCK}) AS free`;
        if (!lock?.free) return 'busy';
        const last = (await db.auditHead.findFirst({ orderBy: { size: 'desc' } })) ?? BEGINNING;
        const events = await findNext(db, last, limit);
        const newest = events.at(-1);
        if (!newest) return null;

        const begin = Number(last.size);
        const frontier = createFrontier(begin, await readNodes(db, begin));
        const leaves = events.map((event) => ({ id: event.id, hash: hashLeaf(leafText(event)) }));
        const nodes = leaves.flatMap(({ hash }) => frontier.append(hash));
        const head = signHead(frontier.size, frontier.root(), services.clock(), signer);
        await insertLeaves(db, begin, leaves);
        await insertNodes(db, nodes);
        await insertHead(db, head, newest);
        return { sealed: events.length, head };
      },
      { maxWait: 10_000, timeout: PATIENCE },
    ),
  );
}

interface Place {
  readonly size: bigint;
  readonly epoch: number;
  readonly xid: bigint;
  readonly sequence: bigint;
}

const BEGINNING: Place = { size: 0n, epoch: -1, xid: 0n, sequence: 0n };

/**
 * One statement, so that the events and the open transactions are seen at the same moment. Of these only those count that
 * may write here: one in another database of the same PostgreSQL, which holds a lock on its own id, does not.
 */
function findNext(db: Db, { epoch, xid, sequence }: Place, limit: number): Promise<WrittenEvent[]> {
  return db.$queryRaw<WrittenEvent[]>`
    WITH "open" AS MATERIALIZED (
      SELECT "xid" FROM pg_snapshot_xip(pg_current_snapshot()) AS "xid"
      WHERE NOT EXISTS (
        SELECT FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'transactionid' AND l.granted AND l.transactionid = "xid"::xid
          AND a.datid <> (SELECT oid FROM pg_database WHERE datname = current_database()))
    ), "oldest" AS MATERIALIZED (
      SELECT coalesce(min("xid"::text::bigint), pg_snapshot_xmax(pg_current_snapshot())::text::bigint) AS "xid" FROM "open"
    )
    SELECT ${EVENT_COLUMNS_SQL} FROM "AuditEvent" e
    WHERE (e."epoch", e."xid", e."sequence") > (${epoch}::int, ${xid}::bigint, ${sequence}::bigint)
      AND (e."xid" < (SELECT "xid" FROM "oldest") OR e."epoch" < (SELECT max("epoch") FROM "AuditEvent"))
    ORDER BY e."epoch", e."xid", e."sequence" LIMIT ${limit}`;
}

async function insertLeaves(db: Db, begin: number, leaves: readonly { id: string; hash: Buffer }[]): Promise<void> {
  const rows = leaves.map(({ id, hash }, place) => ({ index: begin + place, id, hash: hash.toString('hex') }));
  await db.$executeRaw`
    INSERT INTO "AuditLeaf" ("index", "eventId", "hash") SELECT "index", "id", decode("hash", 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("index" bigint, "id" text, "hash" text)`;
}

async function insertNodes(db: Db, nodes: readonly Node[]): Promise<void> {
  const rows = nodes.map(({ hash, ...place }) => ({ ...place, hash: Buffer.from(hash).toString('hex') }));
  await db.$executeRaw`
    INSERT INTO "AuditNode" ("level", "index", "hash") SELECT "level", "index", decode("hash", 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("level" int, "index" bigint, "hash" text)`;
}

async function insertHead(db: Db, head: SignedHead, { epoch, xid, sequence }: WrittenEvent): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "AuditHead" ("size", "rootHash", "at", "keyId", "signature", "epoch", "xid", "sequence")
    VALUES (${head.size}, decode(${head.rootHash}, 'hex'), ${head.at}::timestamptz, ${head.keyId},
      decode(${head.signature}, 'base64'), ${epoch}::int, ${xid}::bigint, ${sequence}::bigint)`;
}
