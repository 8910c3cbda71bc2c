import type { Context, Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { readRegion } from './readRegion.js';
import { SEEING_CLIENTS, authorizeAnywhere, clientAbilities, rowsWithin, visibleRows } from './access.policy.js';
import type { Actor } from './access.rules.js';
import type { ApiClientsArgs } from './apiClient.input.js';
import type { ApiClient } from './apiClient.type.js';

const WITH_KEYS = {
  keys: { orderBy: [{ createdAt: 'desc' }, { prefix: 'asc' }] },
} as const satisfies Prisma.ApiClientInclude;

const LONGEST_SEARCH = 100;

/** The client, or null when there is none in sight. */
export async function findApiClient({ db, actor, clock }: Services, id: string): Promise<ApiClient | null> {
  const row = await db.apiClient.findFirst({
    where: { id, ...visibleRows(actor, ...SEEING_CLIENTS) },
    include: WITH_KEYS,
  });
  return row && toClient(actor, row, clock());
}

/** The client as a command leaves it, for its answer: whoever may do it may see what was done. */
export async function describeClient({ db, actor, clock }: Services, id: string): Promise<ApiClient> {
  return toClient(actor, await db.apiClient.findUniqueOrThrow({ where: { id }, include: WITH_KEYS }), clock());
}

/** A page of the clients in sight, in the order in which they were made: ids begin with the time. */
export async function listApiClients(ctx: Context, args: ApiClientsArgs): Promise<Page<ApiClient>> {
  authorizeAnywhere(ctx, ...SEEING_CLIENTS);
  const { db, actor, clock, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const { isRevoked = null, ...filter } = args.filter ?? {};
  const search = filter.search?.trim() ?? '';
  if (search.length > LONGEST_SEARCH) throw badInput('filter.search', 'textTooLong', { maximum: LONGEST_SEARCH });
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const where: Prisma.ApiClientWhereInput = {
    AND: [
      visibleRows(actor, ...SEEING_CLIENTS),
      within === null ? {} : rowsWithin(within),
      search === '' ? {} : { OR: [{ name: containing(search) }, { purpose: containing(search) }] },
      isRevoked === null ? {} : { revokedAt: isRevoked ? { not: null } : null },
    ],
  };
  const list = ['apiClients', within, search, isRevoked];
  const rows = await db.apiClient.findMany({
    where: { AND: [where, after === null ? {} : { id: { gt: cursors.open(list, after) } }] },
    include: WITH_KEYS,
    orderBy: { id: 'asc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toClient(actor, row, clock())),
    totalCount: () => db.apiClient.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

function toClient(actor: Actor, row: Prisma.ApiClientGetPayload<{ include: typeof WITH_KEYS }>, now: Date): ApiClient {
  const { id, name, purpose, scopes, budget, operationCost, mayIntrospect, createdAt, revokedAt, regionCode } = row;
  return {
    id,
    name,
    purpose,
    scopes,
    budget,
    operationCost,
    mayIntrospect,
    createdAt,
    revokedAt,
    regionCode,
    keys: row.keys.map((key) => ({
      prefix: key.prefix,
      createdAt: key.createdAt,
      expiresAt: key.expiresAt,
      lastUsedAt: key.lastUsedAt,
      revokedAt: key.revokedAt,
      isLive: !revokedAt && !key.revokedAt && key.expiresAt > now,
    })),
    lastUsedAt: row.keys.reduce<Date | null>((last, { lastUsedAt }) => latest(last, lastUsedAt), null),
    abilities: clientAbilities(actor, row),
  };
}

function latest(one: Date | null, other: Date | null): Date | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function containing(search: string): Prisma.StringFilter {
  return { contains: search, mode: 'insensitive' };
}
