import type { Services } from '../../context.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { recordEvents } from '../audit/recordEvent.js';
import { releaseSeats } from '../quotas/quotaLedger.js';
import { asJson } from './importRun.js';
import { unmakeWorkers } from './makeWorkers.js';

/** What a row made, and what has become of it. */
interface MadeRow {
  readonly number: number;
  readonly regionCode: string;
  readonly workerId: string;
  readonly enrolmentId: string;
  /** Null: nobody has built on the enrolment. */
  readonly enrolmentUse: Use | null;
  /** The same of the worker, whom this run registered; of others it takes nothing back. */
  readonly workerUse: Use | 'REGISTERED_BEFORE' | null;
}

type Use = 'CHECKED' | 'MOVED' | 'ENROLLED_ELSEWHERE' | 'CHANGED' | 'REQUESTED' | 'COMPARED';

/** Takes back the enrolments and workers of these rows with their seats, in the transaction that is open. */
export async function undoRows(services: Services, one: ImportRow, numbers: readonly number[]): Promise<void> {
  await lockMade(services, one.id, numbers);
  const rows = await findMade(services, one.id, numbers);
  const undone = rows.filter(({ enrolmentUse }) => enrolmentUse === null);
  const workers = undone.filter(({ workerUse }) => workerUse === null);
  const enrolmentIds = undone.map(({ enrolmentId }) => enrolmentId);
  if (enrolmentIds.length > 0) {
    await releaseSeats(services, enrolmentIds);
    await services.db.$executeRaw`DELETE FROM "Enrolment" WHERE "id" = ANY (${enrolmentIds})`;
  }
  await unmakeWorkers(
    services,
    workers.map(({ workerId }) => workerId),
  );
  const kept = await noteKept(services, one.id, rows);
  await services.db.import.update({
    where: { id: one.id },
    data: {
      done: { increment: rows.length },
      landed: { decrement: undone.length },
      newWorkers: { decrement: workers.length },
      kept: { increment: kept },
    },
  });
  await recordTakenBack(services, one, undone);
}

/** The people before the quotas, each in one order, as everybody does who enrols. */
async function lockMade({ db }: Services, importId: string, numbers: readonly number[]): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "Worker" WHERE "id" IN (
      SELECT "workerId" FROM "ImportRow" WHERE "importId" = ${importId} AND "number" = ANY (${[...numbers]}))
    ORDER BY "id" FOR UPDATE`;
  await db.$queryRaw`
    SELECT 1 FROM "Enrolment" WHERE "id" IN (
      SELECT "enrolmentId" FROM "ImportRow" WHERE "importId" = ${importId} AND "number" = ANY (${[...numbers]}))
    ORDER BY "id" FOR UPDATE`;
}

function findMade({ db }: Services, importId: string, numbers: readonly number[]): Promise<MadeRow[]> {
  return db.$queryRaw<MadeRow[]>`
    SELECT row."number", row."regionCode", w."id" AS "workerId", e."id" AS "enrolmentId",
      CASE WHEN e."checkedById" IS NOT NULL THEN 'CHECKED' WHEN e."status" <> 'PROPOSED' OR e."version" <> 1 THEN 'MOVED' END AS "enrolmentUse",
      CASE
        WHEN NOT row."isNewWorker" THEN 'REGISTERED_BEFORE'
        WHEN EXISTS (SELECT FROM "Enrolment" o WHERE o."workerId" = w."id" AND o."id" <> e."id") THEN 'ENROLLED_ELSEWHERE'
        WHEN w."version" <> 1 OR EXISTS (SELECT FROM "Worker" m WHERE m."mergedIntoId" = w."id") THEN 'CHANGED'
        WHEN EXISTS (SELECT FROM "WorkerRequest" r WHERE r."workerId" = w."id" OR r."otherId" = w."id") THEN 'REQUESTED'
        WHEN EXISTS (SELECT FROM "DuplicatePair" d WHERE (d."workerId" = w."id" OR d."otherId" = w."id") AND d."status" <> 'OPEN') THEN 'COMPARED'
      END AS "workerUse"
    FROM "ImportRow" row JOIN "Worker" w ON w."id" = row."workerId" JOIN "Enrolment" e ON e."id" = row."enrolmentId"
    WHERE row."importId" = ${importId} AND row."number" = ANY (${[...numbers]})`;
}

/** Says at each row that keeps something why, and returns how many there are. */
async function noteKept({ db }: Services, importId: string, rows: readonly MadeRow[]): Promise<number> {
  const kept = rows.flatMap(({ number, enrolmentUse, workerUse }) => {
    const use = enrolmentUse ?? (workerUse === 'REGISTERED_BEFORE' ? null : workerUse);
    return use === null ? [] : [{ number, isKept: enrolmentUse !== null, problems: [problemOf(use)] }];
  });
  if (kept.length === 0) return 0;
  await db.$executeRaw`
    UPDATE "ImportRow" SET "isKept" = row."isKept", "problems" = row."problems" || "ImportRow"."problems"
    FROM json_to_recordset(${asJson(kept)}) AS row ("number" int, "isKept" boolean, "problems" jsonb)
    WHERE "ImportRow"."importId" = ${importId} AND "ImportRow"."number" = row."number"`;
  return kept.length;
}

const WORDS: Readonly<Record<Use, { readonly id: string; readonly en: string }>> = {
  CHECKED: { id: 'usulannya sudah diperiksa', en: 'the proposal was checked' },
  MOVED: { id: 'usulannya sudah diproses', en: 'the proposal was moved on' },
  ENROLLED_ELSEWHERE: { id: 'orangnya juga diusulkan di tempat lain', en: 'the person is enrolled elsewhere, too' },
  CHANGED: { id: 'data orangnya sudah diubah', en: 'the record was changed' },
  REQUESTED: { id: 'ada permohonan untuk orang ini', en: 'there is a request about the person' },
  COMPARED: { id: 'orangnya sudah dibandingkan dengan data lain', en: 'the person was compared with another record' },
};

const problemOf = (use: Use) => ({ column: '', code: 'rowBuiltOn', parameters: WORDS[use] });

/** One event for each village, which names all of them: enrolments and people, by whose ids their timelines find it. */
async function recordTakenBack(services: Services, { id }: ImportRow, undone: readonly MadeRow[]): Promise<void> {
  const regions = [...new Set(undone.map(({ regionCode }) => regionCode))];
  await recordEvents(
    services,
    regions.map((regionCode) => {
      const there = undone.filter((row) => row.regionCode === regionCode);
      const ids = there.flatMap(({ enrolmentId, workerId }) => [enrolmentId, workerId]);
      return {
        action: 'enrolment.takeBack' as const,
        subject: { type: 'Enrolment', ids },
        regionCode,
        after: { people: there.length, importId: id },
        policy: 'imports.undo',
      };
    }),
  );
}
