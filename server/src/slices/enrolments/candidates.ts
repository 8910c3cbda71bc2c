import { dayOf } from '@payung/shared/day';
import { firstDayOf } from '@payung/shared/month';
import { z } from 'zod';
import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma, Worker as WorkerRow } from '../../generated/prisma/client.js';
import { isAllowed, rowsWithin, visibleRows } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { visibleWorkers } from '../workers/worker.policy.js';
import type { CandidateFilter, ProposeEnrolmentsInput } from './enrolment.input.js';
import type { Candidate } from './judgeProposals.js';
import { MOST_SELECTED, checkNumber, tooMany } from './selectEnrolments.js';

type CandidateRow = Pick<
  WorkerRow,
  'id' | 'regionCode' | 'categoryCode' | 'birthDate' | 'desil' | 'monthlyIncome' | 'attributes' | keyof StateColumns
>;
type StateColumns = Pick<WorkerRow, 'heldAt' | 'diedOn' | 'movedAwayOn' | 'mergedIntoId'>;

/**
 * The workers with these ids: where those live whom the actor sees, and of these, locked, those whom the actor may propose.
 * Nothing about the locked changes until the transaction ends, nor does anybody else enrol them.
 */
export async function lockCandidates(
  services: Services,
  ids: readonly string[],
): Promise<{ readonly seen: ReadonlyMap<string, string>; readonly mine: readonly Candidate[] }> {
  const { db } = services;
  const visible = await db.worker.findMany({
    where: { AND: [visibleWorkers(services), { id: { in: [...ids] } }] },
    select: { id: true, regionCode: true },
  });
  const allowed = visible.filter(({ regionCode }) => isAllowed(services, 'enrolments.propose', regionCode));
  const rows = await db.$queryRaw<CandidateRow[]>`
    SELECT "id", "regionCode", "categoryCode", "birthDate", "desil", "monthlyIncome", "attributes", "heldAt", "diedOn",
      "movedAwayOn", "mergedIntoId"
    FROM "Worker" WHERE "id" = ANY (${allowed.map(({ id }) => id)}) ORDER BY "id" FOR NO KEY UPDATE`;
  const places = new Map(ids.map((id, index) => [id, index]));
  // In the order in which they were given, which is that in which they take the seats.
  const sorted = rows.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  return { seen: new Map(visible.map(({ id, regionCode }) => [id, regionCode])), mine: sorted.map(toCandidate) };
}

/** The ids of the workers that are meant. */
export async function selectCandidates(
  ctx: Context,
  { workerIds, filter, from = null, to = null }: ProposeEnrolmentsInput,
): Promise<string[]> {
  if ((workerIds == null) === (filter == null))
    throw new DomainError('BAD_USER_INPUT', 'selectionNeedsOne', {}, ['workerIds', 'filter']);
  if (workerIds) return checkNumber('workerIds', [...new Set(workerIds)]);
  const where = await candidatesWhere(ctx, filter, { from, to });
  const rows = await ctx.db.worker.findMany({
    where,
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST_SELECTED + 1,
  });
  if (rows.length > MOST_SELECTED) throw tooMany('filter', await ctx.db.worker.count({ where }));
  return checkNumber(
    'filter',
    rows.map(({ id }) => id),
  );
}

async function candidatesWhere(
  ctx: Context,
  filter: CandidateFilter | null | undefined,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<Prisma.WorkerWhereInput> {
  const within = await readRegion(ctx, 'filter.within', filter?.within);
  const overlapping = {
    ...(to === null ? {} : { from: { lte: new Date(firstDayOf(to)) } }),
    to: { gte: new Date(firstDayOf(from ?? dayOf(ctx.clock()).slice(0, 7))) },
  };
  return {
    AND: [
      visibleWorkers(ctx),
      visibleRows(ctx.actor, 'enrolments.propose'),
      within === null ? {} : rowsWithin(within),
      filter?.categoryCodes ? { categoryCode: { in: filter.categoryCodes } } : {},
      { heldAt: null, diedOn: null, movedAwayOn: null, mergedIntoId: null },
      { enrolments: { none: { ...overlapping, status: { not: 'REJECTED' } } } },
    ],
  };
}

const attributesColumn = z.record(z.string(), z.unknown());

function toCandidate({ attributes, ...row }: CandidateRow): Candidate {
  return { ...row, attributes: attributesColumn.parse(attributes) };
}
