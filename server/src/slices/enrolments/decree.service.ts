import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Decree as DecreeRow, Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { readOptionalText } from '../../graphql/readInput.js';
import { authorizeAnywhere, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { ActorKind } from '../access/viewer.type.js';
import type { DecreesArgs } from './decree.input.js';
import { canReadPaper, visibleDecrees } from './decree.policy.js';
import type { Decree } from './decree.type.js';
import { SEEING_ENROLMENTS } from './enrolment.policy.js';

/** A page of the decrees in sight, the newest first. */
export async function listDecrees(ctx: Context, args: DecreesArgs): Promise<Page<Decree>> {
  authorizeAnywhere(ctx, ...SEEING_ENROLMENTS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const within = await readRegion(ctx, 'filter.within', args.filter?.within);
  const search = readOptionalText('filter.search', args.filter?.search, 100);
  const text = { contains: search ?? '', mode: 'insensitive' } as const;
  const where: Prisma.DecreeWhereInput = {
    AND: [
      visibleDecrees(ctx),
      within === null ? {} : rowsWithin(within),
      search === null ? {} : { OR: [{ number: text }, { title: text }] },
    ],
  };
  const list = ['decrees', args.filter ?? {}];
  const rows = await db.decree.findMany({
    where: { AND: [where, after === null ? {} : { id: { lt: cursors.open(list, after) } }] },
    orderBy: { id: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toDecree(ctx, row)),
    totalCount: () => db.decree.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

/** The decree, or null when there is none in sight. */
export async function findDecree(services: Services, id: string): Promise<Decree | null> {
  const row = await services.db.decree.findFirst({ where: { AND: [visibleDecrees(services), { id }] } });
  return row && toDecree(services, row);
}

export async function getDecree(services: Services, field: string, id: string): Promise<Decree> {
  const decree = await findDecree(services, id);
  if (!decree) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  return decree;
}

export function toDecree(services: Pick<Services, 'actor'>, row: DecreeRow): Decree {
  const { id, number, date, title, regionCode, fileName, fileSha256, people, listSha256, registeredAt } = row;
  return {
    id,
    number,
    title,
    regionCode,
    fileName,
    fileSha256,
    people,
    listSha256,
    registeredAt,
    date: date.toISOString().slice(0, 10),
    registeredBy: { id: row.registeredById, name: row.registeredByName, kind: ActorKind[row.registeredByKind] },
    paperUrl: canReadPaper(services, row) ? `/decrees/${id}/paper` : null,
  };
}
