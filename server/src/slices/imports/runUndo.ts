import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { PATIENCE, ROWS_AT_ONCE, type Run, type RunServices, takeUp } from './importRun.js';
import { undoRows } from './undoRows.js';

/** Takes back what an import made, some thousand rows in one transaction; what somebody has built on stays, and is told by row. */
export async function runUndo(services: RunServices, run: Run): Promise<void> {
  const landed = await findLanded(services, run.id);
  for (let start = 0; start < landed.length; start += ROWS_AT_ONCE) {
    run.job.signal.throwIfAborted();
    const numbers = landed.slice(start, start + ROWS_AT_ONCE);
    await transact(
      services,
      async (services) => {
        const one = await takeUp(services, run, 'UNDOING');
        await undoRows(services, one, numbers);
      },
      PATIENCE,
    );
  }
  await transact(services, async (services) => {
    const { regionCode, kept } = await takeUp(services, run, 'UNDOING');
    await services.db.import.update({ where: { id: run.id }, data: { status: 'UNDONE', undoneAt: services.clock() } });
    await recordEvent(services, {
      action: 'import.undone',
      subject: { type: 'Import', id: run.id },
      regionCode,
      after: { kept },
      policy: 'imports.undo',
    });
  });
}

/** Those that were kept before are looked at once for each undo, however often that is interrupted. */
async function findLanded({ db }: RunServices, importId: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "ImportRow" WHERE "importId" = ${importId} AND "enrolmentId" IS NOT NULL AND NOT "isKept"
    ORDER BY "regionCode", "number"`;
  return rows.map(({ number }) => number);
}
