import { z } from 'zod';
import type { Context, Services } from '../../context.js';
import { ImportStatus, type Import as ImportRow, type Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { isMessageKey } from '../../messages.js';
import { authorizeAnywhere, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { ActorKind } from '../access/viewer.type.js';
import type { ImportFilter, ImportsArgs } from './import.input.js';
import { SEEING_IMPORTS, importAbilities, visibleImports } from './import.policy.js';
import type { FormerImport, Import } from './import.type.js';
import { ColumnCertainty } from './importColumn.type.js';
import { columnsColumn } from './importColumns.js';
import { termsColumn } from './importTerms.js';

const failure = z.object({
  key: z.string().refine(isMessageKey),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The import, or null when there is none in sight. */
export async function findImport(services: Services, id: string): Promise<Import | null> {
  const row = await services.db.import.findFirst({ where: { AND: [visibleImports(services), { id }] } });
  return row && toImport(services, row);
}

/** A page of the imports in sight, the newest first. */
export async function listImports(ctx: Context, args: ImportsArgs): Promise<Page<Import>> {
  authorizeAnywhere(ctx, ...SEEING_IMPORTS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const where = await importsWhere(ctx, args.filter ?? {});
  const list = ['imports', args.filter ?? {}];
  const onwards = after === null ? {} : { id: { lt: cursors.open(list, after) } };
  const rows = await db.import.findMany({
    where: { AND: [where, onwards] },
    orderBy: { id: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toImport(ctx, row)),
    totalCount: () => db.import.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

async function importsWhere(ctx: Context, filter: ImportFilter): Promise<Prisma.ImportWhereInput> {
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const { id: actorId, kind: actorKind } = ctx.actor;
  return {
    AND: [
      visibleImports(ctx),
      within === null ? {} : rowsWithin(within),
      filter.statuses ? { status: { in: filter.statuses } } : {},
      filter.isOwn === true ? { actorId, actorKind } : {},
    ],
  };
}

/** When the same file was last brought before, as far as the viewer may see. */
export async function findFormer(services: Services, { id, sha256 }: Import): Promise<FormerImport | null> {
  const row = await services.db.import.findFirst({
    where: { AND: [visibleImports(services), { sha256, id: { lt: id } }] },
    orderBy: { id: 'desc' },
  });
  if (!row) return null;
  const { status, landed, createdAt } = row;
  return { id: row.id, at: createdAt, actor: actorOf(row), status: ImportStatus[status], landed };
}

export function toImport(services: Pick<Services, 'actor'>, row: ImportRow): Import {
  const { id, fileName, sha256, regionCode, rows, valid, warned, rejected, total, done, landed, newWorkers, kept } =
    row;
  const { version, createdAt, checkedAt, committedAt, undoneAt } = row;
  return {
    id,
    status: ImportStatus[row.status],
    fileName,
    sha256,
    regionCode,
    columns: columnsColumn
      .parse(row.columns)
      .map(({ certainty, ...column }) => ({ ...column, certainty: ColumnCertainty[certainty] })),
    terms: termsColumn.safeParse(row.terms).data ?? null,
    rows,
    valid,
    warned,
    rejected,
    total,
    done,
    landed,
    newWorkers,
    kept,
    version,
    actor: actorOf(row),
    createdAt,
    checkedAt,
    committedAt,
    undoneAt,
    why: failure.safeParse(row.failure).data ?? null,
    reportUrl: rejected > 0 ? `/imports/${id}/report.xlsx` : null,
    abilities: importAbilities(services, row),
  };
}

const actorOf = ({ actorId, actorKind, actorName }: ImportRow) => ({
  id: actorId,
  kind: ActorKind[actorKind],
  name: actorName,
});
