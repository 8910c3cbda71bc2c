import type { Context } from '../../context.js';
import { Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import type { WorkersArgs } from './worker.input.js';
import { SEEING_WORKERS } from './worker.policy.js';
import { loadWorkers } from './worker.service.js';
import type { Worker } from './worker.type.js';
import { nearness, workersCondition } from './workersCondition.js';

interface Place {
  readonly id: string;
  readonly regionCode: string;
  readonly nameKey: string;
  /** How near the name is to the one that is searched. */
  readonly near: number;
}

/** A page of the workers in sight: the nearest names first where one is searched, else by village and name. */
export async function listWorkers(ctx: Context, args: WorkersArgs): Promise<Page<Worker>> {
  authorizeAnywhere(ctx, ...SEEING_WORKERS);
  const { db, cursors } = ctx;
  const filter = args.filter ?? {};
  const { first, after, offset } = readPage(args);
  const { where, name } = await workersCondition(ctx, filter);
  const list = ['workers', filter];
  const position = after === null ? null : cursors.open(list, after);
  const places = await db.$queryRaw<Place[]>`
    ${name === null ? byPlace(where, position) : byNearness(where, name, position)} OFFSET ${offset} LIMIT ${first + 1}`;
  const page = places.slice(0, first);
  const workers = await loadWorkers(
    ctx,
    page.map(({ id }) => id),
  );
  const last = page.at(-1);
  return {
    items: page.flatMap(({ id }) => workers.get(id) ?? []),
    totalCount: async () => {
      const rows = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS "count" FROM "Worker" AS worker WHERE ${where}`;
      return rows[0]?.count ?? 0;
    },
    pageInfo: {
      hasNextPage: places.length > first,
      endCursor: last ? cursors.seal(list, positionOf(last, name)) : null,
    },
  };
}

/** `id village name`, or `id nearness`. */
const positionOf = ({ id, regionCode, nameKey, near }: Place, name: string | null): string =>
  name === null ? `${id} ${regionCode} ${nameKey}` : `${id} ${near}`;

/** As the index has them, so that a page costs what it holds. */
function byPlace(where: Prisma.Sql, position: string | null): Prisma.Sql {
  const [id = '', regionCode = '', ...nameKey] = position?.split(' ') ?? [];
  const onwards =
    position === null
      ? Prisma.sql`true`
      : Prisma.sql`worker."regionCode" ~>=~ ${regionCode} AND (worker."regionCode" ~>~ ${regionCode}
          OR (worker."nameKey", worker."id") > (${nameKey.join(' ')}, ${id}))`;
  return Prisma.sql`
    SELECT worker."id", worker."regionCode", worker."nameKey", 0 AS "near" FROM "Worker" AS worker
    WHERE ${where} AND ${onwards}
    ORDER BY worker."regionCode" USING ~<~, worker."nameKey", worker."id"`;
}

function byNearness(where: Prisma.Sql, name: string, position: string | null): Prisma.Sql {
  const [id = '', near = '0'] = position?.split(' ') ?? [];
  const onwards =
    position === null
      ? Prisma.sql`true`
      : Prisma.sql`("near" < ${Number(near)} OR ("near" = ${Number(near)} AND "id" > ${id}))`;
  return Prisma.sql`
    SELECT * FROM (
      SELECT worker."id", worker."regionCode", worker."nameKey", ${nearness(name)} AS "near" FROM "Worker" AS worker WHERE ${where}
    ) AS found
    WHERE ${onwards}
    ORDER BY "near" DESC, "id"`;
}
