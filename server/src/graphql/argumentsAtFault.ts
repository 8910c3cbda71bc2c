import { type ASTNode, type DocumentNode, type GraphQLError, visit } from 'graphql';

/**
 * The argument whose value GraphQL itself refused, `filter.types`, or the variable that brought it; undefined where the
 * fault is not a value's (an unknown field).
 */
export function argumentsAtFault({ message, nodes }: GraphQLError, document?: DocumentNode): string[] | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (variable !== undefined) return [variable];
  const [value] = nodes ?? [];
  if (!document || !value?.loc) return undefined;
  const names: string[] = [];
  const collect = (node: ASTNode & { name: { value: string } }): void => {
    if (isInside(value, node)) names.push(node.name.value);
  };
  visit(document, { Argument: collect, ObjectField: collect });
  return names.length > 0 ? [names.join('.')] : undefined;
}

function isInside({ loc }: ASTNode, around: ASTNode): boolean {
  return !!loc && !!around.loc && loc.start >= around.loc.start && loc.end <= around.loc.end;
}
