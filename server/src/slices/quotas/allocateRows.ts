import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Quota as QuotaRow, QuotaStatus } from '../../generated/prisma/client.js';
import { newId } from '../../newId.js';
import { lockFund } from '../funds/fundingSource.service.js';
import type { Region } from '../regions/region.type.js';
import type { Quota } from './quota.type.js';
import { enterSeats } from './quotaLedger.js';
import { type CheckedTerms, checkPlace, checkSeats, monthColumns } from './quotaTerms.js';

/** Seats for one region. */
export interface QuotaPlan {
  readonly regionCode: string;
  readonly seats: number;
  readonly terms: CheckedTerms;
}

export interface PlanOptions {
  readonly status: QuotaStatus;
  readonly legalBasis: string | null;
  readonly reason: string | null;
}

/** A plan with whether there is a quota of its kind in some of its months already. */
export type CheckedPlan = QuotaPlan & { readonly isHeld: boolean };

export type JudgedPlan = CheckedPlan & {
  /** How many seats that quota has. */
  readonly heldSeats: number | null;
  /** Which plan before this one gives of the same kind, by its place among them. */
  readonly repeats: number | null;
  /** Why this one cannot be. */
  readonly refusal: DomainError | null;
};

/**
 * What of the plans would be made. BAD_USER_INPUT for one that cannot be, CONFLICT for what a fund may not pay. In the
 * transaction that makes them the funds are locked from here on, so that nobody gives the same twice.
 */
export async function checkPlans(ctx: Context, plans: readonly QuotaPlan[]): Promise<CheckedPlan[]> {
  const judged = await judgePlans(ctx, plans);
  for (const { refusal } of judged) if (refusal) throw refusal;
  return judged;
}

/** The same with a verdict on each plan. One that is refused takes nothing from those after it. */
export async function judgePlans(ctx: Context, plans: readonly QuotaPlan[]): Promise<JudgedPlan[]> {
  const funds = [...new Set(plans.map(({ terms }) => terms.fundingSourceCode))].toSorted();
  if (ctx.isInTransaction) for (const code of funds) await lockFund(ctx, code);
  const holdings = createHoldings(await findHeld(ctx, plans, funds));
  return plans.map((plan, place) => {
    const there = holdings.like(plan);
    const refusal = refusalIn(() => {
      checkSeats('seats', plan.seats);
      checkPlace(plan.terms, plan.regionCode);
      if (!there) checkCeiling(ctx, plan, holdings.dueWith(plan));
    });
    if (!there && !refusal) holdings.add({ ...asHeld(plan), place });
    return {
      ...plan,
      refusal,
      isHeld: there !== undefined,
      heldSeats: there?.seats ?? null,
      repeats: there?.place ?? null,
    };
  });
}

function refusalIn(check: () => void): DomainError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Makes the quotas, in the open transaction; of those that exist by now nothing is made. */
export async function makeQuotas(
  ctx: Context,
  plans: readonly CheckedPlan[],
  { status, legalBasis, reason }: PlanOptions,
): Promise<QuotaRow[]> {
  const wanted = plans.flatMap((plan) => (plan.isHeld ? [] : [{ ...plan, id: newId(ctx.clock()) }]));
  await ctx.db.quota.createMany({
    data: wanted.map(({ id, regionCode, terms }) => ({
      id,
      regionCode,
      status,
      legalBasis,
      categoryCode: terms.categoryCode,
      programmeCodes: [...terms.programmeCodes],
      fundingSourceCode: terms.fundingSourceCode,
      costPerSeat: terms.costPerSeat,
      ...monthColumns(terms),
    })),
  });
  await enterSeats(
    ctx,
    wanted.map(({ id, seats }) => ({ quotaId: id, kind: 'ALLOCATE', seats, reason })),
  );
  const ids = wanted.map(({ id }) => id);
  return ctx.db.quota.findMany({ where: { id: { in: ids } }, orderBy: [{ regionCode: 'asc' }, { id: 'asc' }] });
}

/** The fields of `AllocateQuotasResult`. */
export interface Allocation {
  readonly regions: number;
  readonly seats: number;
  readonly budget: number;
  readonly quotas: Quota[];
  readonly skipped: Region[];
}

/** What the plans give together, and which regions they pass over. */
export function resultOf({ regions }: Context, plans: readonly CheckedPlan[]): Allocation {
  const wanted = plans.filter(({ isHeld }) => !isHeld);
  return {
    regions: wanted.length,
    seats: wanted.reduce((sum, { seats }) => sum + seats, 0),
    budget: wanted.reduce((sum, { seats, terms }) => sum + seats * terms.costPerSeat, 0),
    quotas: [],
    skipped: plans.flatMap(({ isHeld, regionCode }) => (isHeld ? (regions.find(regionCode) ?? []) : [])),
  };
}

type Held = Pick<
  QuotaRow,
  'regionCode' | 'categoryCode' | 'programmeCodes' | 'fundingSourceCode' | 'from' | 'to' | 'seats' | 'costPerSeat'
>;

/** Of a plan, with its place among the plans. */
type Holding = Held & { readonly place?: number };

async function findHeld({ db }: Context, plans: readonly QuotaPlan[], funds: readonly string[]): Promise<Held[]> {
  const years = [...new Set(plans.map(({ terms }) => terms.from.slice(0, 4)))].toSorted();
  return db.quota.findMany({
    where: {
      fundingSourceCode: { in: [...funds] },
      from: { gte: new Date(`${years[0] ?? '1900'}-01-01`), lte: new Date(`${years.at(-1) ?? '1900'}-12-01`) },
      regionCode: { in: [...new Set(plans.map(({ regionCode }) => regionCode))] },
    },
  });
}

/** What regions have, ready to be asked about each of many plans. */
function createHoldings(held: readonly Held[]) {
  const byKind = new Map<string, Holding[]>();
  const dues = new Map<string, number>();
  const add = (holding: Holding): void => {
    const kind = kindOf(holding);
    byKind.set(kind, [...(byKind.get(kind) ?? []), holding]);
    dues.set(budgetOf(holding), (dues.get(budgetOf(holding)) ?? 0) + holding.seats * holding.costPerSeat);
  };
  held.forEach(add);
  return {
    add,
    /** As the constraint `Quota_one_of_a_kind` has it. */
    like(plan: QuotaPlan): Holding | undefined {
      const { from, to, ...rest } = asHeld(plan);
      return byKind.get(kindOf(rest))?.find((holding) => holding.from <= to && holding.to >= from);
    },
    /** What the region costs the fund in the plan’s year, with the plan. */
    dueWith(plan: QuotaPlan): number {
      return (dues.get(budgetOf(asHeld(plan))) ?? 0) + plan.seats * plan.terms.costPerSeat;
    },
  };
}

const kindOf = (held: Omit<Held, 'from' | 'to'>): string =>
  JSON.stringify([held.regionCode, held.categoryCode, held.fundingSourceCode, held.programmeCodes]);

const budgetOf = ({ regionCode, fundingSourceCode, from }: Held): string =>
  JSON.stringify([regionCode, fundingSourceCode, from.getUTCFullYear()]);

/** The constraint `Quota_keeps_to_ceiling` in words that name the region. */
function checkCeiling({ regions }: Context, { regionCode, terms }: QuotaPlan, due: number): void {
  const { ceilingPerRegion: maximum } = terms;
  if (maximum === null || due <= maximum) return;
  const value = `${regions.find(regionCode)?.name ?? ''} (${regionCode})`;
  throw new DomainError('CONFLICT', 'ceilingExceededAt', { value, due, maximum }, ['seats', 'fundingSourceCode']);
}

function asHeld({ regionCode, seats, terms }: QuotaPlan): Held {
  const { categoryCode, programmeCodes, fundingSourceCode, costPerSeat } = terms;
  return {
    regionCode,
    seats,
    categoryCode,
    fundingSourceCode,
    costPerSeat,
    programmeCodes: [...programmeCodes],
    ...monthColumns(terms),
  };
}
