import { ageOn } from '@payung/shared/age';
import { dayOf } from '@payung/shared/day';
import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { clauseInWords } from '@payung/shared/eligibility/wording';
import { firstDayOf } from '@payung/shared/month';
import { parentCode } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { authorizeAnywhere, rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { type Candidate, eligibilityRule, findCategoriesInForce } from '../categories/categoriesInForce.js';
import { isVisibleCategory } from '../categories/category.service.js';
import { readFields } from '../categories/categoryContent.js';
import { tryEligibility } from '../categories/tryEligibility.js';
import type { EligibilityImpact, EligibilityImpactInput } from './eligibilityImpact.type.js';
import { type ChangedVerdict, createImpactCount } from './impactCount.rules.js';
import { SEEING_WORKERS, visibleWorkers } from './worker.policy.js';
import { type WorkerRow, loadWorkers } from './worker.service.js';
import { attributesOf, dayText } from './workerContent.js';

const BATCH = 1_000;
/** Milliseconds before the end of the operation that are left for the answer. */
const FOR_THE_ANSWER = 1_500;

/**
 * Asks a rule that is being written about everybody who is registered in its category, beside the rule in force: whom it would
 * let in and out, where. Nothing is saved. It reads people, so it shows those in sight, and the answer is recorded as a read.
 */
export async function eligibilityImpact(ctx: Context, input: EligibilityImpactInput): Promise<EligibilityImpact> {
  const { categoryCode, eligibility = null } = input;
  // Says what is wrong with the rule, and asks for the permission to write one.
  const { fault } = tryEligibility(ctx, { categoryCode, fields: input.fields, eligibility, personas: [] });
  authorizeAnywhere(ctx, ...SEEING_WORKERS);
  if (!(await isVisibleCategory(ctx, categoryCode)))
    throw badInput('categoryCode', 'categoryNotInForce', { value: categoryCode });
  const within = await readRegion(ctx, 'within', input.within);
  const fields = readFields(input.fields);
  const month = input.month ?? dayOf(ctx.clock()).slice(0, 7);
  const inForce = (await findCategoriesInForce(ctx)).get(categoryCode) ?? null;
  const count = createImpactCount(inForce !== null);
  if (fault) return { fault, isComplete: true, changes: [], ...count.result() };
  const rule = eligibilityRule(fields, eligibility);
  const ask = candidateOf(ctx, month);
  const isComplete = await forEachWorker(ctx, { categoryCode, within }, (row) => {
    const candidate = ask(row);
    const place = parentCode(row.regionCode) ?? row.regionCode;
    count.add(row.id, place, inForce?.decide(candidate) ?? null, rule(candidate));
  });
  return { fault: null, isComplete, changes: await describe(ctx, fields, count.changes()), ...count.result() };
}

type Fields = Parameters<typeof subjectsOf>[0];

async function describe(
  ctx: Context,
  fields: Fields,
  changes: readonly ChangedVerdict[],
): Promise<EligibilityImpact['changes']> {
  const workers = await loadWorkers(
    ctx,
    changes.map(({ id }) => id),
  );
  const subjects = subjectsOf(fields);
  const regionName = (code: string) => ctx.regions.find(code)?.name;
  return changes.map(({ id, before, after, clause }) => ({
    before,
    after,
    clause,
    words: clause === null ? null : clauseInWords(subjects, clause, ctx.locale, regionName),
    worker: workers.get(id) ?? null,
  }));
}

type Asked = Pick<
  WorkerRow,
  'id' | 'regionCode' | 'categoryCode' | 'birthDate' | 'desil' | 'monthlyIncome' | 'attributes'
>;

/** Batch by batch, so that others are served in between; false when the time was over before the end. */
async function forEachWorker(
  ctx: Context,
  { categoryCode, within }: { readonly categoryCode: string; readonly within: string | null },
  look: (row: Asked) => void,
): Promise<boolean> {
  const alive = { categoryCode, mergedIntoId: null, diedOn: null, movedAwayOn: null };
  const where = [visibleWorkers(ctx), within === null ? {} : rowsWithin(within), alive];
  for (let last = ''; ;) {
    const rows = await ctx.db.worker.findMany({
      where: { AND: [...where, { id: { gt: last } }] },
      select: {
        id: true,
        regionCode: true,
        categoryCode: true,
        birthDate: true,
        desil: true,
        monthlyIncome: true,
        attributes: true,
      },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    rows.forEach(look);
    if (rows.length < BATCH) return true;
    if (performance.now() > ctx.deadline - FOR_THE_ANSWER) return false;
    last = rows.at(-1)?.id ?? '';
  }
}

/** As enrolments ask a rule: about the first day of the month. */
function candidateOf({ regions }: Context, month: string): (row: Asked) => Candidate {
  return (row) => ({
    worker: {
      age: ageOn(dayText(row.birthDate), firstDayOf(month)),
      desil: row.desil,
      income: row.monthlyIncome,
      village: regions.find(row.regionCode)?.name ?? '',
      region: row.regionCode,
      category: row.categoryCode,
    },
    attributes: attributesOf(row),
    month,
  });
}
