import { addMonths } from '@payung/shared/month';
import fc from 'fast-check';
import { RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import { describe, expect, it } from 'vitest';
import { FundingKind } from '../../generated/prisma/enums.js';
import { type ContributionRule, type QuoteLine, type ReliefRule, quoteLines, sumOf } from './quote.rules.js';
import { SHIPPED_RULES } from './shippedProgrammes.js';

const contributions = SHIPPED_RULES.flatMap((rule): ContributionRule[] =>
  rule.kind === 'CONTRIBUTION'
    ? [
        {
          ...rule,
          kind: 'CONTRIBUTION',
          to: rule.to ?? null,
          parameters: RULE_PARAMETERS.CONTRIBUTION.parse(rule.parameters),
        },
      ]
    : [],
);

const reliefs = SHIPPED_RULES.flatMap((rule): ReliefRule[] => {
  const { kind, to = null, ...rest } = rule;
  if (kind !== 'RELIEF' && kind !== 'TRANSPORT_RELIEF') return [];
  return [{ ...rest, kind, to, parameters: RULE_PARAMETERS[kind].parse(rule.parameters) }];
});

function jkk(monthlyIncome: number | null): [base: number, perMonth: number] | undefined {
  const request = {
    programmeCodes: ['JKK'],
    monthlyIncome,
    fundingKind: null,
    isTransport: false,
    from: '2026-01',
    months: 1,
  };
  const lines = quoteLines(request, contributions, []);
  const [line] = Array.isArray(lines) ? lines : [];
  return line && [line.baseIncome, line.perMonth];
}

/** PP 44/2015, annex II, as it is printed: the highest income of each bracket, its base income and the contribution. */
const ANNEX: readonly [to: number, base: number, perMonth: number][] = [
  [1_099_000, 1_000_000, 10_000],
  [1_299_000, 1_200_000, 12_000],
  [1_499_000, 1_400_000, 14_000],
  [1_699_000, 1_600_000, 16_000],
  [1_899_000, 1_800_000, 18_000],
  [2_099_000, 2_000_000, 20_000],
  [2_299_000, 2_200_000, 22_000],
  [2_499_000, 2_400_000, 24_000],
  [2_699_000, 2_600_000, 26_000],
  [3_199_000, 2_950_000, 29_500],
  [3_699_000, 3_450_000, 34_500],
  [4_199_000, 3_950_000, 39_500],
  [4_699_000, 4_450_000, 44_500],
  [5_199_000, 4_950_000, 49_500],
  [5_699_000, 5_450_000, 54_500],
  [6_199_000, 5_950_000, 59_500],
  [6_699_000, 6_450_000, 64_500],
  [7_199_000, 6_950_000, 69_500],
  [7_699_000, 7_450_000, 74_500],
  [8_199_000, 7_950_000, 79_500],
  [9_199_000, 8_700_000, 87_000],
  [10_199_000, 9_700_000, 97_000],
  [11_199_000, 10_700_000, 107_000],
  [12_199_000, 11_700_000, 117_000],
  [13_199_000, 12_700_000, 127_000],
  [14_199_000, 13_700_000, 137_000],
  [15_199_000, 14_700_000, 147_000],
  [16_199_000, 15_700_000, 157_000],
  [17_199_000, 16_700_000, 167_000],
  [18_199_000, 17_700_000, 177_000],
  [19_199_000, 18_700_000, 187_000],
  [20_199_000, 19_700_000, 197_000],
  [1_000_000_000, 20_700_000, 207_000],
];

describe('the bracket of an income', () => {
  it('is one of 33', () => expect(ANNEX).toHaveLength(33));

  it.each(ANNEX.map((row, index) => [index + 1, ...row] as const))(
    'number %i ends at %i, with base income %i and contribution %i',
    (number, to, base, perMonth) => {
      const [before, baseBefore] = ANNEX[number - 2] ?? [-1_000];
      expect(jkk(to)).toEqual([base, perMonth]);
      // It begins a thousand after the end of the one before; what lies between belongs to that one.
      expect(jkk(before + 1_000)).toEqual([base, perMonth]);
      expect(jkk(before + 999)?.[0]).toBe(baseBefore);
    },
  );

  it('is the first for the base package', () => expect(jkk(null)).toEqual([1_000_000, 10_000]));
});

describe('a quote for any income, fund and months', () => {
  const request = fc.record({
    programmeCodes: fc.constantFrom(['JKK'], ['JKM'], ['JKK', 'JKM'], ['JKK', 'JKM', 'JHT']),
    monthlyIncome: fc.option(fc.integer({ min: 0, max: 30_000_000 })),
    fundingKind: fc.option(fc.constantFrom(...Object.values(FundingKind))),
    isTransport: fc.boolean(),
    from: fc.integer({ min: 0, max: 60 }).map((months) => addMonths('2024-01', months)),
    months: fc.integer({ min: 1, max: 36 }),
  });
  const linesOf = (given: Parameters<typeof quoteLines>[0]): QuoteLine[] => {
    const lines = quoteLines(given, contributions, reliefs);
    return Array.isArray(lines) ? lines : [];
  };

  it('covers every month of every programme once, and adds up', () => {
    fc.assert(
      fc.property(request, (given) => {
        const lines = linesOf(given);
        for (const code of given.programmeCodes) {
          const own = lines.filter(({ programmeCode }) => programmeCode === code);
          expect(own.reduce((sum, { months }) => sum + months, 0)).toBe(given.months);
          own.forEach((line, index) => {
            expect(line.total).toBe(line.perMonth * line.months);
            expect(line.from).toBe(index === 0 ? given.from : addMonths(own[index - 1]?.to ?? '', 1));
          });
        }
        expect(sumOf(lines, given.from).total).toBe(lines.reduce((sum, { total }) => sum + total, 0));
      }),
    );
  });

  it('is in whole rupiah, never below half of what is due, and in full from every public budget', () => {
    fc.assert(
      fc.property(request, (given) => {
        const due = quoteLines({ ...given }, contributions, []);
        const full = sumOf(Array.isArray(due) ? due : [], given.from).total;
        const { total } = sumOf(linesOf(given), given.from);
        expect(Number.isInteger(total)).toBe(true);
        expect(total).toBeLessThanOrEqual(full);
        expect(total * 2).toBeGreaterThanOrEqual(full);
        const isPublic = given.fundingKind !== null && given.fundingKind !== 'OTHER';
        expect(isPublic && total !== full).toBe(false);
      }),
    );
  });

  it('is not lower for a higher income', () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 0, max: 30_000_000 }), (given, more) => {
        const at = (monthlyIncome: number) => sumOf(linesOf({ ...given, monthlyIncome }), given.from).total;
        const income = given.monthlyIncome ?? 0;
        expect(at(income + more)).toBeGreaterThanOrEqual(at(income));
      }),
    );
  });
});
