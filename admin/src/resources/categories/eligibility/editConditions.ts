import type { ComparedValue, Comparison, Condition, Group, Operator } from '@payung/shared/eligibility/conditions';
import { isGroup, operandOf, operatorsOf } from '@payung/shared/eligibility/conditions';
import type { Subject } from '@payung/shared/eligibility/subjects';

/** A comparison to fill in: with what is asked most often of the subject. */
export function comparisonOf(subject: Subject): Comparison {
  const [operator = '=='] = operatorsOf(subject);
  return { subject: subject.name, operator, value: null };
}

/** Compares something else. A value of another kind would mean nothing there. */
export function withSubject(comparison: Comparison, from: Subject | undefined, to: Subject): Comparison {
  const isAlike = from?.kind === to.kind && from.kind !== 'CHOICE';
  return isAlike && operatorsOf(to).includes(comparison.operator)
    ? { ...comparison, subject: to.name }
    : comparisonOf(to);
}

/** Compares in another way, with what was filled in as far as it serves. */
export function withOperator(comparison: Comparison, operator: Operator): Comparison {
  return { ...comparison, operator, value: valueFor(operator, comparison.value) };
}

function valueFor(operator: Operator, value: ComparedValue): ComparedValue {
  const operand = operandOf(operator);
  if (operand === 'NOTHING') return null;
  const values = value === null ? [] : typeof value === 'object' ? value : [value];
  return operand === 'LIST' ? values : (values[0] ?? null);
}

export function withCondition(group: Group, index: number, condition: Condition): Group {
  return { ...group, conditions: group.conditions.with(index, condition) };
}

/** A group that nothing is left in goes as well. */
export function withoutCondition(group: Group, index: number): Group {
  return { ...group, conditions: group.conditions.filter((_, at) => at !== index) };
}

/** A rule as the one group that the form begins with. */
export const rootOf = (condition: Condition): Group =>
  isGroup(condition) ? condition : { quantifier: 'ALL', conditions: [condition] };

/** The codes of the regions that it speaks of. */
export function regionsIn(subjects: readonly Subject[], condition: Condition): string[] {
  if (isGroup(condition)) return condition.conditions.flatMap((one) => regionsIn(subjects, one));
  const isRegion = subjects.some(({ name, kind }) => name === condition.subject && kind === 'REGION');
  return isRegion && typeof condition.value === 'string' && condition.value !== '' ? [condition.value] : [];
}
