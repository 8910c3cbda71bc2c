import type { ASTNode, ParseResult } from '@marcbachmann/cel-js';
import type { Attributes, CategoryField } from '@payung/shared/categoryFields';
import { partsOf, textOf } from '@payung/shared/eligibility/expressionParts';
import { environmentOf } from './expression.rules.js';

/**
 * Who may be enrolled in a category, as an expression in CEL (Common Expression Language) over `worker`, `attributes`
 * and `month`. It ends always, reads nothing but these, and gives the same answer each time.
 */
export interface Candidate {
  readonly worker: {
    readonly age: number;
    /** Welfare decile, 1 to 10; null: not known. */
    readonly desil: number | null;
    /** Rupiah a month; null: not known. */
    readonly income: number | null;
    /** The name of the village or ward. */
    readonly village: string;
    /** Its code. */
    readonly region: string;
    readonly category: string;
  };
  readonly attributes: Attributes;
  /** `2026-01`. */
  readonly month: string;
}

export type EligibilityVerdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'NEEDS_REVIEW';

export interface EligibilityDecision {
  readonly verdict: EligibilityVerdict;
  /** The part of the expression that decided; null where there is no expression. */
  readonly clause: string | null;
  /** What that part looked at, `worker.desil`; undefined where it is not known. */
  readonly facts: readonly { readonly name: string; readonly value: string | undefined }[];
}

/** What a rule says of whoever is asked about. */
export type EligibilityRule = (candidate: Candidate) => EligibilityDecision;

/** The rule, made once for many candidates. The expression is one in which no fault was found. */
export function eligibilityRule(fields: readonly CategoryField[], expression: string | null): EligibilityRule {
  if (expression === null || expression.trim() === '') return () => ({ verdict: 'ELIGIBLE', clause: null, facts: [] });
  const environment = environmentOf(fields);
  const whole = environment.parse(expression);
  const parts = new Map([[whole.ast, whole]]);
  const parsed = (node: ASTNode): ParseResult => {
    const known = parts.get(node) ?? environment.parse(textOf(node));
    parts.set(node, known);
    return known;
  };
  return (candidate) => {
    const context = contextOf(fields, candidate);
    const value = outcome(whole, context);
    const deciding = decidingPart(whole.ast, value, (node) => outcome(parsed(node), context));
    return {
      verdict: value === null ? 'NEEDS_REVIEW' : value ? 'ELIGIBLE' : 'NOT_ELIGIBLE',
      clause: textOf(deciding),
      facts: namesIn(deciding).map((name) => ({ name, value: valueOf(context, name) })),
    };
  };
}

/** What is not known is left out: whatever asks for it has no answer. */
function contextOf(fields: readonly CategoryField[], { worker, attributes, month }: Candidate) {
  const { age, desil, income, ...texts } = worker;
  const numbers = { age, desil, income };
  const known = Object.entries(numbers).flatMap(([name, value]) => (value === null ? [] : [[name, BigInt(value)]]));
  const given = fields.flatMap(({ key }) => {
    const value = Object.hasOwn(attributes, key) ? attributes[key] : null;
    return value == null || value === '' ? [] : [[key, value] as const];
  });
  return {
    worker: { ...texts, ...Object.fromEntries(known) },
    // Without a prototype, for `has` would find there what every object has.
    attributes: { __proto__: null, ...Object.fromEntries(given) },
    month,
  };
}

/** Null: it cannot be said, for something that it asks for is not known, or because of what goes wrong on the way. */
function outcome(expression: ParseResult, context: ReturnType<typeof contextOf>): boolean | null {
  try {
    const value: unknown = expression(context);
    return typeof value === 'boolean' ? value : null;
  } catch {
    // A person decides then: whatever the error is, one rule must not stop those who are asked about with others.
    return null;
  }
}

/** Down to the smallest part that alone gives this value: the first one of “and” that is false, of “or” that is true. */
function decidingPart(node: ASTNode, value: boolean | null, valueOfPart: (node: ASTNode) => boolean | null): ASTNode {
  const isChain = node.op === '&&' || node.op === '||';
  if (!isChain || value === (node.op === '&&')) return node;
  // Of an “or” that is false all parts are, and so on: then it is the whole that decides.
  const decisive = node.op === '&&' ? [value] : value === null ? [null] : value ? [true] : [];
  const part = linksOf(node, node.op).find((one) => decisive.includes(valueOfPart(one)));
  return part ? decidingPart(part, value, valueOfPart) : node;
}

/** `a && b && c` is a pair within a pair: all three, so that each is asked once. */
function linksOf(node: ASTNode, op: '&&' | '||'): ASTNode[] {
  return node.op === op ? node.args.flatMap((part) => linksOf(part, op)) : [node];
}

/** `worker.desil`, each once. */
function namesIn(node: ASTNode): string[] {
  if (node.op === '.' && node.args[0].op === 'id') return [`${node.args[0].args}.${node.args[1]}`];
  if (node.op === 'id' && node.args === 'month') return ['month'];
  return [...new Set(partsOf(node).flatMap((part) => namesIn(part)))];
}

function valueOf(context: ReturnType<typeof contextOf>, name: string): string | undefined {
  if (name === 'month') return context.month;
  const [root = '', key = ''] = name.split('.');
  const from: Readonly<Record<string, unknown>> = root === 'worker' ? context.worker : context.attributes;
  const value = Object.hasOwn(from, key) ? from[key] : undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? `${value}` : undefined;
}
