import type { MessageKey } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';
import { isNothing } from './personWords.rules.js';
import { type RowNotes, quoted } from './rowNotes.js';

/** Days, words, numbers: what is longer is something else, and would take long to look through. */
export const LONGEST_WORD = 100;

const FAULTS = { FORMULA_FAILED: 'formulaFailed', DIGITS_LOST: 'digitsLost' } as const;

type Understand<T> = (cell: Cell) => T | null;

/** The cells of one row by what they say. */
export interface CellReader {
  /** Null for an empty one, and for what people write where they have nothing to say. */
  cellOf(field: string): Cell | null;
  /** What a cell means, or null when it cannot be understood, which is told. */
  understood<T>(field: string, cell: Cell, understand: Understand<T>, code: MessageKey): T | null;
  /** The same of a cell that may be empty. */
  optional<T>(field: string, understand: Understand<T>, code: MessageKey): T | null;
  /** As it is written. */
  word(field: string): string | null;
}

export function createCellReader(
  cells: readonly Cell[],
  indexes: ReadonlyMap<string, number>,
  { refuse }: RowNotes,
): CellReader {
  const reader: CellReader = {
    cellOf(field) {
      const cell = cells[indexes.get(field) ?? -1];
      return cell === undefined || cell.text === '' || isNothing(cell.text) ? null : cell;
    },
    understood(field, cell, understand, code) {
      if (cell.fault === undefined && cell.text.length <= LONGEST_WORD) {
        const meant = understand(cell);
        if (meant !== null) return meant;
      }
      return refuse(field, cell.fault === undefined ? code : FAULTS[cell.fault], { value: quoted(cell) });
    },
    optional(field, understand, code) {
      const cell = reader.cellOf(field);
      return cell && reader.understood(field, cell, understand, code);
    },
    word: (field) => reader.optional(field, ({ text }) => text, 'cellTooLongHere'),
  };
  return reader;
}
