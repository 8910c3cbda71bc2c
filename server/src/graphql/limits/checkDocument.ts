import { type DocumentNode, type GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { MessageKey } from '../../messages.js';
import type { Limits } from './limits.js';
import { refusal } from './refusal.js';
import { shapeOf } from './shape.js';

export type DocumentCheck = (document: DocumentNode) => GraphQLError | undefined;

const MESSAGES = {
  depth: 'tooDeep',
  fields: 'tooManyFields',
  aliases: 'tooManyAliases',
  directives: 'tooManyDirectives',
} as const satisfies Partial<Record<keyof Limits, MessageKey>>;

/** Why the document, as far as it can be judged by itself, is refused to a client with these limits. */
export function checkShape(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const shape = shapeOf(document);
  for (const measure of ['depth', 'aliases', 'directives', 'fields'] as const) {
    const maximum = limits[measure];
    if (shape[measure] > maximum) return refusal('COST_LIMIT', MESSAGES[measure], { maximum, actual: shape[measure] });
  }
  return shape.introspects && !limits.introspection
    ? refusal('FORBIDDEN', 'introspectionClosed', {}, { status: 403 })
    : undefined;
}

/**
 * A rule that comes before GraphQL's own, of which some compare every field with every other. It sees no request, so
 * `checks` holds what is to be asked of each document under way. When that refuses, the rule hands the others an empty
 * document, so that nothing more is spent on it.
 */
export function checkFirst(checks: WeakMap<DocumentNode, DocumentCheck>): ValidationRule {
  return (context) => ({
    Document(document) {
      const error = checks.get(document)?.(document);
      if (!error) return undefined;
      context.reportError(error);
      return { kind: Kind.DOCUMENT, definitions: [] };
    },
  });
}
