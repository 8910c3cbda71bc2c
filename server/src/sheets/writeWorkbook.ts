import { writeXlsx } from 'hucre/xlsx';

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** A workbook of one sheet whose headings stay in sight. Texts stay texts: nothing in them is calculated. */
export async function writeWorkbook(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ width }) => ({ width })),
        rows: [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  });
  return Buffer.from(bytes);
}
