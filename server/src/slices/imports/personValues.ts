import { z } from 'zod';
import type { PersonOfRow } from './personRow.js';

const text = z.string().nullable();

/** A person as a row tells of them, understood. It stands in the sealed cells of the row and nowhere else. */
const personValues = z.object({
  nik: z.string(),
  name: z.string(),
  sex: z.enum(['MALE', 'FEMALE']),
  birthDate: z.string(),
  birthPlace: text,
  categoryCode: z.string(),
  attributes: z.record(z.string(), z.unknown()),
  monthlyIncome: z.number().nullable(),
  desil: z.number().nullable(),
  details: z.object({ phone: text, email: text, address: text, rt: text, rw: text, motherName: text }),
});

/** What `ImportRow.cellsSealed` holds. */
export const sealedCells = z.object({
  /** As they were read, in the order of the file's columns. */
  cells: z.array(z.string()),
  /** Null of a row that is not to be landed. */
  values: personValues.nullable(),
});

export interface SealedCells {
  readonly cells: readonly string[];
  readonly values: PersonOfRow | null;
}
