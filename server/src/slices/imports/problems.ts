import { z } from 'zod';
import type { DomainError } from '../../errors.js';
import { type MessageKey, isMessageKey } from '../../messages.js';
import type { RowProblem } from '../uploads/rowProblem.type.js';

const problem = z.object({
  column: z.string(),
  code: z.string().refine(isMessageKey),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Problems of a row as they stand in the database: in clear text, so that nothing of a person may be among the parameters. */
export const problemsColumn = z.array(problem).transform((problems): RowProblem[] => problems);

/** What a refusal is about in the row; else it is about the seat, which the village and the category decide. */
const COLUMN_OF: Partial<Record<MessageKey, string>> = {
  ageAboveLimit: 'birthDate',
  notEligible: 'category',
  categoryNotInForce: 'category',
  categoryElsewhere: 'category',
  doubleCover: 'nik',
  workerHeld: 'nik',
  workerDead: 'nik',
  workerMerged: 'nik',
  workerMovedAway: 'nik',
};

export function problemOf({ key, parameters }: DomainError, headingOf: (column: string) => string): RowProblem {
  const column = headingOf(COLUMN_OF[key] ?? 'village');
  return { column, code: key, parameters: { column, ...parameters } };
}
