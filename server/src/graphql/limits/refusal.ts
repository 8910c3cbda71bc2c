import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { DomainError, type ErrorCode } from '../../errors.js';
import type { MessageKey, MessageParameters } from '../../messages.js';

/** A `DomainError` about the whole operation, with the status of the HTTP answer, as GraphQL's own stages can report it. */
export function refusal(
  code: ErrorCode,
  key: MessageKey,
  parameters: MessageParameters = {},
  { status = 400, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): GraphQLError {
  const originalError = new DomainError(code, key, parameters);
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(originalError.message, { originalError, extensions: { http } });
}

/** What the parser says of a document with too many tokens, in our words; it has no code of its own for that. */
export function tokensRefused(error: GraphQLError): DomainError | undefined {
  const maximum = /^Syntax Error: Document contains more tha[tn] (\d+) tokens/.exec(error.message)?.[1];
  return maximum === undefined ? undefined : new DomainError('COST_LIMIT', 'tooManyTokens', { maximum });
}
