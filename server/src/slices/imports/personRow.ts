import type { Sex } from '@payung/shared/nik';
import type { WrittenRegion } from '../regions/matchRegion.js';
import type { RowProblem } from '../uploads/rowProblem.type.js';

/** What a row tells of a person, understood; the place is found by its names. */
export interface PersonOfRow {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  /** `1980-12-31` */
  readonly birthDate: string;
  readonly birthPlace: string | null;
  readonly categoryCode: string;
  /** By the keys of the category’s fields; what was not understood is still a text. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly monthlyIncome: number | null;
  readonly desil: number | null;
  readonly details: {
    readonly phone: string | null;
    readonly email: string | null;
    readonly address: string | null;
    readonly rt: string | null;
    readonly rw: string | null;
    readonly motherName: string | null;
  };
}

/** A row as it is understood by itself, before anything is known of the other rows and of the registry. */
export interface PersonRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  /** All cells as they were read, in the order of the file’s columns. */
  readonly cells: readonly string[];
  /** Why it tells of nobody, and is passed over: a row of sums, or of column numbers. */
  readonly isNobody: boolean;
  /** Null when what is needed is missing or not understood; then `problems` says what. */
  readonly values: PersonOfRow | null;
  /** The NIK, when it can be one, of whatever row. */
  readonly nik: string | null;
  readonly place: Required<WrittenRegion>;
  /** Why it cannot be taken. */
  readonly problems: readonly RowProblem[];
  /** What to know of it. */
  readonly warnings: readonly RowProblem[];
}
