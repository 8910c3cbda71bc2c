import type { Subject, SubjectKind } from './subjects.js';

/** A rule of eligibility as a form shows it: comparisons, joined in groups. Everything else stays text. */
export type Condition = Comparison | Group;

export interface Comparison {
  readonly subject: string;
  readonly operator: Operator;
  /** None for operators that compare with nothing, a list for `in`; null: not filled in yet. */
  readonly value: ComparedValue;
}

export interface Group {
  readonly quantifier: Quantifier;
  readonly conditions: readonly Condition[];
}

export type Scalar = string | number;
export type ComparedValue = Scalar | readonly Scalar[] | null;

/** How many of its conditions must hold. */
export const QUANTIFIERS = ['ALL', 'ANY', 'NONE', 'NOT_ALL'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** Each operator with the one that says the contrary: no comparison needs a “not” around it. */
const OPPOSITES = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  in: 'notIn',
  notIn: 'in',
  startsWith: 'notStartsWith',
  notStartsWith: 'startsWith',
  endsWith: 'notEndsWith',
  notEndsWith: 'endsWith',
  contains: 'notContains',
  notContains: 'contains',
  isWithin: 'notWithin',
  notWithin: 'isWithin',
  isTrue: 'isFalse',
  isFalse: 'isTrue',
  isKnown: 'isUnknown',
  isUnknown: 'isKnown',
} as const;

export type Operator = keyof typeof OPPOSITES;

const ORDER = ['==', '!=', '>=', '<=', '>', '<'] as const satisfies Operator[];
const LISTS = ['in', 'notIn'] as const satisfies Operator[];
const EQUALITY = ['==', '!='] as const satisfies Operator[];

const OPERATORS: Readonly<Record<SubjectKind, readonly Operator[]>> = {
  INTEGER: ['>=', '<=', '>', '<', ...EQUALITY, ...LISTS],
  NUMBER: ['>=', '<=', '>', '<', ...EQUALITY, ...LISTS],
  TEXT: [...EQUALITY, ...LISTS, 'contains', 'notContains', 'startsWith', 'notStartsWith', 'endsWith', 'notEndsWith'],
  CHOICE: [...EQUALITY, ...LISTS],
  BOOLEAN: ['isTrue', 'isFalse'],
  DATE: ORDER,
  MONTH: ORDER,
  REGION: ['isWithin', 'notWithin', ...EQUALITY],
};

/** The operators that make sense for it, the most usual first. */
export function operatorsOf({ kind, isOptional }: Pick<Subject, 'kind' | 'isOptional'>): readonly Operator[] {
  return isOptional ? [...OPERATORS[kind], 'isKnown', 'isUnknown'] : OPERATORS[kind];
}

/** What an operator compares with. */
export function operandOf(operator: Operator): 'NOTHING' | 'ONE' | 'LIST' {
  if (operator === 'in' || operator === 'notIn') return 'LIST';
  return ['isTrue', 'isFalse', 'isKnown', 'isUnknown'].includes(operator) ? 'NOTHING' : 'ONE';
}

export const isGroup = (condition: Condition): condition is Group => 'quantifier' in condition;

/** Whether something is still to be filled in. */
export function isUnfinished(condition: Condition): boolean {
  if (isGroup(condition)) return condition.conditions.some(isUnfinished);
  const { operator, value } = condition;
  const operand = operandOf(operator);
  return operand !== 'NOTHING' && (value === null || (Array.isArray(value) && value.length === 0));
}

/** The names of all that it asks about. */
export function subjectsIn(condition: Condition): string[] {
  return isGroup(condition) ? condition.conditions.flatMap(subjectsIn) : [condition.subject];
}

/** A group without what changes nothing: a group of one, or of the same kind within another. */
export function grouped(quantifier: Quantifier, conditions: readonly Condition[]): Condition {
  const inner = quantifier === 'ALL' || quantifier === 'NOT_ALL' ? 'ALL' : 'ANY';
  const flat = conditions.flatMap((one) => (isGroup(one) && one.quantifier === inner ? one.conditions : [one]));
  const [only] = flat;
  if (flat.length > 1 || !only) return { quantifier, conditions: flat };
  return quantifier === inner ? only : opposite(only);
}

/** What holds whenever the condition does not. */
export function opposite(condition: Condition): Condition {
  if (!isGroup(condition)) return { ...condition, operator: OPPOSITES[condition.operator] };
  const quantifiers = { ALL: 'NOT_ALL', NOT_ALL: 'ALL', ANY: 'NONE', NONE: 'ANY' } as const;
  return { ...condition, quantifier: quantifiers[condition.quantifier] };
}
