import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { ActorKind } from '../access/viewer.type.js';
import { toMonth } from '../quotas/quota.service.js';
import type { EnrolmentFilter, EnrolmentsArgs } from './enrolment.input.js';
import { SEEING_ENROLMENTS, visibleEnrolments } from './enrolment.policy.js';
import type { Enrolment, EnrolmentCount } from './enrolment.type.js';
import { enrolmentsWhere } from './enrolmentsWhere.js';

/** What the rules ask of people, and the seat: read with each enrolment. */
export const WITH_WHAT_DECIDES = {
  worker: { select: { birthDate: true, heldAt: true, diedOn: true, movedAwayOn: true, mergedIntoId: true } },
  quota: true,
} as const satisfies Prisma.EnrolmentInclude;
export type EnrolmentRow = Prisma.EnrolmentGetPayload<{ include: typeof WITH_WHAT_DECIDES }>;

/** A page of the enrolments in sight, the oldest proposals first: their ids begin with the time. */
export async function listEnrolments(ctx: Context, args: EnrolmentsArgs): Promise<Page<Enrolment>> {
  authorizeAnywhere(ctx, ...SEEING_ENROLMENTS);
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const where = await enrolmentsWhere(ctx, args.filter ?? {});
  const list = ['enrolments', args.filter ?? {}];
  const rows = await db.enrolment.findMany({
    where: { AND: [where, after === null ? {} : { id: { gt: cursors.open(list, after) } }] },
    include: WITH_WHAT_DECIDES,
    orderBy: { id: 'asc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map(toEnrolment),
    totalCount: () => db.enrolment.count({ where }),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursors.seal(list, last.id) : null },
  };
}

/** How many of those in sight there are of each status that there is one of. */
export async function countEnrolments(ctx: Context, filter: EnrolmentFilter): Promise<EnrolmentCount[]> {
  authorizeAnywhere(ctx, ...SEEING_ENROLMENTS);
  const counts = await ctx.db.enrolment.groupBy({
    by: ['status'],
    where: await enrolmentsWhere(ctx, filter),
    _count: true,
    orderBy: { status: 'asc' },
  });
  return counts.map(({ status, _count }) => ({ status, count: _count }));
}

/** The enrolment, or null when there is none in sight. */
export async function findEnrolment(ctx: Services, id: string): Promise<Enrolment | null> {
  const row = await ctx.db.enrolment.findFirst({
    where: { AND: [visibleEnrolments(ctx), { id }] },
    include: WITH_WHAT_DECIDES,
  });
  return row && toEnrolment(row);
}

/** The enrolment, of which it is known that it is in sight. */
export async function getEnrolment(ctx: Services, field: string, id: string): Promise<Enrolment> {
  const enrolment = await findEnrolment(ctx, id);
  if (!enrolment) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  return enrolment;
}

export function toEnrolment(row: EnrolmentRow): Enrolment {
  const { id, status, reason, proposedAt, version, regionCode, checkedById, checkedByKind, checkedByName } = row;
  return {
    id,
    status,
    reason,
    proposedAt,
    version,
    regionCode,
    row,
    from: toMonth(row.from),
    to: toMonth(row.to),
    proposedBy: { id: row.proposedById, name: row.proposedByName, kind: ActorKind[row.proposedByKind] },
    checkedBy:
      checkedById === null || checkedByKind === null
        ? null
        : { id: checkedById, name: checkedByName ?? '', kind: ActorKind[checkedByKind] },
  };
}
