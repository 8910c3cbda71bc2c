import { dayOf } from '@payung/shared/day';
import { type Context, type Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { readRegion } from './readRegion.js';
import {
  SEEING_PEOPLE,
  authorizeAnywhere,
  canRevokeRole,
  canSeeGrant,
  rowsWithin,
  userAbilities,
  visibleRows,
} from './access.policy.js';
import { type Actor, isInForce } from './access.rules.js';
import { toRole } from './role.service.js';
import type { UsersArgs } from './user.input.js';
import type { User } from './user.type.js';

const WITH_GRANTS = {
  grants: { where: { revokedAt: null }, include: { role: true }, orderBy: { createdAt: 'asc' } },
} as const;
const LONGEST_SEARCH = 100;

/** The person, or null when there is none in sight. */
export async function findUser({ db, actor, clock }: Services, id: string): Promise<User | null> {
  const where = { id, removedAt: null, ...visibleRows(actor, ...SEEING_PEOPLE) };
  const row = await db.user.findFirst({ where, include: WITH_GRANTS });
  return row && toUser(actor, row, clock());
}

/** The person as a command leaves them, for its answer: whoever may do it may see what was done. */
export async function describeUser({ db, actor, clock }: Services, id: string): Promise<User> {
  return toUser(actor, await db.user.findUniqueOrThrow({ where: { id }, include: WITH_GRANTS }), clock());
}

/** A page of the people in sight, by name. */
export async function listUsers(ctx: Context, args: UsersArgs): Promise<Page<User>> {
  authorizeAnywhere(ctx, ...SEEING_PEOPLE);
  const { db, actor, clock, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const { isSuspended = null, roleCode = null, ...filter } = args.filter ?? {};
  const search = filter.search?.trim() ?? '';
  if (search.length > LONGEST_SEARCH) throw badInput('filter.search', 'textTooLong', { maximum: LONGEST_SEARCH });
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const sight = visibleRows(actor, ...SEEING_PEOPLE);
  const where: Prisma.UserWhereInput = {
    removedAt: null,
    AND: [
      sight,
      within === null ? {} : rowsWithin(within),
      search === '' ? {} : { OR: [{ name: containing(search) }, { email: containing(search) }] },
      isSuspended === null ? {} : { suspendedAt: isSuspended ? { not: null } : null },
      // Of a role that is held out of sight nothing is told.
      roleCode === null ? {} : { grants: { some: { AND: [{ roleCode, revokedAt: null }, sight] } } },
    ],
  };
  const list = ['users', within, search, isSuspended, roleCode];
  const [id = '', name = ''] = after === null ? [] : cursors.open(list, after).split(/ (.*)/s);
  const onwards: Prisma.UserWhereInput =
    after === null ? {} : { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
  const rows = await db.user.findMany({
    where: { AND: [where, onwards] },
    include: WITH_GRANTS,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toUser(actor, row, clock())),
    totalCount: () => db.user.count({ where }),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? cursors.seal(list, `${last.id} ${last.name}`) : null,
    },
  };
}

type UserRow = Prisma.UserGetPayload<{ include: typeof WITH_GRANTS }>;

function toUser(actor: Actor, row: UserRow, now: Date): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isSuspended: row.suspendedAt !== null,
    hasSecondFactor: row.twoFactorEnabled,
    createdAt: row.createdAt,
    regionCode: row.regionCode,
    grants: row.grants
      .filter(({ regionCode }) => canSeeGrant(actor, regionCode))
      .map((grant) => {
        const days = { from: dayText(grant.from), to: grant.to && dayText(grant.to) };
        return {
          id: grant.id,
          role: toRole(grant.role),
          ...days,
          regionCode: grant.regionCode,
          isInForce: isInForce(days, dayOf(now)),
          isOver: days.to !== null && days.to < dayOf(now),
          abilities: canRevokeRole(actor, grant) ? ['revokeRole'] : [],
        };
      }),
    abilities: userAbilities(actor, row, dayOf(now)),
  };
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function containing(search: string): Prisma.StringFilter {
  return { contains: search, mode: 'insensitive' };
}
