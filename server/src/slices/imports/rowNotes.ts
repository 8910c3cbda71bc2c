import type { MessageKey, MessageParameters } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';
import type { RowProblem } from '../uploads/rowProblem.type.js';
import { hideNumbers } from './hideNumbers.js';

/** What is found wrong with a row, or to know of it, while it is read. */
export interface RowNotes {
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
  /** Gives null, for what is then not known. */
  refuse(field: string, code: MessageKey, parameters?: MessageParameters): null;
  warn(field: string, code: MessageKey, parameters?: MessageParameters): null;
}

export function createNotes(headingOf: (field: string) => string): RowNotes {
  const problems: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  const noteIn =
    (list: RowProblem[]) =>
    (field: string, code: MessageKey, parameters: MessageParameters = {}): null => {
      const column = headingOf(field);
      list.push({ column, code, parameters: { column, ...parameters } });
      return null;
    };
  return { problems, warnings, refuse: noteIn(problems), warn: noteIn(warnings) };
}

const LONGEST_QUOTED = 60;

/** What is written, as far as it may be told. */
export function quoted({ text }: Cell): string {
  return `“${hideNumbers(text.slice(0, 2 * LONGEST_QUOTED)).slice(0, LONGEST_QUOTED)}”`;
}
