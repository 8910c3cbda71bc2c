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

/**
 * What of the plans would be made. BAD_USER_INPUT for one that cannot be, CONFLICT for what a fund may not pay. In the
 * transaction that makes them the funds are locked from here on, so that nobody gives the same twice.
 */
export async function checkPlans(ctx: Context, plans: readonly QuotaPlan[]): Promise<CheckedPlan[]> {
  for (const { regionCode, seats, terms } of plans) {
    checkSeats('seats', seats);
    checkPlace(terms, regionCode);
  }
  const funds = [...new Set(plans.map(({ terms }) => terms.fundingSourceCode))].toSorted();
  if (ctx.isInTransaction) for (const code of funds) await lockFund(ctx, code);
  const held = await findHeld(ctx, plans, funds);
  const checked: CheckedPlan[] = [];
  for (const plan of plans) {
    const ofRegion = held.get(plan.regionCode) ?? [];
    const isHeld = ofRegion.some((quota) => isSameKind(quota, plan));
    checked.push({ ...plan, isHeld });
    if (isHeld) continue;
    held.set(plan.regionCode, [...ofRegion, asHeld(plan)]);
    checkCeiling(plan, held.get(plan.regionCode) ?? []);
  }
  return checked;
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

async function findHeld(
  { db }: Context,
  plans: readonly QuotaPlan[],
  funds: readonly string[],
): Promise<Map<string, Held[]>> {
  const years = [...new Set(plans.map(({ terms }) => terms.from.slice(0, 4)))].toSorted();
  const rows = await db.quota.findMany({
    where: {
      fundingSourceCode: { in: [...funds] },
      from: { gte: new Date(`${years[0] ?? '1900'}-01-01`), lte: new Date(`${years.at(-1) ?? '1900'}-12-01`) },
      regionCode: { in: [...new Set(plans.map(({ regionCode }) => regionCode))] },
    },
  });
  const byRegion = new Map<string, Held[]>();
  for (const row of rows) byRegion.set(row.regionCode, [...(byRegion.get(row.regionCode) ?? []), row]);
  return byRegion;
}

/** As the constraint `Quota_one_of_a_kind` has it. */
function isSameKind(quota: Held, { terms }: QuotaPlan): boolean {
  const { from, to } = monthColumns(terms);
  return (
    quota.categoryCode === terms.categoryCode &&
    quota.fundingSourceCode === terms.fundingSourceCode &&
    quota.programmeCodes.join('+') === terms.programmeCodes.join('+') &&
    quota.from <= to &&
    quota.to >= from
  );
}

/** The constraint `Quota_keeps_to_ceiling` in words that name the region. */
function checkCeiling({ regionCode, terms }: QuotaPlan, held: readonly Held[]): void {
  if (terms.ceilingPerRegion === null) return;
  const year = terms.from.slice(0, 4);
  const due = held
    .filter((quota) => quota.fundingSourceCode === terms.fundingSourceCode && yearOf(quota.from) === year)
    .reduce((sum, quota) => sum + quota.seats * quota.costPerSeat, 0);
  if (due <= terms.ceilingPerRegion) return;
  throw new DomainError('CONFLICT', 'ceilingExceededAt', { value: regionCode, due, maximum: terms.ceilingPerRegion }, [
    'seats',
    'fundingSourceCode',
  ]);
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

const yearOf = (date: Date): string => date.toISOString().slice(0, 4);
