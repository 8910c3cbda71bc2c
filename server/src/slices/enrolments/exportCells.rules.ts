import { type ExportField, attributeIn, isExportField } from '@payung/shared/exportFields';

/** What a row of an exported list is made of. */
export interface ExportedPerson {
  readonly fields: Readonly<Partial<Record<ExportField, string | number | null>>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export type ExportCell = string | number;

/** The cells of a row, by the columns of the layout; what is not known is empty. */
export function cellsOf(
  columns: readonly { readonly field: string }[],
  { fields, attributes }: ExportedPerson,
  rowNumber: number,
): ExportCell[] {
  return columns.map(({ field }) => {
    if (field === 'rowNumber') return rowNumber;
    if (isExportField(field)) return fields[field] ?? '';
    return textOf(attributes[attributeIn(field) ?? '']);
  });
}

function textOf(value: unknown): ExportCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  return '';
}
