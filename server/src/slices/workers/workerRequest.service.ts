import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma, WorkerRequest as RequestRow } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { ActorKind } from '../access/viewer.type.js';
import { SEEING_WORKERS } from './worker.policy.js';
import type { WorkerRequestsArgs } from './workerRequest.input.js';
import { requestAbilities, visibleRequests } from './workerRequest.policy.js';
import type { WorkerRequest } from './workerRequest.type.js';

export type { RequestRow };

/** A page of the proposals in sight, the newest first. */
export async function listRequests(ctx: Context, args: WorkerRequestsArgs): Promise<Page<WorkerRequest>> {
  authorizeAnywhere(ctx, ...SEEING_WORKERS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const filter = args.filter ?? {};
  const { statuses, kinds, workerId } = filter;
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const where: Prisma.WorkerRequestWhereInput = {
    AND: [
      visibleRequests(ctx),
      statuses ? { status: { in: statuses } } : {},
      kinds ? { kind: { in: kinds } } : {},
      workerId == null ? {} : { OR: [{ workerId }, { otherId: workerId }] },
      within === null ? {} : { worker: rowsWithin(within) },
    ],
  };
  const list = ['workerRequests', filter];
  // Their ids begin with the time.
  const onwards = after === null ? {} : { id: { lt: cursors.open(list, after) } };
  const rows = await db.workerRequest.findMany({
    where: { AND: [where, onwards] },
    orderBy: { id: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toRequest(ctx, row)),
    totalCount: () => db.workerRequest.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

/** The proposal, or null when there is none in sight. */
export async function findRequest(services: Services, id: string): Promise<WorkerRequest | null> {
  const row = await services.db.workerRequest.findFirst({ where: { AND: [visibleRequests(services), { id }] } });
  return row && toRequest(services, row);
}

/** The proposal, for a command; NOT_FOUND when there is none that the actor may see. */
export async function getRequest(services: Services, id: string): Promise<RequestRow> {
  const row = await services.db.workerRequest.findFirst({ where: { AND: [visibleRequests(services), { id }] } });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  return row;
}

/** Locked, after the workers that it is about: all who decide and propose do it in this order. */
export async function lockRequest({ db }: Services, id: string): Promise<RequestRow> {
  await db.$queryRaw`SELECT 1 FROM "WorkerRequest" WHERE "id" = ${id} FOR UPDATE`;
  return db.workerRequest.findUniqueOrThrow({ where: { id } });
}

export async function describeRequest(services: Services, id: string): Promise<WorkerRequest> {
  return toRequest(services, await services.db.workerRequest.findUniqueOrThrow({ where: { id } }));
}

/** The proposals about each of these workers, the newest first. */
export async function findRequestsOf(
  services: Services,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, WorkerRequest[]>> {
  const among = { in: [...workerIds] };
  const rows = await services.db.workerRequest.findMany({
    where: { AND: [visibleRequests(services), { OR: [{ workerId: among }, { otherId: among }] }] },
    orderBy: { id: 'desc' },
  });
  const found = new Map<string, WorkerRequest[]>(workerIds.map((id) => [id, []]));
  for (const row of rows) {
    const request = toRequest(services, row);
    found.get(row.workerId)?.push(request);
    if (row.otherId !== null) found.get(row.otherId)?.push(request);
  }
  return found;
}

function toRequest(services: Pick<Services, 'actor'>, row: RequestRow): WorkerRequest {
  const { id, kind, status, reason, regionCode, proposedAt, decidedAt, decisionReason } = row;
  const { decidedById, decidedByKind, decidedByName } = row;
  return {
    id,
    kind,
    status,
    reason,
    regionCode,
    proposedAt,
    decidedAt,
    decisionReason,
    row,
    proposedBy: { id: row.proposedById, kind: ActorKind[row.proposedByKind], name: row.proposedByName },
    decidedBy:
      decidedById === null || decidedByKind === null
        ? null
        : { id: decidedById, kind: ActorKind[decidedByKind], name: decidedByName ?? '' },
    abilities: requestAbilities(services, row),
  };
}
