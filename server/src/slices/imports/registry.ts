import type { Services } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';

type Db = Pick<Services, 'db'>;

const REGISTERED = {
  id: true,
  nikHash: true,
  nameKey: true,
  birthDate: true,
  regionCode: true,
  categoryCode: true,
  attributes: true,
  monthlyIncome: true,
  desil: true,
  heldAt: true,
  diedOn: true,
  movedAwayOn: true,
  mergedIntoId: true,
} satisfies Prisma.WorkerSelect;

/** What of a worker a row is compared with. */
export type Registered = Prisma.WorkerGetPayload<{ select: typeof REGISTERED }>;

/** The workers of these NIKs, by what tells one hash from another. */
export async function findByNik({ db }: Db, hashes: readonly Uint8Array[]): Promise<Map<string, Registered>> {
  if (hashes.length === 0) return new Map();
  const nikHash = { in: hashes.map((hash) => new Uint8Array(hash)) };
  const rows = await db.worker.findMany({ where: { nikHash }, select: REGISTERED });
  return new Map(rows.map((row) => [hashKey(row.nikHash), row]));
}

/** The same, by their ids, locked until the transaction ends: in one order, as the database's trigger does. */
export async function lockWorkers({ db }: Db, ids: readonly string[]): Promise<Map<string, Registered>> {
  await db.$queryRaw`SELECT 1 FROM "Worker" WHERE "id" = ANY (${[...ids]}) ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await db.worker.findMany({ where: { id: { in: [...ids] } }, select: REGISTERED });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Somebody as a row has them, whose NIK is new. */
export interface Unknown {
  readonly number: number;
  readonly nameKey: string;
  readonly birthDate: string;
  readonly regionCode: string;
}

/** Workers of the same village, birth date and folded name under another NIK, by the number of the row. */
export async function findAlike({ db }: Db, unknown: readonly Unknown[]): Promise<Map<number, string>> {
  if (unknown.length === 0) return new Map();
  const rows = await db.$queryRaw<{ number: number; id: string }[]>`
    SELECT row."number", min(w."id") AS "id"
    FROM json_to_recordset(${JSON.stringify(unknown)}::json)
      AS row ("number" int, "nameKey" text, "birthDate" date, "regionCode" text)
    JOIN "Worker" w ON w."regionCode" = row."regionCode" AND w."nameKey" = row."nameKey"
      AND w."birthDate" = row."birthDate" AND w."mergedIntoId" IS NULL
    GROUP BY 1`;
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** A hash as a key of a map: two people's never begin alike for so long. */
export function hashKey(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1', 0, 16);
}
