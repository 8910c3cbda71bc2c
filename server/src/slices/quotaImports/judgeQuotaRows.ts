import { setImmediate } from 'node:timers/promises';
import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';
import { type JudgedPlan, type QuotaPlan, judgePlans } from '../quotas/allocateRows.js';
import { columnOf } from './quotaColumns.js';
import type { QuotaFile } from './quotaFile.js';
import { createRegionFinder } from './quotaRegions.js';
import { type CheckedTerms, type QuotaTerms, checkTerms } from '../quotas/quotaTerms.js';
import { findQuotaWords } from './quotaWords.js';
import { type QuotaDefaults, type ReadQuotaRow, createRowReader } from './readQuotaRow.js';

const AT_ONCE = 200;

export interface JudgedRow {
  readonly number: number;
  /** The region in the words of the file. */
  readonly place: string;
  readonly regionCode: string | null;
  readonly seats: number | null;
  readonly terms: QuotaTerms | null;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowProblem[];
  /** What is to be made of it; null for what is not. */
  readonly plan: JudgedPlan | null;
}

/** A verdict on every row: whether it is understood, whose region it is, what its terms cost, and what there is already. */
export async function judgeQuotaRows(
  ctx: Context,
  file: QuotaFile,
  within: string | null,
  defaults: QuotaDefaults,
): Promise<JudgedRow[]> {
  const reader = createRowReader(file, await findQuotaWords(ctx), defaults);
  const findRegion = createRegionFinder(ctx, within, file.headings.has('village'));
  const termsOf = rememberTerms(ctx);
  const begun: (ReadQuotaRow & { regionCode: string | null; plan: QuotaPlan | null })[] = [];
  for (const one of file.rows) {
    // Other requests are not held up by a long file.
    if (begun.length % AT_ONCE === 0) await setImmediate();
    const row = reader.read(one);
    const problems = [...row.problems];
    if (row.verdict === RowVerdict.WARNING) {
      begun.push({ ...row, regionCode: null, plan: null });
      continue;
    }
    const found = row.region && findRegion(row.region);
    if (found && !found.region)
      problems.push(reader.problem(found.column, found.code, { value: row.place, others: found.others }));
    const terms = row.terms && (await termsOf(row.terms));
    if (terms instanceof DomainError) problems.push(asProblem(reader, terms));
    const region = found?.region;
    const isSound = problems.length === 0 && region && row.seats !== null && terms && !(terms instanceof DomainError);
    begun.push({
      ...row,
      problems,
      regionCode: region?.code ?? null,
      plan: isSound ? { regionCode: region.code, seats: row.seats, terms } : null,
    });
  }
  const planned = begun.filter(({ plan }) => plan !== null);
  const judged = await judgePlans(
    ctx,
    planned.flatMap(({ plan }) => plan ?? []),
  );
  const plans = new Map(planned.map((row, index) => [row, judged[index]]));

  return begun.map((one) => {
    const { number, place, regionCode, seats, terms, verdict, problems } = one;
    const row = { number, place, regionCode, seats, terms };
    const plan = plans.get(one);
    if (!plan)
      return { ...row, plan: null, problems, verdict: verdict === RowVerdict.WARNING ? verdict : RowVerdict.REJECTED };
    if (plan.refusal)
      return { ...row, plan: null, problems: [asProblem(reader, plan.refusal)], verdict: RowVerdict.REJECTED };
    if (plan.repeats !== null) {
      const twice = reader.problem('seats', 'rowTwice', { row: planned[plan.repeats]?.number ?? 0 });
      return { ...row, plan: null, problems: [twice], verdict: RowVerdict.REJECTED };
    }
    if (!plan.isHeld) return { ...row, plan, problems: [], verdict: RowVerdict.VALID };
    const held = reader.problem('seats', 'quotaHeld', { value: plan.heldSeats ?? 0 });
    return { ...row, plan, problems: [held], verdict: RowVerdict.WARNING };
  });
}

/** Hundreds of rows have the same terms: each is checked and priced once. */
function rememberTerms(ctx: Context): (terms: QuotaTerms) => Promise<CheckedTerms | DomainError> {
  const known = new Map<string, CheckedTerms | DomainError>();
  return async (terms) => {
    const key = JSON.stringify(terms);
    const before = known.get(key);
    if (before) return before;
    const checked = await checkTerms(ctx, terms).catch((error: unknown) => {
      if (error instanceof DomainError) return error;
      throw error;
    });
    known.set(key, checked);
    return checked;
  };
}

function asProblem(
  { problem }: ReturnType<typeof createRowReader>,
  { key, parameters, fields }: DomainError,
): RowProblem {
  // In the file it is a column, and has its heading.
  const { field: _argument, ...others } = parameters;
  return problem(columnOf(fields[0]), key, others);
}
