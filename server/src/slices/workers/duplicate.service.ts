import { z } from 'zod';
import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { DuplicatePair as PairRow, Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere, isAllowed, rowsWithin, visibleRows } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { ActorKind } from '../access/viewer.type.js';
import type { DuplicatePair, DuplicatesArgs } from './duplicate.type.js';
import { EVIDENCE_POINTS, type EvidenceCode } from './similarity.rules.js';
import { SEEING_WORKERS, isPerson } from './worker.policy.js';

const isCode = (code: string): code is EvidenceCode => Object.hasOwn(EVIDENCE_POINTS, code);
const evidenceColumn = z.array(
  z.object({ code: z.custom<EvidenceCode>((code) => typeof code === 'string' && isCode(code)), points: z.int() }),
);

/** A page of the pairs whose records are both in sight, those with the highest score first. */
export async function listDuplicates(ctx: Context, args: DuplicatesArgs): Promise<Page<DuplicatePair>> {
  authorizeAnywhere(ctx, ...SEEING_WORKERS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const filter = args.filter ?? {};
  const { workerId } = filter;
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const where: Prisma.DuplicatePairWhereInput = {
    AND: [
      visiblePairs(ctx),
      { status: { in: filter.statuses ?? ['OPEN'] } },
      within === null ? {} : rowsWithin(within),
      workerId == null ? {} : { OR: [{ workerId }, { otherId: workerId }] },
    ],
  };
  const list = ['duplicates', filter];
  const [id = '', score = '0'] = after === null ? [] : cursors.open(list, after).split(' ');
  const onwards: Prisma.DuplicatePairWhereInput =
    after === null ? {} : { OR: [{ score: { lt: Number(score) } }, { score: Number(score), id: { gt: id } }] };
  const rows = await db.duplicatePair.findMany({
    where: { AND: [where, onwards] },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toPair(ctx, row)),
    totalCount: () => db.duplicatePair.count({ where }),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? cursors.seal(list, `${last.id} ${last.score}`) : null,
    },
  };
}

/** The pair, for a command; NOT_FOUND when its records are not both in sight. */
export async function getPair(services: Services, id: string): Promise<PairRow> {
  const row = await services.db.duplicatePair.findFirst({ where: { AND: [visiblePairs(services), { id }] } });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  return row;
}

export async function describePair(services: Services, id: string): Promise<DuplicatePair> {
  return toPair(services, await services.db.duplicatePair.findUniqueOrThrow({ where: { id } }));
}

/** The region of a pair holds both: who sees people there sees the two. */
function visiblePairs({ actor }: Pick<Services, 'actor'>): Prisma.DuplicatePairWhereInput {
  return visibleRows(actor, ...SEEING_WORKERS);
}

function toPair(services: Pick<Services, 'actor'>, row: PairRow): DuplicatePair {
  const { id, workerId, otherId, regionCode, score, status, foundAt, decidedAt, decisionReason } = row;
  const { decidedById, decidedByKind, decidedByName } = row;
  const mayDecide =
    status === 'OPEN' && isPerson(services) && isAllowed(services, 'workers.proposeCorrection', regionCode);
  return {
    id,
    workerId,
    otherId,
    regionCode,
    score,
    status,
    foundAt,
    decidedAt,
    decisionReason,
    evidence: evidenceColumn.parse(row.evidence),
    decidedBy:
      decidedById === null || decidedByKind === null
        ? null
        : { id: decidedById, kind: ActorKind[decidedByKind], name: decidedByName ?? '' },
    abilities: mayDecide ? ['decideDuplicate'] : [],
  };
}
