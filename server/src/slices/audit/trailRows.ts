import type pg from 'pg';
import { EVENT_COLUMNS, type WrittenEvent } from './eventText.js';

/** A place in the log with the event that it names; all columns of the event are null when there is none. */
export interface LeafRow extends Omit<WrittenEvent, 'id'> {
  readonly index: string;
  readonly eventId: string;
  readonly hash: string;
  readonly id: string | null;
}

export interface HeadRow {
  readonly size: string;
  readonly rootHash: string;
  readonly at: string;
  readonly keyId: string;
  readonly signature: string;
  readonly epoch: string;
  readonly xid: string;
  readonly sequence: string;
  readonly publicKey: string | null;
}

export interface KeyRow {
  readonly id: string;
  readonly publicKey: string;
  readonly since: string;
}

const MILLISECONDS = (column: string): string => `trunc(extract(epoch FROM ${column}) * 1000)::text`;

export const LEAVES = `
  SELECT l."index"::text AS "index", l."eventId", encode(l."hash", 'hex') AS "hash", ${EVENT_COLUMNS}
  FROM "AuditLeaf" l LEFT JOIN "AuditEvent" e ON e."id" = l."eventId" ORDER BY l."index"`;

export const HEADS = `
  SELECT h."size"::text AS "size", encode(h."rootHash", 'hex') AS "rootHash", ${MILLISECONDS('h."at"')} AS "at",
    h."keyId", translate(encode(h."signature", 'base64'), E'\\n', '') AS "signature", h."epoch"::text AS "epoch",
    h."xid"::text AS "xid", h."sequence"::text AS "sequence", k."publicKey"
  FROM "AuditHead" h LEFT JOIN "AuditKey" k ON k."id" = h."keyId" ORDER BY h."size"`;

/** Events that have no place in the log: they wait for theirs, or do not belong there. */
export const UNSEALED = `
  SELECT ${EVENT_COLUMNS} FROM "AuditEvent" e LEFT JOIN "AuditLeaf" l ON l."eventId" = e."id"
  WHERE l."eventId" IS NULL ORDER BY e."epoch", e."xid", e."sequence"`;

export const KEYS = `SELECT "id", "publicKey", ${MILLISECONDS('"since"')} AS "since" FROM "AuditKey" ORDER BY "id"`;

/** The stored subtrees of some levels, each with its own range of indexes. */
export const NODES = `
  SELECT n."level", n."index"::text AS "index", encode(n."hash", 'hex') AS "hash"
  FROM unnest($1::int[], $2::bigint[], $3::bigint[]) AS w("level", "begin", "end")
  JOIN "AuditNode" n ON n."level" = w."level" AND n."index" >= w."begin" AND n."index" < w."end"
  ORDER BY n."index", n."level"`;

const PAGE = 500;
let cursors = 0;

/** The rows of a query page by page, however many there are: through a cursor, so inside of a transaction. */
export async function* pages<Row extends pg.QueryResultRow>(client: pg.Client, query: string): AsyncGenerator<Row[]> {
  cursors += 1;
  const name = `trail_${cursors}`;
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${PAGE} FROM ${name}`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query(`CLOSE ${name}`);
}

/** The same, row by row. */
export async function* rowsOf<Row extends pg.QueryResultRow>(client: pg.Client, query: string): AsyncGenerator<Row> {
  for await (const page of pages<Row>(client, query)) yield* page;
}
