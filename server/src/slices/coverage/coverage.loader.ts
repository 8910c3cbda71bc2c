import type { Month } from '@payung/shared/month';
import DataLoader from 'dataloader';
import type { Services } from '../../context.js';
import { oncePerRequest } from '../../graphql/oncePerRequest.js';
import type { CoverageCell } from './coverage.type.js';

export interface CoverageKey {
  readonly regionCode: string;
  readonly month: Month;
}

type Db = Pick<Services, 'db'>;

/** For one request: whatever regions and months its fields ask for, the counts come in one query. */
export const coverageLoader = oncePerRequest(
  async (services: Db) =>
    new DataLoader((keys: readonly CoverageKey[]) => sumCounts(services, keys), { cacheKeyFn: textOf }),
);

const textOf = ({ regionCode, month }: CoverageKey): string => `${regionCode} ${month}`;

/**
 * What the counters say of each region and all below it: of any people, by category, by fund and by status. All codes below
 * `32.01` lie between it and `32.01/`, for the stroke is the character after the dot: a range, which the index finds for
 * each region, where a pattern that comes from a row would be looked for in all of the month.
 */
async function sumCounts({ db }: Db, keys: readonly CoverageKey[]): Promise<CoverageCell[][]> {
  const rows = await db.$queryRaw<(CoverageKey & CoverageCell)[]>`
    SELECT wanted."regionCode", wanted."month", counted."categoryCode", counted."fundingSourceCode", counted."status",
      sum(counted."workers")::int AS "workers"
    FROM unnest(${keys.map(({ regionCode }) => regionCode)}::text[], ${keys.map(({ month }) => month)}::text[])
      AS wanted ("regionCode", "month")
    JOIN "CoverageCount" AS counted ON counted."month" = (wanted."month" || '-01')::date
      AND counted."regionCode" ~>=~ wanted."regionCode" AND counted."regionCode" ~<~ (wanted."regionCode" || '/')
      AND (counted."categoryCode" = '' OR counted."fundingSourceCode" = '')
    GROUP BY 1, 2, 3, 4, 5
    HAVING sum(counted."workers") > 0`;
  const byKey = new Map(keys.map((key): [string, CoverageCell[]] => [textOf(key), []]));
  for (const row of rows) byKey.get(textOf(row))?.push(row);
  return keys.map((key) => byKey.get(textOf(key)) ?? []);
}
