import { dayOf } from '@payung/shared/day';
import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { CategoryVersion, WorkerCategory as CategoryRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { oncePerRequest } from '../../graphql/oncePerRequest.js';
import { canSeeDrafts, categoryAbilities } from './category.policy.js';
import { type CategoryPersona, ConfigStatus, type WorkerCategory } from './category.type.js';
import { fieldsColumn } from './categoryContent.js';
import { type Circumstances, personasColumn, tryPersona } from './categoryPersonas.js';
import { eligibilityRule } from './eligibility.rules.js';
import { type Versions, lastDayOf, statusOf, versionInForce } from './versions.rules.js';

type Db = Pick<Services, 'db'>;

export type CategoryWithVersions = CategoryRow & { readonly versions: readonly CategoryVersion[] };

/** All categories with all versions: some dozens of rows, for every request that asks for one. */
export const findCategories = oncePerRequest(({ db }: Db): Promise<CategoryWithVersions[]> =>
  db.workerCategory.findMany({
    include: { versions: { orderBy: { version: 'asc' } } },
    orderBy: [{ createdAt: 'asc' }, { code: 'asc' }],
  }),
);

/** The categories that have a version of one of these states, each as the newest such version. */
export async function listCategories(
  ctx: Pick<Services, 'db' | 'actor' | 'clock'>,
  statuses: readonly ConfigStatus[],
): Promise<WorkerCategory[]> {
  const today = dayOf(ctx.clock());
  return (await findCategories(ctx)).flatMap((category) => {
    const versions = visibleVersions(ctx, category);
    const chosen = versions
      .filter((version) => statuses.includes(ConfigStatus[statusOf(category, version, today)]))
      .toSorted(
        (one, other) => rank(category, other, today) - rank(category, one, today) || other.version - one.version,
      );
    const [first] = chosen;
    return first ? [toCategory(ctx, category, first)] : [];
  });
}

/** The category as one version has it; without one, as it is in force, or else as the newest that the viewer may see. */
export async function findCategory(ctx: Context, code: string, version: number | null): Promise<WorkerCategory | null> {
  const category = (await findCategories(ctx)).find((one) => one.code === code);
  if (!category) return null;
  const versions = visibleVersions(ctx, category);
  const row =
    version === null
      ? (versionInForce(category, dayOf(ctx.clock())) ?? versions.at(-1))
      : versions.find((one) => one.version === version);
  return row ? toCategory(ctx, category, row) : null;
}

/** The code and those of the categories that it belongs to, from the narrowest on; empty when there is none in sight. */
export async function listCategoryLine(ctx: Context, code: string): Promise<string[]> {
  const categories = await findCategories(ctx);
  const own = categories.find((category) => category.code === code);
  return own && visibleVersions(ctx, own).length > 0 ? categoryLine(categories, code) : [];
}

/** The code and those above it, from the narrowest on. */
export function categoryLine(categories: readonly Pick<CategoryRow, 'code' | 'parentCode'>[], code: string): string[] {
  const parents = new Map(categories.map((category) => [category.code, category.parentCode]));
  const line: string[] = [];
  for (let at: string | null = code; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
  return line;
}

/** All versions that the viewer may see, the newest first. */
export async function listCategoryVersions(ctx: Context, code: string): Promise<WorkerCategory[]> {
  const category = (await findCategories(ctx)).find((one) => one.code === code);
  if (!category) return [];
  return visibleVersions(ctx, category)
    .toReversed()
    .map((version) => toCategory(ctx, category, version));
}

/** The category, locked, for a command; NOT_FOUND when there is none that the actor may see. */
export async function lockCategory(services: Services, code: string): Promise<CategoryWithVersions> {
  const { db } = services;
  await db.$queryRaw`SELECT 1 FROM "WorkerCategory" WHERE "code" = ${code} FOR UPDATE`;
  const category = await db.workerCategory.findUnique({
    where: { code },
    include: { versions: { orderBy: { version: 'asc' } } },
  });
  if (!category || visibleVersions(services, category).length === 0)
    throw new DomainError('NOT_FOUND', 'notFound', { field: 'code' }, ['code']);
  return category;
}

export function toCategory(
  services: Pick<Services, 'actor' | 'clock'>,
  category: CategoryWithVersions,
  version: CategoryVersion,
): WorkerCategory {
  const today = dayOf(services.clock());
  const fields = fieldsColumn.parse(version.fields);
  const status = statusOf(category, version, today);
  return {
    code: category.code,
    definitions: fields,
    triedWith: canSeeDrafts(services, category) ? personasColumn.parse(version.personas) : [],
    parentCode: category.parentCode,
    regionCode: category.regionCode,
    status: ConfigStatus[status],
    version: version.version,
    revision: version.revision,
    from: version.publishedFrom && version.publishedFrom.toISOString().slice(0, 10),
    to: lastDayOf(category, version),
    names: namesColumn.parse(version.names),
    descriptions: version.descriptions === null ? null : namesColumn.parse(version.descriptions),
    fields: fields.map(({ key, type, isRequired, isSearchable, labels, ...one }) => ({
      key,
      type,
      labels,
      required: isRequired,
      searchable: isSearchable,
      choices: one.choices ?? null,
      minimum: one.minimum ?? null,
      maximum: one.maximum ?? null,
      pattern: one.pattern ?? null,
      helps: one.helps ?? null,
    })),
    eligibility: version.eligibility,
    kbjiCode: version.kbjiCode,
    source: version.source,
    abilities: categoryAbilities(services, category, version.version, status),
  };
}

/** Each persona with what the rule says of it. Costs an evaluation each, so it is done for who asks for it alone. */
export function tryPersonas(
  { clock, regions }: Pick<Context, 'clock' | 'regions'>,
  { code, definitions, eligibility, triedWith }: WorkerCategory,
): CategoryPersona[] {
  const circumstances = circumstancesOn({ regions }, dayOf(clock()).slice(0, 7));
  const rule = eligibilityRule(definitions, eligibility);
  return triedWith.map((persona) => {
    const { verdict, clause } = tryPersona(code, rule, persona, circumstances);
    return { ...persona, actual: verdict, clause };
  });
}

/** The villages as the snapshot of the request has them. */
export const circumstancesOn = ({ regions }: Pick<Context, 'regions'>, month: string): Circumstances => ({
  month,
  villageName: (code) => regions.find(code)?.name ?? '',
});

/** Whether there is a category of this code that the actor may see. */
export async function isVisibleCategory(services: Services, code: string): Promise<boolean> {
  const category = (await findCategories(services)).find((one) => one.code === code);
  return category !== undefined && visibleVersions(services, category).length > 0;
}

/** Who does not configure sees what is in force or was; who does, sees the drafts as well. */
function visibleVersions(services: Pick<Services, 'actor'>, category: CategoryWithVersions): CategoryVersion[] {
  return category.versions.filter(({ publishedFrom }) => publishedFrom !== null || canSeeDrafts(services, category));
}

/** Of several published ones that which is in force goes before one that is yet to come. */
function rank(category: Versions, version: CategoryVersion, today: string): number {
  return versionInForce(category, today)?.version === version.version ? 1 : 0;
}
