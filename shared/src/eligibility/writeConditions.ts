import { type Comparison, type Condition, type Scalar, isGroup } from './conditions.js';
import type { Subject } from './subjects.js';

/** The conditions in CEL. What is not filled in yet leaves a gap, which makes the text wrong and not another rule. */
export function writeConditions(subjects: readonly Subject[], condition: Condition): string {
  if (!isGroup(condition)) return writeComparison(subjects, condition);
  const { quantifier, conditions } = condition;
  const isAnd = quantifier === 'ALL' || quantifier === 'NOT_ALL';
  const parts = conditions.map((part) => {
    const text = writeConditions(subjects, part);
    const isBare = isGroup(part) && part.conditions.length > 1 && ['ALL', 'ANY'].includes(part.quantifier);
    return isBare ? `(${text})` : text;
  });
  const joined = parts.join(isAnd ? ' && ' : ' || ');
  return quantifier === 'ALL' || quantifier === 'ANY' ? joined : `!(${joined})`;
}

function writeComparison(subjects: readonly Subject[], { subject: name, operator, value }: Comparison): string {
  const kind = subjects.find((one) => one.name === name)?.kind;
  const one = (scalar: Scalar): string => writeScalar(scalar, kind === 'NUMBER');
  const operand = Array.isArray(value) ? `[${value.map(one).join(', ')}]` : isScalar(value) ? one(value) : '';
  switch (operator) {
    case 'in':
      return `${name} in ${operand}`;
    case 'notIn':
      return `!(${name} in ${operand})`;
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return `${name}.${operator}(${operand})`;
    case 'notStartsWith':
      return `!${name}.startsWith(${operand})`;
    case 'notEndsWith':
      return `!${name}.endsWith(${operand})`;
    case 'notContains':
      return `!${name}.contains(${operand})`;
    case 'isWithin':
      return `isWithin(${name}, ${operand})`;
    case 'notWithin':
      return `!isWithin(${name}, ${operand})`;
    case 'isTrue':
      return name;
    case 'isFalse':
      return `!${name}`;
    case 'isKnown':
      return `has(${name})`;
    case 'isUnknown':
      return `!has(${name})`;
    default:
      return `${name} ${operator} ${operand}`;
  }
}

/** A number of the category's own is a double, and CEL has no `==` between a double and an int. */
function writeScalar(value: Scalar, isDouble: boolean): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return isDouble && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

const isScalar = (value: unknown): value is Scalar => typeof value === 'string' || typeof value === 'number';
