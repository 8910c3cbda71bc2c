import type { Services } from '../../context.js';
import { type Span, type Subtree, foldSubtrees, subtreesOf } from './merkle.js';

type Db = Services['db'];

/** The hashes of the complete subtrees that make up the log of this size. */
export async function readNodes(db: Db, size: number): Promise<Uint8Array[]> {
  const [hashes = []] = await readSpans(db, [{ begin: 0, end: size }]);
  return hashes;
}

/** The hash over each of the spans, from the stored subtrees: a look-up each, in one query. */
export async function hashSpans(db: Db, spans: readonly Span[]): Promise<Uint8Array[]> {
  return (await readSpans(db, spans)).map(foldSubtrees);
}

async function readSpans(db: Db, spans: readonly Span[]): Promise<Uint8Array[][]> {
  const wanted = spans.map(subtreesOf);
  const rows = await db.$queryRaw<{ level: number; index: bigint; hash: Uint8Array }[]>`
    SELECT w."level", w."index", coalesce(l."hash", n."hash") AS "hash"
    FROM jsonb_to_recordset(${JSON.stringify(wanted.flat())}::jsonb) AS w("level" int, "index" bigint)
    LEFT JOIN "AuditLeaf" l ON w."level" = 0 AND l."index" = w."index"
    LEFT JOIN "AuditNode" n ON w."level" > 0 AND n."level" = w."level" AND n."index" = w."index"`;
  const found = new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  return wanted.map((subtrees) => subtrees.map((subtree) => get(found, subtree)));
}

function get(found: ReadonlyMap<string, Uint8Array>, { level, index }: Subtree): Uint8Array {
  const hash = found.get(`${level}/${index}`);
  if (!hash) throw new Error(`the audit log lacks the hash of its subtree ${level}/${index}: see payung audit verify`);
  return hash;
}
