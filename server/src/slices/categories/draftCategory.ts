import type { CategoryField } from '@payung/shared/categoryFields';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { type CategoryVersion, Prisma } from '../../generated/prisma/client.js';
import { readCode } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type CategoryWithVersions, isVisibleCategory, lockCategory } from './category.service.js';
import { type CategoryContent, fieldsColumn, readContent } from './categoryContent.js';

export interface DraftCategoryInput extends CategoryContent {
  readonly code: string;
  readonly parentCode?: string | null;
  readonly regionCode?: string | null;
}

/** Begins a category, as a draft that nobody sees but who configures. */
export async function draftCategory(services: Services, input: DraftCategoryInput): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'categories.manage', regionCode);
    const code = readCode('code', input.code);
    const content = readContent(input);
    const parentCode = await readParent(services, input.parentCode);
    const made = await db.workerCategory.createMany({ data: { code, parentCode, regionCode }, skipDuplicates: true });
    if (made.count === 0) throw new DomainError('CONFLICT', 'codeTaken', {}, ['code']);
    await db.categoryVersion.create({ data: { categoryCode: code, version: 1, ...toColumns(content) } });
    await recordEvent(services, {
      action: 'category.draft',
      subject: { type: 'WorkerCategory', id: code },
      regionCode,
      after: { ...content, version: 1, parentCode },
      policy: 'categories.manage',
    });
    return lockCategory(services, code);
  });
}

/** Begins the next version, as the newest one is. */
export async function draftCategoryVersion(services: Services, code: string): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db } = services;
    const category = await lockCategory(services, code);
    authorize(services, 'categories.manage', category.regionCode);
    if (category.retiredFrom) throw new DomainError('CONFLICT', 'categoryRetired', {}, ['code']);
    checkNoDraft(category);
    const newest = category.versions.at(-1);
    if (!newest) throw new DomainError('NOT_FOUND', 'notFound', { field: 'code' }, ['code']);
    const draft = await db.categoryVersion.create({ data: nextOf(newest, newest.version) });
    await recordEvent(services, {
      action: 'category.draft',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      after: { version: draft.version },
      policy: 'categories.manage',
    });
    return lockCategory(services, code);
  });
}

/** Changes the draft; of two who change the same revision the second is told. */
export async function changeCategoryDraft(
  services: Services,
  code: string,
  revision: number,
  input: CategoryContent,
): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db } = services;
    const { category, draft } = await lockDraft(services, code, 'categories.manage');
    if (draft.revision !== revision) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['revision']);
    const content = readContent(input);
    checkTypes(category, content.fields);
    await db.categoryVersion.update({
      where: { id: draft.id },
      data: { ...toColumns(content), revision: { increment: 1 } },
    });
    await recordEvent(services, {
      action: 'category.changeDraft',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      before: contentOf(draft),
      after: content,
      policy: 'categories.manage',
    });
    return lockCategory(services, code);
  });
}

/** Throws the draft away, that of this revision where one is named; a category that never was published goes with it. */
export async function discardCategoryDraft(services: Services, code: string, revision: number | null): Promise<string> {
  return transact(services, async (services) => {
    const { db } = services;
    const { category, draft } = await lockDraft(services, code, 'categories.manage');
    // What somebody else has written since is not thrown away unseen.
    if (revision !== null && draft.revision !== revision)
      throw new DomainError('STALE_VERSION', 'versionStale', {}, ['revision']);
    await db.categoryVersion.delete({ where: { id: draft.id } });
    if (category.versions.length === 1) await db.workerCategory.delete({ where: { code } }).catch(explainUse);
    await recordEvent(services, {
      action: 'category.discardDraft',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      before: { ...contentOf(draft), version: draft.version },
      policy: 'categories.manage',
    });
    return code;
  });
}

/** The draft of the category, locked, for who may do this with it. */
export async function lockDraft(
  services: Services,
  code: string,
  permission: 'categories.manage' | 'categories.publish',
): Promise<{ category: CategoryWithVersions; draft: CategoryVersion }> {
  const category = await lockCategory(services, code);
  authorize(services, permission, category.regionCode);
  const draft = category.versions.find(({ publishedFrom }) => publishedFrom === null);
  if (!draft) throw new DomainError('CONFLICT', 'draftMissing', {}, ['code']);
  return { category, draft };
}

/** Versions follow one another by number as they do by day, so there is one thing to come at a time. */
export function checkNoDraft({ versions }: CategoryWithVersions): void {
  if (versions.some(({ publishedFrom }) => publishedFrom === null)) throw new DomainError('CONFLICT', 'draftExists');
}

/** A version as another one was, at the end of all. */
export function nextOf(
  { names, descriptions, kbjiCode, fields, eligibility, personas, source, categoryCode }: CategoryVersion,
  newest: number,
): Prisma.CategoryVersionUncheckedCreateInput {
  return {
    categoryCode,
    version: newest + 1,
    names: names ?? {},
    descriptions: descriptions ?? Prisma.DbNull,
    kbjiCode,
    fields: fields ?? [],
    eligibility,
    personas: personas ?? [],
    source,
  };
}

function contentOf({ names, descriptions, kbjiCode, fields, eligibility, personas, source }: CategoryVersion) {
  return { names, descriptions, kbjiCode, fields, eligibility, personas, source };
}

/** As Prisma takes it: JSON that may be absent, and lists that it may keep. */
function toColumns({ descriptions, fields, personas, ...content }: ReturnType<typeof readContent>) {
  const json = (value: unknown): Prisma.InputJsonArray => JSON.parse(JSON.stringify(value));
  return { ...content, descriptions: descriptions ?? Prisma.DbNull, fields: json(fields), personas: json(personas) };
}

/** What the actor may not see, another region’s draft, is not there. */
async function readParent(services: Services, code: string | null | undefined): Promise<string | null> {
  if (code == null) return null;
  if (!(await isVisibleCategory(services, code))) throw badInput('parentCode', 'categoryUnknown');
  return code;
}

/**
 * A field keeps the type that it was published with, so that what was written under it stays readable; nor does a choice
 * lose its list by becoming something else.
 */
function checkTypes({ versions }: CategoryWithVersions, fields: readonly CategoryField[]): void {
  const published = versions
    .filter(({ publishedFrom }) => publishedFrom !== null)
    .flatMap((version) => fieldsColumn.parse(version.fields));
  fields.forEach(({ key, type, labels }, index) => {
    const isOther = published.some((one) => one.key === key && one.type !== type);
    if (isOther) throw badInput(`fields.${index}.type`, 'fieldTypeKept', { id: labels.id, en: labels.en });
  });
}

/** Another category may stand below it, or a quota may be meant for it. */
function explainUse(error: unknown): never {
  const isUsed = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003';
  throw isUsed ? new DomainError('CONFLICT', 'categoryInUse', {}, ['code']) : error;
}
