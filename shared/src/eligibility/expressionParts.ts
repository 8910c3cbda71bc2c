import type { ASTNode } from '@marcbachmann/cel-js';

/** The parts that an expression is made of, one level down. */
export function partsOf(node: ASTNode): ASTNode[] {
  const found: ASTNode[] = [];
  const collect = (value: unknown): void => {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
  };
  collect(node.args);
  return found;
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value && 'input' in value;

/**
 * What the part says, as an expression of its own. The parser leaves the brackets around an operand out of its place, so
 * that a part can begin after the bracket that it closes: `a && b) && c`.
 */
export function textOf(node: ASTNode): string {
  const text = node.input.slice(node.start, node.end);
  let [depth, lowest] = [0, 0];
  for (const character of bareText(node)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return `${'('.repeat(-lowest)}${text}${')'.repeat(depth - lowest)}`;
}

/** Whether something is said beside the expression, which would be lost where it is written anew. */
export const hasComment = (root: ASTNode): boolean => withoutStrings(root, 0, root.input.length).includes('//');

const bareText = (node: ASTNode): string => withoutStrings(node, node.start, node.end).replace(/\/\/.*/g, '');

function withoutStrings(node: ASTNode, start: number, end: number): string {
  const strings = stringsIn(node);
  return node.input
    .slice(start, end)
    .replace(/[^]/g, (character, offset: number) =>
      strings.some((one) => one.start <= start + offset && start + offset < one.end) ? ' ' : character,
    );
}

function stringsIn(node: ASTNode): ASTNode[] {
  if (node.op === 'value') return typeof node.args === 'string' || node.args instanceof Uint8Array ? [node] : [];
  return partsOf(node).flatMap(stringsIn);
}
