import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryField } from '../categoryFields.js';
import { type Comparison, type Condition, type Operator, grouped, operandOf, operatorsOf } from './conditions.js';
import { readConditions } from './readConditions.js';
import { type Subject, subjectsOf } from './subjects.js';
import { writeConditions } from './writeConditions.js';

const field = (key: string, type: CategoryField['type']): CategoryField => ({
  key,
  labels: { id: key, en: key },
  type,
  isRequired: false,
  isSearchable: false,
  ...(type === 'CHOICE' && { choices: ['Pasar', 'Stasiun'] }),
});
const SUBJECTS = subjectsOf([
  field('mosque', 'TEXT'),
  field('years', 'NUMBER'),
  field('since', 'DATE'),
  field('isPaid', 'BOOLEAN'),
  field('base', 'CHOICE'),
]);

const environment = new Environment()
  .registerVariable({
    name: 'worker',
    schema: { age: 'int', desil: 'int', income: 'int', village: 'string', region: 'string', category: 'string' },
  })
  .registerVariable({
    name: 'attributes',
    schema: { mosque: 'string', years: 'double', since: 'string', isPaid: 'bool', base: 'string' },
  })
  .registerVariable('month', 'string')
  .registerFunction('isWithin(string, string): bool', (one: string, other: string) => one.startsWith(other));

/** What the text says of this worker; null where it cannot be said. */
function evaluated(text: string, worker: object): unknown {
  try {
    return environment.evaluate(text, worker);
  } catch {
    return null;
  }
}

const number = fc.oneof(fc.integer({ min: -50, max: 90 }), fc.maxSafeInteger());
const scalars: Record<Subject['kind'], fc.Arbitrary<string | number>> = {
  INTEGER: number,
  NUMBER: fc.oneof(number, fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0),
  TEXT: fc.string({ unit: 'grapheme' }),
  CHOICE: fc.constantFrom('Pasar', 'Stasiun'),
  BOOLEAN: fc.constant(''),
  DATE: fc.constantFrom('2020-02-29', '2024-01-01'),
  MONTH: fc.constantFrom('2026-01', '2026-12'),
  REGION: fc.constantFrom('32', '32.01', '32.01.13.1007'),
};

function valueOf({ kind }: Subject, operator: Operator): fc.Arbitrary<Comparison['value']> {
  const operand = operandOf(operator);
  if (operand === 'NOTHING') return fc.constant(null);
  return operand === 'LIST' ? fc.array(scalars[kind], { maxLength: 4 }) : scalars[kind];
}

const comparison: fc.Arbitrary<Condition> = fc
  .constantFrom(...SUBJECTS)
  .chain((subject) => fc.record({ subject: fc.constant(subject), operator: fc.constantFrom(...operatorsOf(subject)) }))
  .chain(({ subject, operator }) =>
    valueOf(subject, operator).map((value) => ({ subject: subject.name, operator, value })),
  );

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc
      .tuple(
        fc.constantFrom('ALL', 'ANY', 'NONE', 'NOT_ALL'),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      )
      .map(([quantifier, conditions]) => grouped(quantifier, conditions)),
  ),
}));

const worker = fc.record({
  worker: fc.record(
    {
      age: fc.bigInt(0n, 90n),
      desil: fc.bigInt(1n, 10n),
      income: fc.bigInt(0n, 5_000_000n),
      village: fc.constant('Pabuaran'),
      region: fc.constant('32.01.13.1007'),
      category: fc.constant('marbot'),
    },
    { requiredKeys: ['age', 'village', 'region', 'category'] },
  ),
  attributes: fc.record(
    { mosque: fc.constant('Al-Ikhlas'), years: fc.integer({ min: 0, max: 50 }), isPaid: fc.boolean() },
    { requiredKeys: [] },
  ),
  month: fc.constant('2026-03'),
});

describe('conditions', () => {
  it('are written in CEL that the checker takes, and read as they were', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const text = writeConditions(SUBJECTS, one);
        expect(environment.check(text)).toMatchObject({ valid: true });
        expect(readConditions(SUBJECTS, text)).toEqual({ condition: one });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '(worker.age > 17 && worker.desil <= 4) && attributes.years > 2.0',
    '!(worker.age < 18 || !(worker.desil <= 4 && attributes.isPaid == false))',
    '65 > worker.age || !!has(attributes.years)',
    'attributes.isPaid != false && -5 < worker.age',
    'worker.desil in [1, 2] || !(worker.category in ["marbot"]) && month >= "2026-01"',
    'worker.age >= 18 && (worker.desil <= 2 || attributes.years >= 5.5 && !attributes.isPaid)',
  ])('that a text says mean the same when they are written anew: %s', (text) => {
    const { condition } = readConditions(SUBJECTS, text);
    const again = condition ? writeConditions(SUBJECTS, condition) : 'not shown';
    fc.assert(
      fc.property(worker, (one) => {
        expect(evaluated(again, one)).toEqual(evaluated(text, one));
      }),
    );
  });

  it.each([
    ['a sum', 'worker.age + 1 > 18 && worker.desil < 4', 'worker.age + 1 > 18'],
    ['a sum in brackets', 'worker.desil < 4 || (worker.age + (1)) * 2 > 18', '(worker.age + (1)) * 2 > 18'],
    ['a loop', '[1, 2].exists(one, one == worker.age)', '[1, 2].exists(one, one == worker.age)'],
    ['a choice between two', 'worker.age > 1 ? true : false', 'worker.age > 1 ? true : false'],
    ['two fields against each other', 'worker.village == worker.category', 'worker.village == worker.category'],
    ['a field that is not there', 'attributes.boat == "x"', 'attributes.boat == "x"'],
    ['a value of another kind', 'worker.age == "x"', 'worker.age == "x"'],
    ['a day that is none', 'attributes.since < "2024"', 'attributes.since < "2024"'],
    ['a number that is too long', 'worker.age < 9007199254740993', 'worker.age < 9007199254740993'],
    ['an answer that is compared', 'worker.village.startsWith("x") != true', 'worker.village.startsWith("x") != true'],
    ['always', 'true', 'true'],
    ['a remark', 'worker.age > 1 // of age\n && worker.age < 65', null],
    ['an unfinished text', 'worker.age >', null],
  ])('do not show %s, and say what it is', (_, text, unshown) => {
    expect(readConditions(SUBJECTS, text)).toEqual({ unshown });
  });

  it('do not take a text within a value for a remark', () => {
    expect(readConditions(SUBJECTS, 'worker.village == "a // b)"').condition).toBeDefined();
  });

  it('leave a gap where something is still to be filled in', () => {
    const text = writeConditions(SUBJECTS, { subject: 'worker.age', operator: '<', value: null });
    expect(environment.check(text).valid).toBe(false);
  });
});
