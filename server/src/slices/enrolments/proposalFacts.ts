import { ancestorCodes } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { toMonth } from '../quotas/quota.service.js';
import type { Candidate, Proposal } from './judgeProposals.js';
import type { Cover, Seats } from './seats.rules.js';

type Db = Pick<Services, 'db'>;

/** The quotas that could serve these proposals, and those that they name, the oldest first. */
export async function findSeats({ db }: Db, proposals: readonly Proposal[]): Promise<Seats[]> {
  const places = new Set<string>();
  const ids = new Set<string>();
  for (const { candidate, wanted } of proposals) {
    if (wanted.quotaId !== null) ids.add(wanted.quotaId);
    else for (const code of [...ancestorCodes(candidate.regionCode), candidate.regionCode]) places.add(code);
  }
  const rows = await db.$queryRaw<QuotaRow[]>`
    SELECT * FROM "Quota"
    WHERE "id" = ANY (${[...ids]}) OR ("status" = 'OPEN' AND "regionCode" = ANY (${[...places]}))
    ORDER BY "createdAt", "id"`;
  return rows.map(toSeats);
}

/** What these people have been given or promised, whoever pays. What was rejected, or ended before it began, is none. */
export async function findCovers(
  { db }: Db,
  candidates: readonly Pick<Candidate, 'id'>[],
): Promise<ReadonlyMap<string, readonly Cover[]>> {
  const ids = candidates.flatMap(({ id }) => id ?? []);
  const rows = await db.$queryRaw<
    { workerId: string; fundingSourceCode: string; programmeCodes: string[]; from: Date; to: Date }[]
  >`
    SELECT "workerId", "fundingSourceCode", "programmeCodes", "from", "to" FROM "Enrolment"
    WHERE "workerId" = ANY (${ids}) AND "status" <> 'REJECTED' AND "from" <= "to"
    ORDER BY "id"`;
  const covers = new Map<string, Cover[]>();
  for (const { workerId, from, to, ...rest } of rows) {
    const known = covers.get(workerId) ?? [];
    known.push({ ...rest, from: toMonth(from), to: toMonth(to) });
    covers.set(workerId, known);
  }
  return covers;
}

/** How many seats these quotas have left, of those that are open. Called under their locks, it stays so. */
export async function findLeft({ db }: Db, quotaIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; available: number }[]>`
    SELECT "id", "available" FROM "Quota" WHERE "id" = ANY (${[...quotaIds]}) AND "status" = 'OPEN'`;
  return new Map(rows.map(({ id, available }) => [id, available]));
}

function toSeats({ id, regionCode, categoryCode, programmeCodes, fundingSourceCode, ...row }: QuotaRow): Seats {
  return {
    id,
    regionCode,
    categoryCode,
    programmeCodes,
    fundingSourceCode,
    costPerSeat: row.costPerSeat,
    available: row.available,
    isOpen: row.status === 'OPEN',
    from: toMonth(row.from),
    to: toMonth(row.to),
  };
}
