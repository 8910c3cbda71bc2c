import type { Context, Services } from '../../context.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import type { ImportField } from './importColumn.type.js';
import { PERSON_FIELDS, missingColumns } from './peopleColumns.js';

/** What a column can say, for who chooses. */
export async function listImportFields(ctx: Context, categoryCode: string | null): Promise<ImportField[]> {
  authorizeAnywhere(ctx, 'imports.run');
  const needed = missingColumns(new Set());
  const own = PERSON_FIELDS.map(({ field, labels }) => ({ field, labels, isNeeded: needed.includes(field) }));
  return [...own, ...(await attributeFields(ctx, categoryCode))];
}

/** The fields of a category, or of all of them. */
export async function attributeFields(services: Services, categoryCode: string | null): Promise<ImportField[]> {
  const categories = await findCategoriesInForce(services);
  const wanted = [...categories.values()].filter(({ code }) => categoryCode === null || code === categoryCode);
  const fields = new Map(wanted.flatMap(({ fields }) => fields.map((field) => [field.key, field] as const)));
  return [...fields.values()].map(({ key, labels }) => ({ field: `attributes.${key}`, labels, isNeeded: false }));
}
