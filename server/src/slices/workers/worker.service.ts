import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Worker as WorkerRow } from '../../generated/prisma/client.js';
import { ActorKind } from '../access/viewer.type.js';
import { canSeeWorker, visibleWorkers, workerAbilities } from './worker.policy.js';
import { type Worker, WorkerFlag } from './worker.type.js';
import { attributesOf, dayText } from './workerContent.js';
import { type WorkerStanding, findStandings } from './workerStates.js';

export type { WorkerRow };

/** The worker, or null when there is none in sight. */
export async function findWorker(services: Services, id: string): Promise<Worker | null> {
  const row = await services.db.worker.findFirst({ where: { AND: [visibleWorkers(services), { id }] } });
  if (!row) return null;
  const [worker] = await toWorkers(services, [row]);
  return worker ?? null;
}

/** Whoever has the NIK; of records that were merged, the one that stayed. Null when there is none in sight. */
export async function findWorkerByNik(services: Services, nik: string): Promise<Worker | null> {
  const row = await findRowByNik(services, nik);
  if (!row || !canSeeWorker(services, row)) return null;
  const [worker] = await toWorkers(services, [row]);
  return worker ?? null;
}

/** The same as a row, be it in sight or not: for commands, which must not tell of it. */
export async function findRowByNik({ db, vault }: Services, nik: string): Promise<WorkerRow | null> {
  const where = { nikHash: vault.nikHash(nik) };
  const row = await db.worker.findUnique({ where, include: { mergedInto: true } });
  return row?.mergedInto ?? row;
}

/** Those of the workers that are in sight, by their ids: three queries for however many. */
export async function loadWorkers(services: Services, ids: readonly string[]): Promise<ReadonlyMap<string, Worker>> {
  const where = { AND: [visibleWorkers(services), { id: { in: [...ids] } }] };
  const workers = await toWorkers(services, await services.db.worker.findMany({ where }));
  return new Map(workers.map((worker) => [worker.id, worker]));
}

/** The worker as a command leaves them, for its answer: whoever may do it may see what was done. */
export async function describeWorker(services: Services, id: string): Promise<Worker> {
  const row = await services.db.worker.findUniqueOrThrow({ where: { id } });
  return toWorker(services, row, (await findStandings(services, [id]))(id));
}

/** The worker, for a command; NOT_FOUND when there is none that the actor may see. */
export async function getWorker(services: Services, field: string, id: string): Promise<WorkerRow> {
  const row = await services.db.worker.findFirst({ where: { AND: [visibleWorkers(services), { id }] } });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  return row;
}

/** Locks workers in one order, as the triggers of the database do, and gives them as they are then. */
export async function lockWorkers(services: Services, ids: readonly string[]): Promise<WorkerRow[]> {
  await services.db.$queryRaw`SELECT 1 FROM "Worker" WHERE "id" = ANY (${[...ids]}) ORDER BY "id" FOR NO KEY UPDATE`;
  return services.db.worker.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
}

/** The worker, locked, for a command that was given the version that somebody looked at. */
export async function lockWorker(services: Services, id: string, version: number): Promise<WorkerRow> {
  const [row] = await lockWorkers(services, [id]);
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  if (row.mergedIntoId !== null) throw new DomainError('CONFLICT', 'workerIsMerged', {}, ['id']);
  if (row.version !== version) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
  return row;
}

async function toWorkers(services: Services, rows: readonly WorkerRow[]): Promise<Worker[]> {
  if (rows.length === 0) return [];
  const standingOf = await findStandings(
    services,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toWorker(services, row, standingOf(row.id)));
}

function toWorker(services: Pick<Services, 'actor'>, row: WorkerRow, standing: WorkerStanding): Worker {
  const { id, name, sex, birthPlace, regionCode, categoryCode, monthlyIncome, desil, version, createdAt } = row;
  return {
    id,
    name,
    sex,
    birthPlace,
    regionCode,
    categoryCode,
    monthlyIncome,
    desil,
    version,
    createdAt,
    row,
    birthDate: dayText(row.birthDate),
    attributes: attributesOf(row),
    flags: flagsOf(row, standing),
    heldAt: row.heldAt,
    holdReason: row.heldReason,
    diedOn: row.diedOn && dayText(row.diedOn),
    movedAwayOn: row.movedAwayOn && dayText(row.movedAwayOn),
    createdBy: { id: row.createdById, name: row.createdByName, kind: ActorKind[row.createdByKind] },
    isEnrolled: standing.isEnrolled,
    abilities: workerAbilities(services, { ...row, isEnrolled: standing.isEnrolled }),
  };
}

function flagsOf(row: WorkerRow, { hasRequest, mayBeTwice }: WorkerStanding): WorkerFlag[] {
  const flags: (WorkerFlag | false)[] = [
    row.heldAt !== null && WorkerFlag.ON_HOLD,
    row.diedOn !== null && WorkerFlag.DECEASED,
    row.movedAwayOn !== null && WorkerFlag.MOVED_AWAY,
    row.mergedIntoId !== null && WorkerFlag.MERGED,
    mayBeTwice && WorkerFlag.POSSIBLE_DUPLICATE,
    hasRequest && WorkerFlag.CORRECTION_REQUESTED,
    row.nikDiffers && WorkerFlag.NIK_DIFFERS,
  ];
  return flags.filter((flag) => flag !== false);
}
