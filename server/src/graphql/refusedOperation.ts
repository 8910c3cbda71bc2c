import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors.js';
import { refusalIn } from './formatError.js';
import { fragmentsOf } from './limits/cost.js';

/** What of an operation that was refused may be kept: no document, no variable, no name that the client made up. */
export interface RefusedOperation {
  readonly code: ErrorCode;
  /** The limit or rule, by the name of its message; null where GraphQL itself refused. */
  readonly reason: string | null;
  /** The root fields that were asked for, in alphabetical order. */
  readonly fields: readonly string[];
}

interface Answered {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode | undefined;
  readonly operation: OperationDefinitionNode | undefined;
  readonly errors: readonly GraphQLError[];
  /** Of these errors, as the client is told. */
  readonly codes: readonly string[];
  readonly hasRun: boolean;
}

const ALWAYS: ReadonlySet<string> = new Set<ErrorCode>(['UNAUTHENTICATED', 'FORBIDDEN', 'COST_LIMIT', 'RATE_LIMITED']);

/** Why an operation was refused; undefined for one that was served, be it with an error that its caller is to mend. */
export function refusedOperation(answered: Answered): RefusedOperation | undefined {
  const { codes, errors, operation, hasRun } = answered;
  const isRefusal = (code: string): boolean => {
    if (ALWAYS.has(code)) return true;
    // Out of scope is the same as not found, and a command on it the same as one that is not allowed.
    if (code === 'NOT_FOUND') return operation?.operation === 'mutation';
    return code === 'BAD_USER_INPUT' && !hasRun;
  };
  const index = codes.findIndex(isRefusal);
  const code = ERROR_CODES.find((one) => one === codes[index]);
  return code && { code, reason: refusalIn(errors[index])?.key ?? null, fields: rootFields(answered) };
}

/** Of the operation, or of all of them when it is not known which was meant. */
function rootFields({ schema, document, operation }: Answered): string[] {
  if (!document) return [];
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  const seen = new Set<SelectionSetNode>();
  const collect = (selections: SelectionSetNode | undefined): void => {
    if (!selections || seen.has(selections)) return;
    seen.add(selections);
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)?.selectionSet);
    }
  };
  const known = new Set<string>(['__schema', '__type']);
  for (const one of operation ? [operation] : document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    collect(one.selectionSet);
    for (const name of Object.keys(schema.getRootType(one.operation)?.getFields() ?? {})) known.add(name);
  }
  return [...names].filter((name) => known.has(name)).sort();
}
