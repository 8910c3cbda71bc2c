import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere, canRenewKeys, visibleRows } from './access.policy.js';
import { type Actor, can } from './access.rules.js';
import type { ApiClient } from './apiClient.type.js';

const WITH_KEYS = {
  keys: { orderBy: [{ createdAt: 'desc' }, { prefix: 'asc' }] },
} as const satisfies Prisma.ApiClientInclude;

/** The client, or null when there is none in sight. */
export async function findApiClient({ db, actor, clock }: Services, id: string): Promise<ApiClient | null> {
  const row = await db.apiClient.findFirst({
    where: { id, ...visibleRows(actor, 'clients.read') },
    include: WITH_KEYS,
  });
  return row && toClient(actor, row, clock());
}

export async function getApiClient(services: Services, id: string): Promise<ApiClient> {
  const client = await findApiClient(services, id);
  if (!client) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  return client;
}

/** A page of the clients in sight, in the order in which they were made: ids begin with the time. */
export async function listApiClients(ctx: Context, args: PageArgs): Promise<Page<ApiClient>> {
  authorizeAnywhere(ctx, 'clients.read');
  const { db, actor, clock, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const where = visibleRows(actor, 'clients.read');
  const list = ['apiClients'];
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
  const { id, name, purpose, scopes, budget, createdAt, revokedAt, regionCode } = row;
  const canRevoke = !revokedAt && can(actor, 'clients.manage', regionCode);
  return {
    id,
    name,
    purpose,
    scopes,
    budget,
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
    abilities: [
      ...(!revokedAt && canRenewKeys(actor, row) ? ['rotateApiKey'] : []),
      ...(canRevoke ? ['revokeApiKey', 'revokeApiClient'] : []),
    ],
  };
}
