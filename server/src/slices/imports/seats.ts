import { ancestorCodes } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { rowsWithin } from '../access/access.policy.js';
import { toMonth } from '../quotas/quota.service.js';
import { monthColumns } from '../quotas/quotaTerms.js';
import type { Seats } from '../enrolments/judgeProposals.js';
import type { ImportTerms } from './importTerms.js';

/**
 * The quotas that can give seats to the rows of an import, with what each has left when its earlier rows have taken theirs.
 * They are read once for the whole run: 416 villages have 416 of them.
 */
export async function findSeatsOfRun(
  { db }: Pick<Services, 'db'>,
  importId: string,
  terms: ImportTerms,
  regionCode: string | null,
): Promise<Seats[]> {
  const { from, to } = monthColumns(terms);
  const rows = await db.quota.findMany({
    where: {
      status: 'OPEN',
      fundingSourceCode: terms.fundingSourceCode,
      from: { lte: from },
      to: { gte: to },
      ...(terms.quotaId !== null && { id: terms.quotaId }),
      ...(regionCode !== null && {
        OR: [...rowsWithin(regionCode).OR, { regionCode: { in: ancestorCodes(regionCode) } }],
      }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const taken = await countTaken(db, importId);
  return rows.map(toSeats).map((seats) => ({ ...seats, available: seats.available - (taken.get(seats.id) ?? 0) }));
}

/** These quotas with what they have left now; under their locks it stays so. */
export async function findSeatsNow({ db }: Pick<Services, 'db'>, ids: readonly string[]): Promise<Seats[]> {
  const rows = await db.quota.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toSeats);
}

function toSeats(row: QuotaRow): Seats {
  return {
    id: row.id,
    regionCode: row.regionCode,
    categoryCode: row.categoryCode,
    programmeCodes: row.programmeCodes,
    fundingSourceCode: row.fundingSourceCode,
    costPerSeat: row.costPerSeat,
    available: row.available,
    isOpen: row.status === 'OPEN',
    from: toMonth(row.from),
    to: toMonth(row.to),
  };
}

/** Of a check that was interrupted: what the rows before have been promised. */
async function countTaken(db: Services['db'], importId: string): Promise<Map<string | null, number>> {
  const rows = await db.importRow.groupBy({
    by: ['quotaId'],
    where: { importId, verdict: { not: 'REJECTED' }, enrolmentId: null },
    _count: true,
  });
  return new Map(rows.map(({ quotaId, _count }) => [quotaId, _count]));
}
