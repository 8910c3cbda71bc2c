import { maskNik } from '@payung/shared/nik';
import type { Context } from '../../context.js';
import type { ImportRow as StoredRow } from '../../generated/prisma/client.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { RowVerdict } from '../uploads/rowProblem.type.js';
import type { ImportRowsArgs } from './import.input.js';
import type { Import } from './import.type.js';
import type { ImportRow } from './importRow.type.js';
import { problemsColumn } from './problems.js';
import { openCells } from './rowSeal.js';

/** A page of the rows of an import in sight, in the order of the file. */
export async function listImportRows(ctx: Context, one: Import, args: ImportRowsArgs): Promise<Page<ImportRow>> {
  const { db, cursors } = ctx;
  const { first, after, offset } = readPage(args);
  const verdicts = args.verdicts ?? null;
  const where = { importId: one.id, ...(verdicts && { verdict: { in: verdicts } }) };
  const list = ['importRows', one.id, verdicts];
  const onwards = after === null ? {} : { number: { gt: Number(cursors.open(list, after)) } };
  const rows = await db.importRow.findMany({
    where: { AND: [where, onwards] },
    orderBy: { number: 'asc' },
    skip: offset,
    take: first + 1,
  });
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map((row) => toImportRow(ctx, one, row)),
    totalCount: () => db.importRow.count({ where }),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? cursors.seal(list, String(last.number)) : null,
    },
  };
}

function toImportRow(ctx: Context, { id: importId, columns, regionCode }: Import, row: StoredRow): ImportRow {
  const { number, verdict, workerId, enrolmentId } = row;
  const { cells } = openCells(ctx, importId, number, row.cellsSealed);
  const shown = columns.map(({ index, heading, field }): [string, string] => {
    const text = cells[index] ?? '';
    return [heading || String(index + 1), field === 'nik' ? maskNik(text) : maskDigits(text)];
  });
  return {
    id: `${importId}.${number}`,
    number,
    verdict: RowVerdict[verdict],
    cells: Object.fromEntries(shown),
    problems: problemsColumn.parse(row.problems),
    workerId,
    enrolmentId,
    isLanded: enrolmentId !== null,
    // Where it is told that somebody has read it: of a row without a place, that of the list.
    regionCode: row.regionCode ?? regionCode,
  };
}

/** A NIK may stand in any column. */
function maskDigits(text: string): string {
  return text.replace(/\d{16,}/g, maskNik);
}
