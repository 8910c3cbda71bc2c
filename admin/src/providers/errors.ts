/** The API answered and refused: `code` is its `extensions.code`, `fields` the arguments at fault. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    readonly code: string,
    readonly fields: readonly string[] = [],
  ) {
    super(message);
  }
}

/** No answer of the API arrived: no signal, the server is down, or something in between answered in its place. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Too many wrong passwords or codes: the server looks at none until the seconds are over. */
export class TooManyTrialsError extends Error {
  override readonly name = 'TooManyTrialsError';

  constructor(readonly seconds: number) {
    super(`Too many trials: wait for ${seconds} seconds`);
  }
}
