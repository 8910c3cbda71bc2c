import { unwrapResolverError } from '@apollo/server/errors';
import type { Locale } from '@payung/shared/locale';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode } from '../errors.js';
import { Prisma } from '../generated/prisma/client.js';
import { render } from '../messages.js';
import { SealError } from '../personal/seal.js';
import { argumentsAtFault } from './argumentsAtFault.js';
import { tokensRefused } from './limits/refusal.js';

/**
 * The one place where errors become what a client sees: a code of the closed list, a message in the reader's language,
 * the fields at fault. What we did not foresee becomes INTERNAL with the number under which the log has it.
 */
export function formatError(
  error: unknown,
  locale: Locale,
  logId: string,
  document?: DocumentNode,
): GraphQLFormattedError {
  const at = error instanceof GraphQLError ? positionOf(error) : {};
  const cause = refusalIn(error);
  if (cause) {
    const fields = cause.fields.length > 0 ? { fields: cause.fields } : {};
    return { message: render(locale, cause.key, cause.parameters), ...at, extensions: { code: cause.code, ...fields } };
  }
  if (isClientFault(error)) {
    const fields = argumentsAtFault(error, document);
    return { message: error.message, ...at, extensions: { code: 'BAD_USER_INPUT', ...(fields && { fields }) } };
  }
  const code: ErrorCode = 'INTERNAL';
  return { message: render(locale, 'internal', { logId }), ...at, extensions: { code, logId } };
}

/** Whether the log must keep the error: it is our fault, not the caller's. */
export function isUnforeseen(error: unknown): boolean {
  return !refusalIn(error) && !isClientFault(error);
}

/** What of an unforeseen error may stand in a log: not its message, which can quote the data it failed on; a SealError’s does not. */
export function describeSafely(error: unknown): Record<string, unknown> {
  const cause = unwrapResolverError(error);
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const code = cause instanceof Prisma.PrismaClientKnownRequestError ? { code: cause.code } : {};
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const reason = cause instanceof SealError ? { reason: cause.message } : {};
  return { kind: cause.name, ...code, ...reason, frames: frames.map((line) => line.trim()) };
}

/** The refusal that a resolver threw, or that one of the stages before found. */
export function refusalIn(error: unknown): DomainError | undefined {
  const cause = unwrapResolverError(error);
  if (cause instanceof DomainError) return cause;
  if (!(error instanceof GraphQLError)) return undefined;
  return error.originalError instanceof DomainError ? error.originalError : tokensRefused(error);
}

/** What GraphQL itself refused to run (syntax, an unknown field, a variable's value): it has no path and no cause but itself. */
function isClientFault(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || error.path) return false;
  return !error.originalError || error.originalError instanceof GraphQLError;
}

function positionOf({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
