import { type ASTNode, Environment, type ParseError, type TypeError } from '@marcbachmann/cel-js';
import type { CategoryField, FieldType } from '@payung/shared/categoryFields';
import { partsOf } from '@payung/shared/eligibility/expressionParts';
import type { MessageKey, MessageParameters } from '../../messages.js';

/** Why an expression cannot be a rule of eligibility, and where. */
export interface ExpressionFault {
  readonly key: MessageKey;
  readonly parameters: MessageParameters;
  /** UTF-16 units from the beginning of the expression, the end not included. */
  readonly start: number;
  readonly end: number;
}

const LONGEST = 4_000;
const LIMITS = { maxAstNodes: 300, maxDepth: 30, maxListElements: 500, maxMapEntries: 20, maxCallArguments: 4 };
const TYPES: Readonly<Record<FieldType, string>> = {
  TEXT: 'string',
  NUMBER: 'double',
  DATE: 'string',
  BOOLEAN: 'bool',
  CHOICE: 'string',
};
const COMPREHENSIONS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
const FUNCTIONS = new Set(['has', 'isWithin', 'size', 'int', 'double', 'string']);
const METHODS = new Set(['startsWith', 'endsWith', 'contains', 'size', 'trim', 'lowerAscii', 'upperAscii']);
const NUMERIC = new Set(['size', 'int', 'double']);

/** What an expression of a category with these fields may speak of. */
export function environmentOf(fields: readonly CategoryField[]): Environment {
  return new Environment({ limits: LIMITS })
    .registerVariable({
      name: 'worker',
      schema: { age: 'int', desil: 'int', income: 'int', village: 'string', region: 'string', category: 'string' },
    })
    .registerVariable({
      name: 'attributes',
      schema: Object.fromEntries(fields.map(({ key, type }) => [key, TYPES[type]])),
    })
    .registerVariable('month', 'string')
    .registerFunction(
      'isWithin(string, string): bool',
      // Whole segments: 32.01 does not hold 32.011.
      (region: string, area: string) => region === area || region.startsWith(`${area}.`),
    );
}

/** What is wrong with the expression in a category of these fields; null when nothing is. */
export function faultInEligibility(fields: readonly CategoryField[], expression: string): ExpressionFault | null {
  const whole = { start: 0, end: expression.length };
  if (expression.length > LONGEST)
    return { key: 'ruleTooLong', parameters: { maximum: LONGEST }, start: LONGEST, end: expression.length };
  const environment = environmentOf(fields);
  const { valid, type = '', error } = environment.check(expression);
  if (!valid) return { ...(error ? reasonOf(error) : UNREADABLE), ...(error?.range ?? whole) };
  if (type !== 'bool') return { key: 'ruleGivesNoAnswer', parameters: { value: type }, ...whole };
  return unboundedPart(environment.parse(expression).ast, numbersOf(fields), 0);
}

type Reason = Pick<ExpressionFault, 'key' | 'parameters'>;
const UNREADABLE: Reason = { key: 'ruleUnreadable', parameters: {} };

/** What the language’s own checker has to say, in our words where we have some. */
function reasonOf({ code, summary }: ParseError | TypeError): Reason {
  // `No such key: salary`
  const value = summary.slice(summary.indexOf(':') + 1).trim();
  if (summary.endsWith('EOF')) return { key: 'ruleUnfinished', parameters: {} };
  switch (code) {
    case 'no_such_key':
      return { key: 'ruleFieldUnknown', parameters: { value } };
    case 'unknown_variable':
      return { key: 'ruleNameUnknown', parameters: { value } };
    case 'no_such_overload':
      return { key: isMixOfNumbers(value) ? 'ruleNumbersMixed' : 'ruleTypesDiffer', parameters: { value } };
    case 'no_matching_overload':
      return { key: 'ruleFunctionUnknown', parameters: { value: /'(.*)'/.exec(summary)?.[1] ?? value } };
    case 'invalid_logical_operand':
      return { key: 'ruleNotYesOrNo', parameters: {} };
    case 'unterminated_string':
      return { key: 'ruleTextOpen', parameters: {} };
    case 'limit_exceeded':
      return { key: 'ruleTooLarge', parameters: {} };
    case 'unexpected_character':
    case 'unexpected_token':
    case 'expected_token':
      return UNREADABLE;
    default:
      return { key: 'ruleWrong', parameters: { value: summary } };
  }
}

/** `double == int`: what a form writes as 5 must be 5.0 where it is compared with a number of the category’s own. */
const isMixOfNumbers = (operation: string): boolean =>
  /^(double \S+ (list<)?int|int \S+ (list<)?double)\b/.test(operation);

/**
 * What could take longer than anybody waits, or more memory than there is: each function must be one of ours, for those of
 * the language can bind a name or build a text; loops do not nest, and only numbers are added up.
 */
function unboundedPart(node: ASTNode, numbers: ReadonlySet<string>, loops: number): ExpressionFault | null {
  const { start, end } = node;
  const refused = (key: MessageKey, parameters: MessageParameters = {}) => ({ key, parameters, start, end });
  let inside = loops;
  if (node.op === 'call' || node.op === 'rcall') {
    const [name] = node.args;
    const isLoop = node.op === 'rcall' && COMPREHENSIONS.has(name);
    if (name === 'matches') return refused('rulePatternForbidden');
    if (!isLoop && !(node.op === 'call' ? FUNCTIONS : METHODS).has(name))
      return refused('ruleFunctionUnknown', { value: name });
    if (isLoop) inside += 1;
  }
  if (inside > 1) return refused('ruleLoopInLoop');
  // The checker has made sure that both are of one kind.
  if (node.op === '+' && !node.args.some((part) => isNumber(part, numbers))) return refused('ruleSumOfNumbers');
  for (const part of partsOf(node)) {
    const fault = unboundedPart(part, numbers, inside);
    if (fault) return fault;
  }
  return null;
}

/** What can be seen to be a number. */
function isNumber(node: ASTNode, numbers: ReadonlySet<string>): boolean {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'number' || typeof node.args === 'bigint';
    case '.':
      return node.args[0].op === 'id' && numbers.has(`${node.args[0].args}.${node.args[1]}`);
    case 'call':
    case 'rcall':
      return NUMERIC.has(node.args[0]);
    case '-_':
    case '-':
    case '*':
    case '/':
    case '%':
      return true;
    case '+':
      return node.args.some((part) => isNumber(part, numbers));
    default:
      return false;
  }
}

function numbersOf(fields: readonly CategoryField[]): Set<string> {
  const own = fields.filter(({ type }) => type === 'NUMBER').map(({ key }) => `attributes.${key}`);
  return new Set(['worker.age', 'worker.desil', 'worker.income', ...own]);
}
