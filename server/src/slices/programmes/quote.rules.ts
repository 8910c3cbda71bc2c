import { type Month, firstDayOf, monthsFrom } from '@payung/shared/month';
import type { RuleParameters } from '@payung/shared/ruleParameters';
import type { FundingKind, ProgrammeRuleKind } from '../../generated/prisma/enums.js';

/** A rule as arithmetic needs it: days as `2026-01-31`, both included. */
export interface RuleOf<Kind extends ProgrammeRuleKind> {
  readonly id: string;
  readonly programmeCode: string;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string | null;
  readonly parameters: RuleParameters<Kind>;
}

export type ContributionRule = RuleOf<'CONTRIBUTION'>;
export type ReliefRule = RuleOf<'RELIEF' | 'TRANSPORT_RELIEF'>;

export interface QuoteRequest {
  /** In the order in which the lines shall come. */
  readonly programmeCodes: readonly string[];
  /** Rupiah; null: the base package, which governments pay. */
  readonly monthlyIncome: number | null;
  /** Of the fund that pays; null: the worker does. */
  readonly fundingKind: FundingKind | null;
  /** Drivers and couriers have a relief of their own. */
  readonly isTransport: boolean;
  readonly from: Month;
  readonly months: number;
}

/** What one programme costs in consecutive months under the same rules. */
export interface QuoteLine {
  readonly programmeCode: string;
  readonly from: Month;
  readonly to: Month;
  readonly months: number;
  readonly baseIncome: number;
  readonly perMonth: number;
  readonly total: number;
  readonly ruleId: string;
  readonly reliefRuleId: string | null;
}

/** The lines of a quote, by programme and then by time; or the programme and month for which no rule says anything. */
export function quoteLines(
  request: QuoteRequest,
  contributions: readonly ContributionRule[],
  reliefs: readonly ReliefRule[],
): QuoteLine[] | { readonly programmeCode: string; readonly month: Month } {
  const lines: QuoteLine[] = [];
  for (const programmeCode of request.programmeCodes) {
    for (const month of monthsFrom(request.from, request.months)) {
      const own = inForce(contributions, programmeCode, month);
      const due = own && contributionBy(own, request.monthlyIncome ?? 0, month, contributions);
      if (!own || !due) return { programmeCode, month };
      const relief = reliefFor(request, programmeCode, month, reliefs);
      const perMonth = relief ? relieved(due.perMonth, relief.parameters.percent) : due.perMonth;
      append(lines, {
        programmeCode,
        from: month,
        to: month,
        months: 1,
        baseIncome: due.baseIncome,
        perMonth,
        total: perMonth,
        ruleId: own.id,
        reliefRuleId: relief?.id ?? null,
      });
    }
  }
  return lines;
}

/** What is paid in the first month, and in all of them. */
export function sumOf(lines: readonly QuoteLine[], first: Month): { perMonth: number; total: number } {
  const add = (sum: number, amount: number): number => sum + amount;
  return {
    perMonth: lines
      .filter(({ from }) => from === first)
      .map((line) => line.perMonth)
      .reduce(add, 0),
    total: lines.map(({ total }) => total).reduce(add, 0),
  };
}

function contributionBy(
  { parameters }: ContributionRule,
  income: number,
  month: Month,
  all: readonly ContributionRule[],
): { baseIncome: number; perMonth: number } | null {
  if (parameters.method === 'BRACKETS') {
    const bracket = parameters.brackets.findLast(({ from }) => from <= income);
    return bracket ? { baseIncome: bracket.base, perMonth: bracket.perMonth } : null;
  }
  if (parameters.method === 'FLAT') {
    // A flat sum has no base; the income's own stands for it in the explanation.
    return { baseIncome: baseIncomeOf(income, month, all) ?? income, perMonth: parameters.perMonth };
  }
  const base = inForce(all, parameters.baseOf, month);
  if (base?.parameters.method !== 'BRACKETS') return null;
  const due = contributionBy(base, income, month, all);
  return due && { ...due, perMonth: Math.ceil((due.baseIncome * parameters.perMille) / 1000) };
}

/** By whichever programme has brackets in that month. */
function baseIncomeOf(income: number, month: Month, all: readonly ContributionRule[]): number | null {
  const bracketed = all.find((rule) => rule.parameters.method === 'BRACKETS' && isInForce(rule, month));
  return (bracketed && contributionBy(bracketed, income, month, all)?.baseIncome) ?? null;
}

function reliefFor(
  { fundingKind, isTransport }: QuoteRequest,
  programmeCode: string,
  month: Month,
  reliefs: readonly ReliefRule[],
): ReliefRule | undefined {
  return reliefs.find(
    (rule) =>
      rule.programmeCode === programmeCode &&
      rule.kind === (isTransport ? 'TRANSPORT_RELIEF' : 'RELIEF') &&
      isInForce(rule, month) &&
      !(fundingKind && rule.parameters.excludedKinds.includes(fundingKind)),
  );
}

/** Half a rupiah is no money: what remains to be paid is rounded up. */
const relieved = (amount: number, percent: number): number => Math.ceil((amount * (100 - percent)) / 100);

function inForce(
  rules: readonly ContributionRule[],
  programmeCode: string,
  month: Month,
): ContributionRule | undefined {
  return rules.find((rule) => rule.programmeCode === programmeCode && isInForce(rule, month));
}

/** A contribution is owed for whole months: what holds on the first day holds for the month. */
function isInForce({ from, to }: { readonly from: string; readonly to: string | null }, month: Month): boolean {
  const day = firstDayOf(month);
  return from <= day && (to === null || day <= to);
}

/** Prolongs the last line where nothing but the month differs. */
function append(lines: QuoteLine[], next: QuoteLine): void {
  const last = lines.at(-1);
  const isSame =
    last &&
    (['programmeCode', 'baseIncome', 'perMonth', 'ruleId', 'reliefRuleId'] as const).every(
      (key) => last[key] === next[key],
    );
  if (!last || !isSame) {
    lines.push(next);
    return;
  }
  const months = last.months + 1;
  lines[lines.length - 1] = { ...last, to: next.to, months, total: last.perMonth * months };
}
