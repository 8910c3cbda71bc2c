import type { CategoryField } from '@payung/shared/categoryFields';
import { nameKey } from '@payung/shared/personName';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { Prisma } from '../../generated/prisma/client.js';
import { canSomewhere } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { visibleSql, withinSql } from '../access/regionSql.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import { attributesSql } from './attributesSql.js';
import type { WorkerFilter } from './worker.input.js';
import { SEEING_WORKERS } from './worker.policy.js';
import { WorkerFlag } from './worker.type.js';

const REGION = Prisma.sql`worker."regionCode"`;
const LONGEST_SEARCH = 100;
const FEWEST_LETTERS = 3;

export interface WorkersCondition {
  /** On "Worker" as `worker`. */
  readonly where: Prisma.Sql;
  /** The name that is searched, folded; null: none is. */
  readonly name: string | null;
}

/** Which of the workers in sight the filter wants, or BAD_USER_INPUT that says how to ask. */
export async function workersCondition(ctx: Context, filter: WorkerFilter): Promise<WorkersCondition> {
  const { actor, vault } = ctx;
  const search = readSearch(filter.search);
  // Who may not browse looks for somebody: then also where they may see people at all.
  if (search === null && !canSomewhere(actor, 'workers.browse'))
    throw badInput('filter.search', 'workerSearchNeeded', { minimum: FEWEST_LETTERS });
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const { categoryCodes, desil, flags, enrolmentStatuses } = filter;
  const parts = [
    visibleSql(actor, REGION, ...SEEING_WORKERS),
    search === null ? visibleSql(actor, REGION, 'workers.browse') : null,
    within === null ? null : withinSql(REGION, within),
    categoryCodes ? Prisma.sql`worker."categoryCode" = ANY (${categoryCodes})` : null,
    desil ? Prisma.sql`worker."desil" = ANY (${desil})` : null,
    flags ? anyFlag(flags) : null,
    enrolmentStatuses ? hasEnrolment(enrolmentStatuses) : null,
    // A NIK of a merged record finds the one that stayed.
    flags?.includes(WorkerFlag.MERGED) ? null : Prisma.sql`worker."mergedIntoId" IS NULL`,
    filter.attributes == null ? null : attributesSql(await searchableFields(ctx, categoryCodes), filter.attributes),
    search?.nik === undefined ? null : hasNik(vault.nikHash(search.nik)),
    search?.name === undefined ? null : soundsLike(search.name),
  ];
  return {
    where: Prisma.join(
      parts.filter((part) => part !== null),
      ' AND ',
    ),
    name: search?.name ?? null,
  };
}

type Search = { readonly nik: string; readonly name?: never } | { readonly name: string; readonly nik?: never };

function readSearch(given: string | null | undefined): Search | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  if (text.length > LONGEST_SEARCH) throw badInput('filter.search', 'textTooLong', { maximum: LONGEST_SEARCH });
  if (/\d/.test(text)) {
    // Anything else that holds many digits would stand in the trail of reads, which knows a NIK by its digits alone.
    const digits = text.replaceAll(' ', '');
    if (!/^\d{16}$/.test(digits)) throw badInput('filter.search', 'nikSearchWhole');
    return { nik: digits };
  }
  const name = nameKey(text);
  if (name.replaceAll(' ', '').length < FEWEST_LETTERS)
    throw badInput('filter.search', 'workerSearchNeeded', { minimum: FEWEST_LETTERS });
  return { name };
}

const hasNik = (hash: Uint8Array): Prisma.Sql => Prisma.sql`(worker."nikHash" = ${hash}
  OR worker."id" = (SELECT merged."mergedIntoId" FROM "Worker" AS merged WHERE merged."nikHash" = ${hash}))`;

/** What the index of trigrams finds: words that are spelt alike, or whole names that are. */
const soundsLike = (name: string): Prisma.Sql =>
  Prisma.sql`(worker."nameKey" %> ${name} OR worker."nameKey" % ${name})`;

/** How near a name is, 0 to 1000; whole numbers, so that a page can go on after one of them. */
export const nearness = (name: string): Prisma.Sql =>
  Prisma.sql`round(700 * word_similarity(${name}, worker."nameKey") + 300 * similarity(${name}, worker."nameKey"))::int`;

const hasEnrolment = (statuses: readonly string[]): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "Enrolment" WHERE "workerId" = worker."id" AND "status"::text = ANY (${[...statuses]}))`;

function anyFlag(flags: readonly WorkerFlag[]): Prisma.Sql {
  return flags.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`(${Prisma.join(
        flags.map((flag) => FLAG_SQL[flag]),
        ' OR ',
      )})`;
}

const FLAG_SQL: Readonly<Record<WorkerFlag, Prisma.Sql>> = {
  ON_HOLD: Prisma.sql`worker."heldAt" IS NOT NULL`,
  DECEASED: Prisma.sql`worker."diedOn" IS NOT NULL`,
  MOVED_AWAY: Prisma.sql`worker."movedAwayOn" IS NOT NULL`,
  MERGED: Prisma.sql`worker."mergedIntoId" IS NOT NULL`,
  POSSIBLE_DUPLICATE: Prisma.sql`worker."id" IN (
    SELECT "workerId" FROM "DuplicatePair" WHERE "status" = 'OPEN' UNION ALL SELECT "otherId" FROM "DuplicatePair" WHERE "status" = 'OPEN')`,
  CORRECTION_REQUESTED: Prisma.sql`worker."id" IN (
    SELECT "workerId" FROM "WorkerRequest" WHERE "status" = 'PROPOSED' UNION ALL SELECT "otherId" FROM "WorkerRequest" WHERE "status" = 'PROPOSED')`,
  NIK_DIFFERS: Prisma.sql`worker."nikDiffers"`,
};

async function searchableFields(
  { db, clock }: Context,
  categoryCodes: readonly string[] | null | undefined,
): Promise<readonly CategoryField[]> {
  const [code, ...others] = categoryCodes ?? [];
  if (code === undefined || others.length > 0) throw badInput('filter.attributes', 'attributesOfOneCategory');
  const category = (await findCategoriesInForce({ db, clock })).get(code);
  return category?.fields.filter(({ isSearchable }) => isSearchable) ?? [];
}
