import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type CategoryWithVersions, lockCategory } from './category.service.js';
import { fieldsColumn } from './categoryContent.js';
import {
  type Circumstances,
  type Persona,
  checkAttributes,
  failingPersonas,
  personasColumn,
} from './categoryPersonas.js';
import { checkNoDraft, lockDraft, nextOf } from './draftCategory.js';
import { eligibilityRule } from './eligibility.rules.js';

/** Puts the draft into force from a day on, today or later. Its personas must get the verdicts that they must. */
export async function publishCategory(
  services: Services,
  code: string,
  revision: number,
  from: string,
): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const { category, draft } = await lockDraft(services, code, 'categories.publish');
    // What is published is what was looked at.
    if (draft.revision !== revision) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['revision']);
    checkBeginning(category, from, dayOf(services.clock()));
    const fields = fieldsColumn.parse(draft.fields);
    const personas = personasColumn.parse(draft.personas);
    checkAttributes(fields, personas);
    const failing = failingPersonas(code, eligibilityRule(fields, draft.eligibility), personas, {
      month: from.slice(0, 7),
      villageName: await villageNames(services, personas),
    });
    if (failing.length > 0) {
      const value = failing.map(({ name }) => name).join(', ');
      throw new DomainError('CONFLICT', 'personasFail', { value }, ['personas']);
    }
    await db.categoryVersion.update({
      where: { id: draft.id },
      data: { publishedFrom: new Date(from), publishedAt: clock() },
    });
    await recordEvent(services, {
      action: 'category.publish',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      after: { version: draft.version, from },
      policy: 'categories.publish',
    });
    return lockCategory(services, code);
  });
}

/** Puts what an older version said into force again, as a version of its own: the history stays as it was. */
export async function restoreCategoryVersion(
  services: Services,
  code: string,
  version: number,
  from: string,
  reason: string,
): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const category = await lockCategory(services, code);
    authorize(services, 'categories.publish', category.regionCode);
    const older = category.versions.find((one) => one.version === version && one.publishedFrom !== null);
    if (!older) throw new DomainError('NOT_FOUND', 'notFound', { field: 'version' }, ['version']);
    checkNoDraft(category);
    checkBeginning(category, from, dayOf(services.clock()));
    const newest = Math.max(...category.versions.map((one) => one.version));
    await db.categoryVersion.create({
      data: { ...nextOf(older, newest), publishedFrom: new Date(from), publishedAt: clock() },
    });
    await recordEvent(services, {
      action: 'category.restore',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      after: { version: newest + 1, restored: version, from },
      purpose: reason,
      policy: 'categories.publish',
    });
    return lockCategory(services, code);
  });
}

/** Lets nobody new be enrolled from a day on; who is stays. */
export async function retireCategory(
  services: Services,
  code: string,
  from: string,
  reason: string,
): Promise<CategoryWithVersions> {
  return transact(services, async (services) => {
    const { db } = services;
    const category = await lockCategory(services, code);
    authorize(services, 'categories.publish', category.regionCode);
    if (category.retiredFrom) throw new DomainError('CONFLICT', 'categoryRetired', {}, ['code']);
    const today = dayOf(services.clock());
    if (from < today) throw badInput('from', 'publishedFromTooEarly');
    checkNearness(from, today);
    await db.workerCategory.update({ where: { code }, data: { retiredFrom: new Date(from) } });
    await recordEvent(services, {
      action: 'category.retire',
      subject: { type: 'WorkerCategory', id: code },
      regionCode: category.regionCode,
      after: { retiredFrom: from },
      purpose: reason,
      policy: 'categories.publish',
    });
    return lockCategory(services, code);
  });
}

/** Not in the past, and after every other: what somebody was enrolled by does not change behind their back. */
function checkBeginning(category: CategoryWithVersions, from: string, today: string): void {
  if (category.retiredFrom) throw new DomainError('CONFLICT', 'categoryRetired', {}, ['code']);
  const isAfterAll = category.versions.every(
    ({ publishedFrom }) => !publishedFrom || publishedFrom.toISOString().slice(0, 10) < from,
  );
  if (from < today || !isAfterAll) throw badInput('from', 'publishedFromTooEarly');
  checkNearness(from, today);
}

/** A slip of the year would stand in the way of every later version, for nothing published is taken back. */
function checkNearness(from: string, today: string): void {
  const last = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  if (from > last) throw badInput('from', 'publishedFromTooLate');
}

async function villageNames({ db }: Services, personas: readonly Persona[]): Promise<Circumstances['villageName']> {
  const codes = personas.map(({ regionCode }) => regionCode);
  const regions = await db.region.findMany({ where: { code: { in: codes } }, select: { code: true, name: true } });
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? '';
}
