import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma, QuotaEntry as EntryRow, Quota as QuotaRow } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { ActorKind } from '../access/viewer.type.js';
import { lockQuotas } from './quotaLedger.js';
import type { QuotaFilter, QuotasArgs } from './quota.input.js';
import { SEEING_QUOTAS, canSeeQuota, quotaAbilities, visibleQuotas } from './quota.policy.js';
import type { Quota, QuotaEntry } from './quota.type.js';

/** A page of the quotas in sight, by region and first month. */
export async function listQuotas(ctx: Context, args: QuotasArgs): Promise<Page<Quota>> {
  authorizeAnywhere(ctx, ...SEEING_QUOTAS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const where = await quotasWhere(ctx, args.filter ?? {});
  const list = ['quotas', args.filter ?? {}];
  const [id = '', from = '', regionCode = ''] = after === null ? [] : cursors.open(list, after).split(' ');
  const onwards: Prisma.QuotaWhereInput =
    after === null
      ? {}
      : {
          OR: [
            { regionCode: { gt: regionCode } },
            { regionCode, from: { gt: new Date(from) } },
            { regionCode, from: new Date(from), id: { gt: id } },
          ],
        };
  const rows = await db.quota.findMany({
    where: { AND: [where, onwards] },
    orderBy: [{ regionCode: 'asc' }, { from: 'asc' }, { id: 'asc' }],
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toQuota(ctx, row)),
    totalCount: () => db.quota.count({ where }),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? cursors.seal(list, `${last.id} ${last.from.toISOString()} ${last.regionCode}`) : null,
    },
  };
}

/** Which of the quotas in sight the filter wants. */
export async function quotasWhere(ctx: Context, filter: QuotaFilter): Promise<Prisma.QuotaWhereInput> {
  const { categoryCodes, fundingSourceCodes, statuses, month, exhausted } = filter;
  const within = await readRegion(ctx, 'filter.within', filter.within);
  return {
    AND: [
      visibleQuotas(ctx),
      within === null ? {} : rowsWithin(within),
      categoryCodes ? { categoryCode: { in: categoryCodes } } : {},
      fundingSourceCodes ? { fundingSourceCode: { in: fundingSourceCodes } } : {},
      statuses ? { status: { in: statuses } } : {},
      month == null ? {} : { from: { lte: new Date(`${month}-01`) }, to: { gte: new Date(`${month}-01`) } },
      exhausted == null ? {} : { available: exhausted ? 0 : { gt: 0 } },
    ],
  };
}

/** The quota, or null when there is none in sight. */
export async function findQuota(ctx: Services, id: string): Promise<Quota | null> {
  const row = await ctx.db.quota.findFirst({ where: { AND: [visibleQuotas(ctx), { id }] } });
  return row && toQuota(ctx, row);
}

/** The quota, for a command; NOT_FOUND when there is none that the actor may see. */
export async function getQuota(services: Services, field: string, id: string): Promise<QuotaRow> {
  const row = await services.db.quota.findFirst({ where: { AND: [visibleQuotas(services), { id }] } });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  return row;
}

/**
 * Locks what changes with the seats of quotas: their funds, whose ceilings count all seats, and then the quotas. All who
 * change seats do it in this order, so that no two wait for each other.
 */
export async function lockSeats(services: Services, ids: readonly string[]): Promise<void> {
  const funds = await services.db.quota.findMany({
    where: { id: { in: [...ids] } },
    distinct: 'fundingSourceCode',
    select: { fundingSourceCode: true },
    orderBy: { fundingSourceCode: 'asc' },
  });
  for (const { fundingSourceCode } of funds) await lockFund(services, fundingSourceCode);
  await lockQuotas(services, ids);
}

/** A page of the ledger of a quota in sight, the newest entries first. */
export async function listQuotaEntries(
  ctx: Context,
  { id: quotaId, regionCode }: Pick<Quota, 'id' | 'regionCode'>,
  args: PageArgs,
): Promise<Page<QuotaEntry>> {
  if (!canSeeQuota(ctx, { regionCode })) throw new DomainError('FORBIDDEN', 'forbidden');
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const list = ['quotaEntries', quotaId];
  const onwards = after === null ? {} : { sequence: { lt: BigInt(cursors.open(list, after)) } };
  const rows = await db.quotaEntry.findMany({
    where: { quotaId, ...onwards },
    orderBy: { sequence: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map(toEntry),
    totalCount: () => db.quotaEntry.count({ where: { quotaId } }),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? cursors.seal(list, String(last.sequence)) : null,
    },
  };
}

export function toQuota(services: Pick<Services, 'actor'>, row: QuotaRow): Quota {
  const { id, regionCode, categoryCode, programmeCodes, fundingSourceCode, seats, reserved, committed, available } =
    row;
  const { costPerSeat, legalBasis, status, version } = row;
  return {
    id,
    regionCode,
    categoryCode,
    programmeCodes,
    fundingSourceCode,
    seats,
    reserved,
    committed,
    available,
    costPerSeat,
    legalBasis,
    status,
    version,
    from: toMonth(row.from),
    to: toMonth(row.to),
    budget: seats * costPerSeat,
    abilities: quotaAbilities(services, row),
  };
}

export const toMonth = (date: Date): string => date.toISOString().slice(0, 7);

function toEntry({ id, at, kind, seats, reason, enrolmentId, actorId, actorKind, actorName }: EntryRow): QuotaEntry {
  return {
    id,
    at,
    kind,
    seats,
    reason,
    enrolmentId,
    actor: { id: actorId, name: actorName, kind: ActorKind[actorKind] },
  };
}
