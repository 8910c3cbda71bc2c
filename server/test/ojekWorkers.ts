import type { CategoryField } from '@payung/shared/categoryFields';
import type { TestDatabase } from './testDatabase.js';

const field = (key: string, type: CategoryField['type'], more: Partial<CategoryField> = {}): CategoryField => ({
  key,
  labels: { id: key, en: key },
  type,
  isRequired: false,
  isSearchable: true,
  ...more,
});

/** A category in force with a field of each type, all but `note` searchable. */
export async function addOjek({ sql }: TestDatabase, eligibility: string | null = null): Promise<void> {
  const fields = [
    field('plate', 'TEXT', { isRequired: true }),
    field('years', 'NUMBER', { minimum: 0, maximum: 60 }),
    field('since', 'DATE'),
    field('isPaid', 'BOOLEAN'),
    field('base', 'CHOICE', { choices: ['Pasar', 'Stasiun'] }),
    field('note', 'TEXT', { isSearchable: false }),
  ];
  await sql(`INSERT INTO "WorkerCategory" ("code") VALUES ('ojek')`);
  await sql(
    `INSERT INTO "CategoryVersion" ("id", "categoryCode", "version", "names", "fields", "eligibility", "personas", "publishedAt", "publishedFrom")
     VALUES ('ojek-1', 'ojek', 1, '{"id":"Ojek","en":"Ojek"}', $1, $2, '[]', now(), '2026-01-01')`,
    [JSON.stringify(fields), eligibility],
  );
}
