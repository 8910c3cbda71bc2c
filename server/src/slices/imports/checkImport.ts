import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { type Import as ImportRow, Prisma } from '../../generated/prisma/client.js';
import { holdUpload } from '../uploads/upload.service.js';
import { rememberColumns } from './columnMemory.js';
import { canBeChecked } from './import.rules.js';
import { type ColumnOfFile, columnsColumn } from './importColumns.js';
import { attributeFields } from './importFields.js';
import { type GivenTerms, readTerms } from './importTerms.js';
import { moveImport } from './moveImport.js';
import { PERSON_FIELDS, missingColumns } from './peopleColumns.js';

/** How long the file of a check is kept at most: beyond any queue that it may stand in. */
const HELD = 3 * 24 * 60 * 60 * 1000;

export interface GivenColumn {
  readonly index: number;
  readonly field?: string | null;
}

/** Begins the check of every row, under these terms and with the columns as they are said to be. */
export async function checkImport(
  ctx: Context,
  id: string,
  mapping: readonly GivenColumn[],
  given: GivenTerms,
): Promise<ImportRow> {
  return moveImport(ctx, id, {
    action: 'import.check',
    permission: 'imports.run',
    isPossible: canBeChecked,
    async change(services, { uploadId, regionCode, columns: guessed }) {
      // Whoever looks at it needs the file, and that is for who sent it.
      if (uploadId === null) throw new DomainError('NOT_FOUND', 'uploadGone', { field: 'id' }, ['id']);
      await holdUpload(services, 'id', uploadId, new Date(services.clock().getTime() + HELD));
      const terms = await readTerms(ctx, given, regionCode);
      const columns = await readColumns(ctx, columnsColumn.parse(guessed), mapping);
      if (mapping.length > 0) await rememberColumns(services, columns);
      await services.db.importRow.deleteMany({ where: { importId: id } });
      return { status: 'CHECKING', columns, terms, checkedAt: null, failure: Prisma.DbNull, ...NOTHING_YET };
    },
    isRun: true,
  });
}

const NOTHING_YET = { rows: 0, valid: 0, warned: 0, rejected: 0, total: 0, done: 0 };

/** The columns with what is said of them, or BAD_USER_INPUT: each thing is said by one column at most. */
async function readColumns(
  ctx: Context,
  guessed: readonly ColumnOfFile[],
  mapping: readonly GivenColumn[],
): Promise<ColumnOfFile[]> {
  const attributes = await attributeFields(ctx, null);
  const known = new Set<string>([...PERSON_FIELDS, ...attributes].map(({ field }) => field));
  const said = new Map(mapping.map(({ index, field = null }) => [index, field]));
  for (const { index, field } of mapping) {
    const isThere = guessed.some((column) => column.index === index);
    if (!isThere || (field != null && !known.has(field)))
      throw badInput('mapping', 'columnUnknown', { value: index + 1 });
  }
  const columns = guessed.map((column): ColumnOfFile => {
    const field = said.get(column.index);
    if (field === undefined) return column;
    return { ...column, field, certainty: field === column.field ? column.certainty : 'CHOSEN' };
  });
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = columns.find(
    ({ field, index }) => field !== null && columns.some((other) => other.field === field && other.index < index),
  );
  if (twice) throw badInput('mapping', 'columnUnknown', { value: twice.index + 1 });
  const lacking = missingColumns(new Set(fields));
  const missing = PERSON_FIELDS.filter(({ field }) => lacking.includes(field));
  if (missing.length > 0) {
    const [id, en] = (['id', 'en'] as const).map((locale) => missing.map(({ labels }) => labels[locale]).join(', '));
    throw badInput('mapping', 'columnsNeeded', { id: id ?? '', en: en ?? '' });
  }
  return columns;
}
