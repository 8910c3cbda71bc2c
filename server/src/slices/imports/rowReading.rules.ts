import type { MessageKey, MessageParameters } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';
import type { RowProblem } from '../uploads/rowProblem.type.js';
import { hideNumbers } from './hideNumbers.rules.js';
import { isNothing } from './personWords.rules.js';

/** Where the columns are, and what stands above them, by what they say. */
export interface Places {
  readonly indexes: ReadonlyMap<string, number>;
  readonly headings: ReadonlyMap<string, string>;
}

/** Days, words, numbers: what is longer is something else, and would take long to look through. */
export const LONGEST_WORD = 100;
const LONGEST_QUOTED = 60;
const FAULTS = { FORMULA_FAILED: 'formulaFailed', DIGITS_LOST: 'digitsLost' } as const;

/** A row while it is read: its cells by what they say, and what is found wrong with it, or to know of it. */
export class RowReading {
  readonly problems: RowProblem[] = [];
  readonly warnings: RowProblem[] = [];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly places: Places,
  ) {}

  /** Null for an empty one, and for what people write where they have nothing to say. */
  cellOf(field: string): Cell | null {
    const index = this.places.indexes.get(field);
    const cell = index === undefined ? undefined : this.cells[index];
    return cell === undefined || cell.text === '' || isNothing(cell.text) ? null : cell;
  }

  /** What a cell means, or null when it cannot be understood, which is told. */
  understood<T>(field: string, cell: Cell, understand: (cell: Cell) => T | null, code: MessageKey): T | null {
    if (cell.fault === undefined && cell.text.length <= LONGEST_WORD) {
      const meant = understand(cell);
      if (meant !== null) return meant;
    }
    return this.refuse(field, cell.fault === undefined ? code : FAULTS[cell.fault], { value: quoted(cell) });
  }

  /** The same of a cell that may be empty. */
  optional<T>(field: string, understand: (cell: Cell) => T | null, code: MessageKey): T | null {
    const cell = this.cellOf(field);
    return cell && this.understood(field, cell, understand, code);
  }

  /** As it is written. */
  word(field: string): string | null {
    return this.optional(field, textOf, 'cellTooLongHere');
  }

  /** Gives null, for what is then not known. */
  refuse(field: string, code: MessageKey, parameters?: MessageParameters): null {
    return this.note(this.problems, field, code, parameters);
  }

  warn(field: string, code: MessageKey, parameters?: MessageParameters): null {
    return this.note(this.warnings, field, code, parameters);
  }

  private note(list: RowProblem[], field: string, code: MessageKey, parameters: MessageParameters = {}): null {
    const column = this.places.headings.get(field) ?? field;
    list.push({ column, code, parameters: { column, ...parameters } });
    return null;
  }
}

const textOf = ({ text }: Cell): string => text;

/** What is written, as far as it may be told. */
export function quoted({ text }: Cell): string {
  return `“${hideNumbers(text.slice(0, 2 * LONGEST_QUOTED)).slice(0, LONGEST_QUOTED)}”`;
}
