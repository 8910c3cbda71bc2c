import { isMonth } from '@payung/shared/month';
import { RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { ProgrammeRule as RuleRow } from '../../generated/prisma/client.js';
import { getPayableFund } from '../funds/fundingSource.service.js';
import { findRules, getProgrammes, toDay, toRule } from './programme.service.js';
import type { ContributionQuote } from './programme.type.js';
import { type ContributionRule, type ReliefRule, quoteLines, sumOf } from './quote.rules.js';

export interface QuoteInput {
  readonly programmeCodes: readonly string[];
  readonly monthlyIncome?: number | null;
  readonly fundingSourceCode?: string | null;
  readonly isTransport?: boolean | null;
  readonly from: string;
  readonly months: number;
}

const MOST_MONTHS = 60;
const HIGHEST_INCOME = 1_000_000_000;

/** What cover costs, line by line with the rule that says so. */
export async function quoteContributions(ctx: Context, input: QuoteInput): Promise<ContributionQuote> {
  const { from, months, monthlyIncome = null } = input;
  if (!isMonth(from)) throw badInput('from', 'monthMalformed');
  if (months < 1 || months > MOST_MONTHS) throw badInput('months', 'outOfRange', { minimum: 1, maximum: MOST_MONTHS });
  if (monthlyIncome !== null && (monthlyIncome < 0 || monthlyIncome > HIGHEST_INCOME))
    throw badInput('monthlyIncome', 'outOfRange', { minimum: 0, maximum: HIGHEST_INCOME });
  const programmes = await getProgrammes(ctx, 'programmeCodes', input.programmeCodes);
  const codes = programmes.map(({ code }) => code);
  const fund = input.fundingSourceCode == null ? null : await getPayableFund(ctx, input.fundingSourceCode, codes);
  const rows = await findRules(ctx);
  const request = {
    programmeCodes: codes,
    monthlyIncome,
    fundingKind: fund?.kind ?? null,
    isTransport: input.isTransport ?? false,
    from,
    months,
  };
  const lines = quoteLines(request, rows.flatMap(toContribution), rows.flatMap(toRelief));
  if (!Array.isArray(lines)) {
    const { programmeCode, month } = lines;
    throw new DomainError('BAD_USER_INPUT', 'noRuleForMonth', { value: programmeCode, month }, ['from']);
  }
  const ruleOf = (id: string | null) => {
    const row = rows.find((one) => one.id === id);
    return row ? toRule(ctx, row) : null;
  };
  return {
    ...sumOf(lines, from),
    lines: lines.flatMap(({ programmeCode, ruleId, reliefRuleId, ...line }) => {
      const [programme, rule] = [programmes.find(({ code }) => code === programmeCode), ruleOf(ruleId)];
      return programme && rule ? [{ ...line, programme, rule, relief: ruleOf(reliefRuleId) }] : [];
    }),
  };
}

function toContribution(row: RuleRow): ContributionRule[] {
  const { kind } = row;
  if (kind !== 'CONTRIBUTION') return [];
  return [{ ...datesOf(row), kind, parameters: RULE_PARAMETERS[kind].parse(row.parameters) }];
}

function toRelief(row: RuleRow): ReliefRule[] {
  const { kind } = row;
  if (kind !== 'RELIEF' && kind !== 'TRANSPORT_RELIEF') return [];
  return [{ ...datesOf(row), kind, parameters: RULE_PARAMETERS[kind].parse(row.parameters) }];
}

function datesOf({ id, programmeCode, from, to }: RuleRow) {
  return { id, programmeCode, from: toDay(from), to: to && toDay(to) };
}
