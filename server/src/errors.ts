import { type MessageKey, type MessageParameters, render } from './messages.js';

/** Every `extensions.code` that a client can meet; README lists them with their meaning. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'QUOTA_EXHAUSTED',
  'STALE_VERSION',
  'RATE_LIMITED',
  'COST_LIMIT',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal that the caller can understand and act on. `fields` names the arguments at fault. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    readonly parameters: MessageParameters = {},
    readonly fields: readonly string[] = [],
  ) {
    super(render('en', key, parameters));
    this.name = 'DomainError';
  }
}

/** What is refused on the way is the fault of this argument: the caller gave no other. */
export async function blaming<T>(field: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.key, { ...error.parameters, field }, [field]);
  }
}

/** The argument `field` cannot be used; nothing was changed. */
export function badInput(field: string, key: MessageKey, parameters: MessageParameters = {}): DomainError {
  return new DomainError('BAD_USER_INPUT', key, { field, ...parameters }, [field]);
}
