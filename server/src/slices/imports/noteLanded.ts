import type { Services } from '../../context.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { recordEvents } from '../audit/recordEvent.js';
import type { Landing } from './commitRows.js';
import { asJson } from './importRun.js';

/** Notes at the rows what became of them, at the import how far it came, and in the audit whom it registered. */
export async function noteLanded(services: Services, one: ImportRow, landings: readonly Landing[]): Promise<void> {
  await noteRows(services, one.id, landings);
  const landed = landings.filter(({ enrolment }) => enrolment !== null);
  const made = landed.filter(({ isNewWorker }) => isNewWorker);
  const refused = landings.filter(({ problem }) => problem !== null);
  const warned = refused.filter(({ row }) => row.isWarned).length;
  await services.db.import.update({
    where: { id: one.id },
    data: {
      done: { increment: landings.length },
      landed: { increment: landed.length },
      newWorkers: { increment: made.length },
      valid: { decrement: refused.length - warned },
      warned: { decrement: warned },
      rejected: { increment: refused.length },
    },
  });
  await recordRegistered(services, one, made);
}

async function noteRows(services: Services, importId: string, landings: readonly Landing[]): Promise<void> {
  const rows = landings.map(({ row, worker, isNewWorker, enrolment, problem }) => ({
    number: row.number,
    workerId: enrolment || !isNewWorker ? worker.id : null,
    isNewWorker: enrolment !== null && isNewWorker,
    enrolmentId: enrolment?.id ?? null,
    problems: problem ? [problem] : [],
  }));
  await services.db.$executeRaw`
    UPDATE "ImportRow" SET "workerId" = row."workerId", "isNewWorker" = row."isNewWorker", "enrolmentId" = row."enrolmentId",
      "verdict" = CASE WHEN row."enrolmentId" IS NULL THEN 'REJECTED' ELSE "verdict" END,
      "problems" = row."problems" || "ImportRow"."problems"
    FROM json_to_recordset(${asJson(rows)}) AS row ("number" int, "workerId" text, "isNewWorker" boolean, "enrolmentId" text, "problems" jsonb)
    WHERE "ImportRow"."importId" = ${importId} AND "ImportRow"."number" = row."number"`;
}

/** One event for each village, which names them all: the timeline of each finds it. Their enrolments have events of their own. */
async function recordRegistered(services: Services, { id }: ImportRow, made: readonly Landing[]): Promise<void> {
  const byRegion = new Map<string, string[]>();
  for (const { worker } of made) {
    const ids = byRegion.get(worker.regionCode) ?? [];
    byRegion.set(worker.regionCode, ids);
    ids.push(worker.id);
  }
  await recordEvents(
    services,
    [...byRegion].map(([regionCode, ids]) => ({
      action: 'worker.import' as const,
      subject: { type: 'Worker', ids },
      regionCode,
      after: { people: ids.length, importId: id },
      policy: 'imports.run',
    })),
  );
}
