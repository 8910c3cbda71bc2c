import { type ASTNode, ParseError, parse } from '@marcbachmann/cel-js';
import { isDay } from '../day.js';
import { isMonth } from '../month.js';
import {
  type Comparison,
  type ComparedValue,
  type Condition,
  type Operator,
  type Scalar,
  grouped,
  opposite,
  operatorsOf,
} from './conditions.js';
import { hasComment, textOf } from './expressionParts.js';
import type { Subject } from './subjects.js';

/** The conditions that a text says; or what of it cannot be shown as conditions, null where that is all of it. */
export type Reading =
  | { readonly condition: Condition; readonly unshown?: never }
  | { readonly condition?: never; readonly unshown: string | null };

const METHODS = ['startsWith', 'endsWith', 'contains'] as const satisfies Operator[];
/** `65 > worker.age` says what `worker.age < 65` says. */
const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** Reads CEL as conditions over these subjects. What it gives for a text says the same as the text. */
export function readConditions(subjects: readonly Subject[], text: string): Reading {
  const root = parsed(text);
  if (!root || hasComment(root)) return { unshown: null };
  const unshown: string[] = [];
  const condition = readNode(root);
  return condition ? { condition } : { unshown: unshown[0] ?? null };

  function readNode(node: ASTNode): Condition | null {
    if (node.op === '&&' || node.op === '||') {
      const [left, right] = node.args.map(readNode);
      return left && right ? grouped(node.op === '&&' ? 'ALL' : 'ANY', [left, right]) : null;
    }
    if (node.op === '!_') {
      const inner = readNode(node.args);
      return inner && opposite(inner);
    }
    const comparison = readComparison(node);
    if (comparison && fits(subjects, comparison)) return comparison;
    unshown.push(textOf(node));
    return null;
  }
}

/** Null for what is no expression. */
function parsed(text: string): ASTNode | null {
  try {
    return parse(text).ast;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

function readComparison(node: ASTNode): Comparison | null {
  switch (node.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(node.args[0], node.op, node.args[1]) ?? compared(node.args[1], MIRRORED[node.op], node.args[0]);
    case 'in':
      return compared(node.args[0], 'in', node.args[1]);
    case 'call': {
      const [name, [subject, area]] = node.args;
      if (name === 'has' && subject && !area) return compared(subject, 'isKnown');
      return name === 'isWithin' && subject && area ? compared(subject, 'isWithin', area) : null;
    }
    case 'rcall': {
      const [name, subject, [operand]] = node.args;
      const operator = METHODS.find((one) => one === name);
      return operator && operand ? compared(subject, operator, operand) : null;
    }
    default:
      return compared(node, 'isTrue');
  }
}

function compared(left: ASTNode, operator: Operator, right?: ASTNode): Comparison | null {
  const subject = nameOf(left);
  if (subject === null) return null;
  if (!right) return { subject, operator, value: null };
  if (right.op === 'value' && typeof right.args === 'boolean') {
    if (operator !== '==' && operator !== '!=') return null;
    return { subject, operator: (operator === '==') === right.args ? 'isTrue' : 'isFalse', value: null };
  }
  const value = operator === 'in' ? listOf(right) : scalarOf(right);
  return value === null ? null : { subject, operator, value };
}

function nameOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  return node.op === '.' && node.args[0].op === 'id' ? `${node.args[0].args}.${node.args[1]}` : null;
}

function listOf(node: ASTNode): Scalar[] | null {
  if (node.op !== 'list') return null;
  const values = node.args.map(scalarOf);
  return values.every((one) => one !== null) ? values : null;
}

function scalarOf(node: ASTNode): Scalar | null {
  if (node.op === '-_') {
    const value = scalarOf(node.args);
    return typeof value === 'number' ? -value : null;
  }
  if (node.op !== 'value') return null;
  if (typeof node.args === 'bigint') return Number(node.args);
  return typeof node.args === 'string' || typeof node.args === 'number' ? node.args : null;
}

/** Whether a form that knows these subjects can show the comparison as it is. */
function fits(subjects: readonly Subject[], { subject: name, operator, value }: Comparison): boolean {
  const subject = subjects.find((one) => one.name === name);
  if (!subject || !operatorsOf(subject).includes(operator)) return false;
  return scalarsIn(value).every((one) => fitsKind(subject, one));
}

const scalarsIn = (value: ComparedValue): readonly Scalar[] =>
  value === null ? [] : typeof value === 'object' ? value : [value];

function fitsKind({ kind }: Subject, value: Scalar): boolean {
  if (kind === 'INTEGER') return Number.isSafeInteger(value);
  if (kind === 'NUMBER') return Number.isFinite(value);
  if (typeof value !== 'string') return false;
  return kind === 'DATE' ? isDay(value) : kind === 'MONTH' ? isMonth(value) : true;
}
