import type { Readable } from 'node:stream';
import type { Context, Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { render } from '../../messages.js';
import { streamWorkbook } from '../../sheets/streamWorkbook.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { authorizeImport, visibleImports } from './import.policy.js';
import { columnsColumn } from './importColumns.js';
import { problemsColumn } from './problems.js';
import { openCells } from './rowSeal.js';

const AT_ONCE = 1_000;
const WIDTH = 18;
const WIDTH_OF_REASONS = 60;

/**
 * The rejected rows of an import with all their cells, and a last column with the reasons: to be repaired and brought again, when
 * that column is passed over. It tells of people in whole, so that it is begun is recorded before its first byte.
 */
export async function reportImport(ctx: Context, id: string): Promise<{ fileName: string; workbook: Readable }> {
  const { deadline: _, ...services } = ctx;
  const one = await services.db.import.findFirst({ where: { AND: [visibleImports(services), { id }] } });
  if (!one || one.rejected === 0) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  authorizeImport(services, 'imports.run', one);
  await transact(services, (services) =>
    recordEvent(services, {
      action: 'import.report',
      subject: { type: 'Import', id },
      regionCode: one.regionCode,
      reading: { operation: 'imports/report.xlsx', filter: { id, rows: one.rejected } },
      policy: 'imports.run',
    }),
  );
  const columns = columnsColumn.parse(one.columns);
  const headings = [
    ...columns.map(({ heading }) => ({ heading, width: WIDTH })),
    { heading: render(ctx.locale, 'reportReasons'), width: WIDTH_OF_REASONS },
  ];
  const fileName = `${one.fileName.replace(/\.[a-z]+$/i, '')}-${render(ctx.locale, 'reportName')}.xlsx`;
  return { fileName, workbook: streamWorkbook('Data', headings, rejectedRows(ctx, services, id, columns.length)) };
}

async function* rejectedRows(
  { locale }: Pick<Context, 'locale'>,
  services: Services,
  importId: string,
  width: number,
): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await services.db.importRow.findMany({
      where: { importId, verdict: 'REJECTED', number: { gt: after } },
      orderBy: { number: 'asc' },
      take: AT_ONCE,
    });
    for (const { number, cellsSealed, problems } of rows) {
      const { cells } = openCells(services, importId, number, cellsSealed);
      const reasons = problemsColumn.parse(problems).map(({ code, parameters }) => render(locale, code, parameters));
      yield [...Array.from({ length: width }, (_, index) => cells[index] ?? ''), reasons.join(' ')];
    }
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.number ?? after;
  }
}
