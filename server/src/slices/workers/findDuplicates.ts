import { commonRegion } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import { newId } from '../../newId.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type Evidence, LEAST_NEARNESS, type Likeness, SUGGESTED_FROM, compare, scoreOf } from './similarity.rules.js';
import { contentOf } from './workerContent.js';

const MOST_AT_ONCE = 5_000;
const MOST_PAIRS = 500;

/**
 * Looks for records that may be of the same people as these, and writes those pairs down that are worth a look; a pair that was
 * found before stays as somebody decided it. For any number of workers, within a transaction; returns how many pairs are new.
 */
export async function findDuplicates(services: Services, ids: readonly string[]): Promise<number> {
  let found = 0;
  for (let begin = 0; begin < ids.length; begin += MOST_AT_ONCE) {
    const candidates = await findCandidates(services, ids.slice(begin, begin + MOST_AT_ONCE));
    for (let first = 0; first < candidates.length; first += MOST_PAIRS)
      found += await keepPairs(services, candidates.slice(first, first + MOST_PAIRS));
  }
  return found;
}

/** The same when what is known of these people has changed: what was suggested before and is not decided is looked at anew. */
export async function renewDuplicates(services: Services, ids: readonly string[]): Promise<void> {
  const among = { in: [...ids] };
  await services.db.duplicatePair.deleteMany({
    where: { status: 'OPEN', OR: [{ workerId: among }, { otherId: among }] },
  });
  await findDuplicates(services, ids);
}

interface Candidate {
  readonly workerId: string;
  readonly otherId: string;
  readonly nearness: number;
}

/**
 * Pairs that can reach the score: like names with the same birth date or with day and month exchanged, and the same name in the
 * same village. Both roads are indexes; what is sealed decides later.
 */
async function findCandidates({ db }: Services, ids: readonly string[]): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    WITH given AS (
      SELECT "id", "nameKey", "regionCode", "birthDate",
        CASE WHEN extract(day FROM "birthDate") <= 12 THEN
          make_date(extract(year FROM "birthDate")::int, extract(day FROM "birthDate")::int, extract(month FROM "birthDate")::int)
        END AS "swapped"
      FROM "Worker" WHERE "id" = ANY (${[...ids]}) AND "mergedIntoId" IS NULL
    ), alike AS (
      SELECT given."id", other."id" AS "otherId", similarity(given."nameKey", other."nameKey") AS "nearness"
      FROM given JOIN "Worker" AS other ON other."birthDate" = given."birthDate"
      UNION ALL
      SELECT given."id", other."id", similarity(given."nameKey", other."nameKey")
      FROM given JOIN "Worker" AS other ON other."birthDate" = given."swapped" AND given."swapped" <> given."birthDate"
      UNION ALL
      SELECT given."id", other."id", 1
      FROM given JOIN "Worker" AS other ON other."regionCode" = given."regionCode" AND other."nameKey" = given."nameKey"
    )
    SELECT least(alike."id", alike."otherId") AS "workerId", greatest(alike."id", alike."otherId") AS "otherId",
      max(alike."nearness")::float8 AS "nearness"
    FROM alike JOIN "Worker" AS other ON other."id" = alike."otherId"
    WHERE alike."nearness" >= ${LEAST_NEARNESS} AND alike."id" <> alike."otherId" AND other."mergedIntoId" IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM "DuplicatePair" AS known
        WHERE known."workerId" = least(alike."id", alike."otherId") AND known."otherId" = greatest(alike."id", alike."otherId"))
    GROUP BY 1, 2
    ORDER BY 1, 2`;
}

async function keepPairs(services: Services, candidates: readonly Candidate[]): Promise<number> {
  const { db, clock } = services;
  const ids = [...new Set(candidates.flatMap(({ workerId, otherId }) => [workerId, otherId]))];
  const workers = await db.worker.findMany({ where: { id: { in: ids } } });
  const likenesses = new Map(
    workers.map((row): [string, Likeness] => {
      const { details, ...open } = contentOf(services, row);
      return [row.id, { ...open, motherName: details.motherName, phone: details.phone }];
    }),
  );
  const pairs = candidates.flatMap(({ workerId, otherId, nearness }) => {
    const [one, other] = [likenesses.get(workerId), likenesses.get(otherId)];
    const evidence: Evidence[] = one && other ? compare(one, other, nearness) : [];
    const score = scoreOf(evidence);
    if (!one || !other || score < SUGGESTED_FROM) return [];
    const regionCode = commonRegion([one.regionCode, other.regionCode]);
    return [{ id: newId(clock()), workerId, otherId, regionCode, score, evidence }];
  });
  if (pairs.length === 0) return 0;
  const kept = await db.$queryRaw<{ workerId: string; otherId: string; regionCode: string | null }[]>`
    INSERT INTO "DuplicatePair" ("id", "workerId", "otherId", "regionCode", "score", "evidence", "foundAt")
    SELECT "id", "workerId", "otherId", "regionCode", "score", "evidence", ${clock()}
    FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
      AS pair ("id" text, "workerId" text, "otherId" text, "regionCode" text, "score" smallint, "evidence" jsonb)
    ON CONFLICT ("workerId", "otherId") DO NOTHING
    RETURNING "workerId", "otherId", "regionCode"`;
  if (kept.length > 0)
    await recordEvent(services, {
      action: 'duplicate.find',
      subject: {
        type: 'DuplicatePair',
        ids: [...new Set(kept.flatMap(({ workerId, otherId }) => [workerId, otherId]))],
      },
      regionCode: commonRegion(kept.map(({ regionCode }) => regionCode)),
      after: { pairs: kept.length },
    });
  return kept.length;
}
