import { z } from 'zod';

/** A column of the file, and what it is taken to say; null: nothing that is read. */
const column = z.object({
  index: z.number().int(),
  heading: z.string(),
  field: z.string().nullable(),
  certainty: z.enum(['CERTAIN', 'LIKELY', 'REMEMBERED', 'CHOSEN', 'NONE']),
});

export const columnsColumn = z.array(column);

export type ColumnOfFile = z.infer<typeof column>;

/** What stands above the column that says this; where the file has none, its name here. */
export function headingsOf(columns: readonly ColumnOfFile[]): (field: string) => string {
  const headings = new Map(
    columns.flatMap(({ field, heading }) => (field === null ? [] : [[field, heading] as const])),
  );
  return (field) => headings.get(field) ?? field;
}
