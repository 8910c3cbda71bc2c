import { parseArgs } from 'node:util';
import { StartError } from './startError.js';

export interface StartArguments {
  /** Without invented people. */
  readonly isEmpty: boolean;
}

/** What stands behind `npm start --`. */
export function readArguments(args: readonly string[]): StartArguments {
  try {
    const { values } = parseArgs({ args: [...args], options: { empty: { type: 'boolean', default: false } } });
    return { isEmpty: values.empty };
  } catch (error) {
    throw new StartError('Payung starts with no arguments, or with --empty, which seeds no invented people.', {
      cause: error,
    });
  }
}
