import type pg from 'pg';
import { TrailFault } from './trailFault.js';
import { NODES } from './trailRows.js';

interface NodeRow {
  readonly level: number;
  readonly index: string;
  readonly hash: string;
}

/** Compares the stored subtrees that the leaves from `begin` to `end` complete with the computed ones. */
export async function checkNodes(
  client: pg.Client,
  begin: number,
  end: number,
  computed: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const levels: number[] = [];
  for (let level = 1; 2 ** level <= end; level++) levels.push(level);
  const [from, to] = [begin, end].map((size) => levels.map((level) => Math.floor(size / 2 ** level)));
  const { rows } = await client.query<NodeRow>(NODES, [levels, from, to]);
  const stored = new Map(rows.map((row) => [`${row.level}/${row.index}`, row.hash]));
  for (const [name, hash] of computed) {
    if (stored.get(name) === Buffer.from(hash).toString('hex')) continue;
    throw await nodeFault(client, name, stored.has(name));
  }
}

/** None beside those of the log: each level has half of the one below it. */
export async function checkNodeCount(client: pg.Client, size: number): Promise<void> {
  let expected = 0;
  for (let level = 1; 2 ** level <= size; level++) expected += Math.floor(size / 2 ** level);
  const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM "AuditNode"');
  if (rows[0]?.n === String(expected)) return;
  throw new TrailFault(null, `the log has ${rows[0]?.n} stored subtrees, ${expected} belong to its ${size} events`);
}

async function nodeFault(client: pg.Client, name: string, isThere: boolean): Promise<TrailFault> {
  const [level = 0, index = 0] = name.split('/').map(Number);
  const [first, last] = [index * 2 ** level, (index + 1) * 2 ** level - 1];
  const { rows } = await client.query<{ eventId: string }>(
    'SELECT "eventId" FROM "AuditLeaf" WHERE "index" IN ($1, $2) ORDER BY "index"',
    [first, last],
  );
  const [from, to] = [rows[0]?.eventId, rows.at(-1)?.eventId];
  return new TrailFault(
    from ?? null,
    `the events ${from} to ${to} (${first} to ${last} in the log) do not have the hash that is stored over them: ${isThere ? 'one of them, or the hash, was altered' : 'it is missing'}`,
  );
}
