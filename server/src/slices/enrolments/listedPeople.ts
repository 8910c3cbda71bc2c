import type { Services } from '../../context.js';
import { Prisma } from '../../generated/prisma/client.js';
import { toMonth } from '../quotas/quota.service.js';
import { openNik } from '../workers/sealWorker.js';
import type { ListedPerson } from './decreeList.rules.js';

interface Row {
  readonly id: string;
  readonly workerId: string;
  readonly nikSealed: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly birthDate: Date;
  readonly regionCode: string;
  readonly categoryCode: string;
  readonly quotaId: string;
  readonly programmeCodes: string[];
  readonly fundingSourceCode: string;
  readonly from: Date;
  readonly to: Date;
}

/** The people of these enrolments as a list has them, their national ids whole. */
export function findListed(services: Services, enrolmentIds: readonly string[]): Promise<ListedPerson[]> {
  return peopleWhere(services, Prisma.sql`one."id" = ANY (${[...enrolmentIds]})`);
}

/** Those that a decree registered, as they are today. */
export function findListedBy(services: Services, decreeId: string): Promise<ListedPerson[]> {
  return peopleWhere(services, Prisma.sql`one."decreeId" = ${decreeId}`);
}

async function peopleWhere(services: Services, where: Prisma.Sql): Promise<ListedPerson[]> {
  const rows = await services.db.$queryRaw<Row[]>`
    SELECT one."id", one."workerId", worker."nikSealed", worker."name", worker."birthDate", one."regionCode", one."categoryCode",
      one."quotaId", one."programmeCodes", one."fundingSourceCode", one."from", one."to"
    FROM "Enrolment" AS one JOIN "Worker" AS worker ON worker."id" = one."workerId" WHERE ${where}`;
  return rows.map(({ id, workerId, nikSealed, name, birthDate, regionCode, ...row }) => ({
    enrolment: id,
    worker: workerId,
    nik: openNik(services, { id: workerId, nikSealed, detailsSealed: null }),
    name,
    birthDate: birthDate.toISOString().slice(0, 10),
    region: regionCode,
    category: row.categoryCode,
    quota: row.quotaId,
    programmes: row.programmeCodes,
    fund: row.fundingSourceCode,
    from: toMonth(row.from),
    to: toMonth(row.to),
  }));
}
