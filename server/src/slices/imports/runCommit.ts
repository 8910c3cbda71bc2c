import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { letUploadGo } from '../uploads/upload.service.js';
import { commitRows } from './commitRows.js';
import { PATIENCE, ROWS_AT_ONCE, type Run, type RunServices, takeUp } from './importRun.js';
import { termsColumn } from './importTerms.js';

/**
 * Lands the chosen rows of an import: workers, enrolments and their seats, some thousand rows in one transaction with the note
 * that they are landed. What an interrupted transaction did is not there, and what a committed one did is not done again.
 */
export async function runCommit(services: RunServices, run: Run): Promise<void> {
  const begun = await services.db.import.findUniqueOrThrow({ where: { id: run.id } });
  const terms = termsColumn.parse(begun.terms);
  const waiting = await findWaiting(services, run.id);
  for (let start = 0; start < waiting.length; start += ROWS_AT_ONCE) {
    run.job.signal.throwIfAborted();
    const numbers = waiting.slice(start, start + ROWS_AT_ONCE);
    await transact(
      services,
      async (services) => {
        const one = await takeUp(services, run, 'COMMITTING');
        await commitRows(services, one, terms, numbers);
      },
      PATIENCE,
    );
  }
  await finish(services, run);
}

/** Village by village, so that what a transaction touches lies together, and its events are few; in each as the file has them. */
async function findWaiting({ db }: RunServices, importId: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "ImportRow"
    WHERE "importId" = ${importId} AND "isChosen" AND "verdict" <> 'REJECTED' AND "quotaId" IS NOT NULL AND "enrolmentId" IS NULL
    ORDER BY "regionCode", "number"`;
  return rows.map(({ number }) => number);
}

async function finish(services: RunServices, run: Run): Promise<void> {
  await transact(services, async (services) => {
    const { uploadId, regionCode, landed, newWorkers, rejected } = await takeUp(services, run, 'COMMITTING');
    await services.db.import.update({
      where: { id: run.id },
      data: { status: 'COMMITTED', committedAt: services.clock() },
    });
    if (uploadId !== null) await letUploadGo(services, uploadId);
    await recordEvent(services, {
      action: 'import.finish',
      subject: { type: 'Import', id: run.id },
      regionCode,
      after: { landed, newWorkers, rejected },
      policy: 'imports.run',
    });
  });
}
