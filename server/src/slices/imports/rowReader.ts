import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import type { SheetRow } from '../../sheets/readTable.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import { listCategories } from '../categories/category.service.js';
import { ConfigStatus } from '../categories/category.type.js';
import type { ColumnOfFile } from './importColumns.js';
import type { ImportTerms } from './importTerms.js';
import { createPersonReader } from './peopleCells.rules.js';
import type { PersonRow } from './personRow.js';

/** Understands the rows of a file, with the categories as they are called and as they are in force today. */
export async function createRowReader(
  services: Services,
  columns: readonly ColumnOfFile[],
  terms: ImportTerms,
): Promise<(row: SheetRow) => PersonRow> {
  const words = await findCategoryWords(services);
  const categories = await findCategoriesInForce(services);
  return createPersonReader({
    columns,
    categoryOf: (word) => words.get(headingKey(word)),
    fieldsOf: (code) => categories.get(code)?.fields ?? [],
    defaultCategory: terms.categoryCode,
    today: dayOf(services.clock()),
  });
}

/** Categories by code or by name, in either language. */
async function findCategoryWords(services: Services): Promise<ReadonlyMap<string, string>> {
  const categories = await listCategories(services, [ConfigStatus.PUBLISHED]);
  return new Map(
    categories.flatMap(({ code, names }) =>
      [code, names.id, names.en].map((word) => [headingKey(word), code] as const),
    ),
  );
}
