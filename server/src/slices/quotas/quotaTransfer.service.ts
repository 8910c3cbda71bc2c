import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, readPage } from '../../graphql/pagination.js';
import { type RegionWhere, authorizeAnywhere, isAllowed, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { ActorKind } from '../access/viewer.type.js';
import { SEEING_QUOTAS, canSeeQuota, isPerson, visibleQuotas } from './quota.policy.js';
import { toQuota } from './quota.service.js';
import type { QuotaTransfer, QuotaTransferFilter } from './quotaTransfer.type.js';

const WITH_QUOTA = { quota: true } as const;

export type TransferRow = Prisma.QuotaTransferGetPayload<{ include: typeof WITH_QUOTA }>;

/** A page of the transfers from or to a quota in sight, the newest first. */
export async function listQuotaTransfers(
  ctx: Context,
  filter: QuotaTransferFilter,
  args: PageArgs,
): Promise<Page<QuotaTransfer>> {
  authorizeAnywhere(ctx, ...SEEING_QUOTAS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const { statuses } = filter;
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const where: Prisma.QuotaTransferWhereInput = {
    AND: [
      visibleTransfers(ctx),
      within === null ? {} : touching(rowsWithin(within)),
      statuses ? { status: { in: statuses } } : {},
    ],
  };
  const list = ['quotaTransfers', filter];
  // Their ids begin with the time.
  const onwards = after === null ? {} : { id: { lt: cursors.open(list, after) } };
  const rows = await db.quotaTransfer.findMany({
    where: { AND: [where, onwards] },
    include: WITH_QUOTA,
    orderBy: { id: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toTransfer(ctx, row)),
    totalCount: () => db.quotaTransfer.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

/** The transfer, locked, for a decision. */
export async function lockTransfer(services: Services, id: string): Promise<TransferRow> {
  await services.db.$queryRaw`SELECT 1 FROM "QuotaTransfer" WHERE "id" = ${id} FOR NO KEY UPDATE`;
  return getTransfer(services, id);
}

/** NOT_FOUND when there is none that the actor may see. */
export async function getTransfer(services: Services, id: string): Promise<TransferRow> {
  const row = await services.db.quotaTransfer.findFirst({
    where: { AND: [visibleTransfers(services), { id }] },
    include: WITH_QUOTA,
  });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  return row;
}

export async function describeTransfer(services: Services, id: string): Promise<QuotaTransfer> {
  const row = await services.db.quotaTransfer.findUniqueOrThrow({ where: { id }, include: WITH_QUOTA });
  return toTransfer(services, row);
}

/** Whoever moves seats out of a region, and into another, is responsible for both. */
function mayTransfer(
  services: Pick<Services, 'actor'>,
  permission: 'quotas.proposeTransfer' | 'quotas.approveTransfer',
  regionCodes: readonly string[],
): boolean {
  return regionCodes.every((code) => isAllowed(services, permission, code));
}

export function isProposer(
  { actor }: Pick<Services, 'actor'>,
  { proposedById, proposedByKind }: Pick<TransferRow, 'proposedById' | 'proposedByKind'>,
): boolean {
  return actor.id === proposedById && actor.kind === proposedByKind;
}

function toTransfer(services: Pick<Services, 'actor'>, row: TransferRow): QuotaTransfer {
  const { id, quota, toRegionCode, seats, reason, status, proposedAt, decidedAt, decisionReason } = row;
  const { decidedById, decidedByKind, decidedByName } = row;
  return {
    id,
    toRegionCode,
    seats,
    reason,
    status,
    proposedAt,
    decidedAt,
    decisionReason,
    fromRegionCode: quota.regionCode,
    quota: canSeeQuota(services, quota) ? toQuota(services, quota) : null,
    proposedBy: { id: row.proposedById, kind: ActorKind[row.proposedByKind], name: row.proposedByName },
    decidedBy:
      decidedById === null || decidedByKind === null
        ? null
        : { id: decidedById, kind: ActorKind[decidedByKind], name: decidedByName ?? '' },
    abilities: transferAbilities(services, row),
  };
}

function transferAbilities(services: Pick<Services, 'actor'>, row: TransferRow): string[] {
  if (row.status !== 'PROPOSED') return [];
  if (isProposer(services, row)) return ['withdrawQuotaTransfer'];
  return isPerson(services) && mayTransfer(services, 'quotas.approveTransfer', [row.quota.regionCode, row.toRegionCode])
    ? ['approveQuotaTransfer', 'rejectQuotaTransfer']
    : [];
}

function visibleTransfers(services: Pick<Services, 'actor'>): Prisma.QuotaTransferWhereInput {
  return touching(visibleQuotas(services));
}

/** From a quota of these regions, or to one of them. */
function touching(regions: RegionWhere): Prisma.QuotaTransferWhereInput {
  const { OR: some, regionCode: none } = regions;
  if (some) return { OR: [{ quota: regions }, ...some.map(({ regionCode }) => ({ toRegionCode: regionCode }))] };
  return none ? { toRegionCode: none } : {};
}
