import type { CategoryField } from '@payung/shared/categoryFields';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, eligibilityRule } from './eligibility.rules.js';
import { faultInEligibility } from './expression.rules.js';

const labels = { id: 'x', en: 'x' };
const field = (key: string, type: CategoryField['type']): CategoryField => ({
  key,
  labels,
  type,
  isRequired: false,
  isSearchable: false,
});
const FIELDS = [field('mosque', 'TEXT'), field('years', 'NUMBER'), field('since', 'DATE'), field('isPaid', 'BOOLEAN')];
const CANDIDATE: Candidate = {
  worker: { age: 40, desil: 3, income: 900_000, village: 'Pabuaran', region: '32.01.13.1007', category: 'marbot' },
  attributes: { mosque: 'Al-Ikhlas', years: 5, since: '2020-01-31', isPaid: false },
  month: '2026-01',
};
const decide = (
  expression: string | null,
  worker: Partial<Candidate['worker']> = {},
  attributes = CANDIDATE.attributes,
) => eligibilityRule(FIELDS, expression)({ ...CANDIDATE, worker: { ...CANDIDATE.worker, ...worker }, attributes });

describe('an expression', () => {
  it.each([
    'worker.age >= 18 && worker.age < 65 && worker.desil <= 4',
    'attributes.years > 2 || attributes.mosque != ""',
    'isWithin(worker.region, "32.01") && month >= "2026-01"',
    '!attributes.isPaid && attributes.since < "2024-01-01"',
    '["marbot", "guru-ngaji"].exists(one, one == worker.category)',
    'worker.income < 2000000 ? worker.desil <= 4 : worker.desil <= 2',
    'worker.age + 5 > 18 && attributes.years + attributes.years >= 2.0 && 1 + size(worker.village) > 2',
    'has(attributes.mosque) && attributes.mosque.trim().lowerAscii().contains("ikhlas")',
    '[1, 2].map(one, one + 1) == [2, 3] && double(worker.age) > 1.5 && string(worker.desil) == "3"',
  ])('may be %s', (expression) => {
    expect(faultInEligibility(FIELDS, expression)).toBeNull();
  });

  it.each([
    ['an unknown field', 'worker.age > 1 && worker.salary > 1', 25],
    ['an attribute that the category has not', 'attributes.boat == "x"', 11],
    ['a comparison of a number with a text', 'worker.age > "x"', 0],
    ['a sum in place of yes or no', 'worker.age + 1', 0],
    ['an unfinished sentence', 'worker.age >', 12],
    ['nothing', '', 0],
    ['a number of the category’s own that is not written as one', 'attributes.years == 5', 0],
    ['a pattern that may backtrack', 'attributes.mosque.matches("(a+)+$")', 0],
    ['a name bound to a list', 'true && cel.bind(x, [1], x == x)', 8],
    ['a sum of lists', 'size([1] + [2]) > 1', 5],
    ['a sum of texts', 'worker.village == "a" + "b"', 18],
    ['a sum of what a loop holds', '["a"].exists(x, x + x == "aa")', 16],
    ['a text taken apart and joined', 'worker.age > 1 && worker.village.split("").join("x") == ""', 18],
    ['a function that is not one of ours', 'type(worker.age) == int', 0],
    ['a loop within a loop', '[1, 2].exists(x, [1, 2].exists(y, x == y))', 17],
    ['more parts than anybody reads', `${'worker.age > 1 && '.repeat(200)}true`, 1_087],
    ['more characters than anybody reads', `"${'x'.repeat(5_000)}" == ""`, 4_000],
  ])('with %s is refused, and it is said where', (_, expression, start) => {
    const fault = faultInEligibility(FIELDS, expression);
    expect(fault?.start).toBe(start);
  });
});

describe('a decision', () => {
  it('is that everybody may, where nothing is asked', () => {
    expect(decide(null)).toEqual({ verdict: 'ELIGIBLE', clause: null, facts: [] });
    expect(decide(' ').verdict).toBe('ELIGIBLE');
  });

  it('names the first clause that refuses, with what it looked at', () => {
    expect(decide('worker.age < 65 && (worker.desil <= 4 && attributes.years > 1)', { desil: 6 })).toEqual({
      verdict: 'NOT_ELIGIBLE',
      clause: 'worker.desil <= 4',
      facts: [{ name: 'worker.desil', value: '6' }],
    });
  });

  it('names the clause that lets in', () => {
    expect(decide('worker.desil <= 2 || attributes.years >= 5')).toMatchObject({
      verdict: 'ELIGIBLE',
      clause: 'attributes.years >= 5',
    });
  });

  it('is left to a person where what decides is not known', () => {
    expect(decide('worker.age < 65 && worker.desil <= 4', { desil: null })).toEqual({
      verdict: 'NEEDS_REVIEW',
      clause: 'worker.desil <= 4',
      facts: [{ name: 'worker.desil', value: undefined }],
    });
    expect(decide('attributes.years > 2', {}, {}).verdict).toBe('NEEDS_REVIEW');
  });

  it('is left to a person where a text is empty, as it is where there is none', () => {
    expect(decide('attributes.mosque == ""', {}, { mosque: '' }).verdict).toBe('NEEDS_REVIEW');
    expect(decide('has(attributes.mosque)', {}, { mosque: '' }).verdict).toBe('NOT_ELIGIBLE');
  });

  it('is left to a person where the rule goes wrong, in whatever way', () => {
    expect(decide('attributes.boat == "x"').verdict).toBe('NEEDS_REVIEW');
    expect(decide('worker.age / (worker.desil - 3) > 1').verdict).toBe('NEEDS_REVIEW');
  });

  it('does not take for an answer what every object has', () => {
    const rule = eligibilityRule([field('toString', 'TEXT')], 'has(attributes.toString)');
    expect(rule({ ...CANDIDATE, attributes: {} }).verdict).toBe('NOT_ELIGIBLE');
  });

  it('is made of an expression with brackets, and names its clauses with all of theirs', () => {
    const expression = '((worker.age < 65) && (worker.desil <= 4)) && attributes.years > 2 || worker.village == ")"';
    expect(decide(expression)).toMatchObject({
      verdict: 'ELIGIBLE',
      clause: '((worker.age < 65) && (worker.desil <= 4)) && attributes.years > 2',
    });
    expect(decide(expression, { desil: 6 })).toMatchObject({ verdict: 'NOT_ELIGIBLE', clause: expression });
    expect(decide('worker.age < 65 && (worker.desil <= 2 || (worker.age > 60))').clause).toBe(
      'worker.desil <= 2 || (worker.age > 60)',
    );
  });

  it('is made all the same where what is not known changes nothing', () => {
    expect(decide('worker.age < 65 && worker.desil <= 4', { desil: null, age: 70 }).verdict).toBe('NOT_ELIGIBLE');
    expect(decide('worker.desil <= 4 || worker.age > 60', { desil: null, age: 61 }).verdict).toBe('ELIGIBLE');
  });

  it('keeps to whole segments of a region’s code', () => {
    const expression = 'isWithin(worker.region, "32.01")';
    expect(decide(expression).verdict).toBe('ELIGIBLE');
    expect(decide(expression, { region: '32.011' }).verdict).toBe('NOT_ELIGIBLE');
  });

  it('is the same as that of plain arithmetic, for any ages and deciles', () => {
    const worker = fc.record({ age: fc.integer({ min: 0, max: 120 }), desil: fc.integer({ min: 1, max: 10 }) });
    fc.assert(
      fc.property(worker, ({ age, desil }) => {
        const isIn = (age >= 18 && age < 65 && desil <= 4) || desil === 1;
        const { verdict } = decide('worker.age >= 18 && worker.age < 65 && worker.desil <= 4 || worker.desil == 1', {
          age,
          desil,
        });
        return verdict === (isIn ? 'ELIGIBLE' : 'NOT_ELIGIBLE');
      }),
    );
  });
});
