import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { RowVerdict } from '../uploads/rowProblem.type.js';
import { createContentCheck } from '../workers/contentProblems.js';
import { type CheckedRow, type RowCheck, createRowCheck } from './checkRows.js';
import { columnsColumn, headingsOf } from './importColumns.js';
import { readImportFile } from './importFile.js';
import { PATIENCE, ROWS_AT_ONCE, type Run, type RunServices, takeUp } from './importRun.js';
import { termsColumn } from './importTerms.js';
import { createPlaceFinder } from './places.js';
import { createProposalJudge } from './proposals.js';
import type { PersonRow } from './personRow.js';
import { createRowReader } from './rowReader.js';
import { findSeatsOfRun } from './seats.js';
import { writeRows } from './writeRows.js';

/** Reads the file of an import and gives each row its verdict; what was checked before an interruption is passed over. */
export async function runCheck(services: RunServices, run: Run): Promise<void> {
  const { uploadId, regionCode, ...begun } = await services.db.import.findUniqueOrThrow({ where: { id: run.id } });
  if (uploadId === null) throw new DomainError('NOT_FOUND', 'uploadGone', { field: 'uploadId' }, ['uploadId']);
  const total = begun.done > 0 ? begun.total : await countRows(services, uploadId);
  const terms = termsColumn.parse(begun.terms);
  const columns = columnsColumn.parse(begun.columns);
  const read = await createRowReader(services, columns, terms);
  const check = createRowCheck(services, {
    findPlace: createPlaceFinder(services, regionCode),
    problemsOf: await createContentCheck(services),
    judge: await createProposalJudge(services, terms, await findSeatsOfRun(services, run.id, terms, regionCode)),
    headingOf: headingsOf(columns),
  });
  await readImportFile(services, uploadId, async ({ rows }) => {
    let behind = 0;
    let chunk: PersonRow[] = [];
    for await (const row of rows) {
      const person = read(row);
      behind += 1;
      if (behind <= begun.done) check.pass(person);
      else chunk.push(person);
      if (chunk.length < ROWS_AT_ONCE) continue;
      await take(chunk);
      chunk = [];
    }
    if (chunk.length > 0) await take(chunk);
  });
  await finish(services, run);

  async function take(chunk: readonly PersonRow[]): Promise<void> {
    run.job.signal.throwIfAborted();
    await checkChunk(services, run, check, chunk, total);
  }
}

async function countRows(services: RunServices, uploadId: string): Promise<number> {
  return readImportFile(services, uploadId, async ({ rows }) => {
    let count = 0;
    for await (const _ of rows) count += 1;
    return count;
  });
}

async function checkChunk(
  services: RunServices,
  run: Run,
  check: RowCheck,
  chunk: readonly PersonRow[],
  total: number,
): Promise<void> {
  const rows = await check.check(chunk);
  const { valid, warned, rejected } = countVerdicts(rows);
  await transact(
    services,
    async (services) => {
      const { regionCode } = await takeUp(services, run, 'CHECKING');
      await writeRows(services, run.id, rows);
      await services.db.import.update({
        where: { id: run.id },
        data: {
          total,
          done: { increment: rows.length },
          rows: { increment: rows.length },
          valid: { increment: valid },
          warned: { increment: warned },
          rejected: { increment: rejected },
        },
      });
      await recordEvent(services, {
        action: 'import.judge',
        subject: { type: 'Import', id: run.id },
        regionCode,
        after: { firstRow: rows[0]?.number, lastRow: rows.at(-1)?.number, valid, warned, rejected },
        policy: 'imports.run',
      });
    },
    PATIENCE,
  );
}

function countVerdicts(rows: readonly CheckedRow[]) {
  const count = (wanted: RowVerdict): number => rows.filter(({ verdict }) => verdict === wanted).length;
  return {
    valid: count(RowVerdict.VALID),
    warned: count(RowVerdict.WARNING),
    rejected: count(RowVerdict.REJECTED),
  };
}

async function finish(services: RunServices, run: Run): Promise<void> {
  await transact(services, async (services) => {
    const { regionCode, rows, valid, warned, rejected } = await takeUp(services, run, 'CHECKING');
    if (rows === 0) throw new DomainError('BAD_USER_INPUT', 'fileEmpty', { field: 'uploadId' }, ['uploadId']);
    await services.db.import.update({
      where: { id: run.id },
      data: { status: 'READY', checkedAt: services.clock() },
    });
    await recordEvent(services, {
      action: 'import.ready',
      subject: { type: 'Import', id: run.id },
      regionCode,
      after: { rows, valid, warned, rejected },
      policy: 'imports.run',
    });
  });
}
