/** Why Payung cannot start, in one sentence that says what to do. Printed without a stack; the exit status is 1. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}
