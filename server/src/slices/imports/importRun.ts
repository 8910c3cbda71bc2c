import type { Context, Services } from '../../context.js';
import { Prisma } from '../../generated/prisma/client.js';
import type { Import as ImportRow, ImportStatus } from '../../generated/prisma/client.js';
import type { RunningJob } from '../../jobs/jobKind.js';

/** What a step of a run works with; the regions are a snapshot of the moment at which it began. */
export type RunServices = Services & Pick<Context, 'regions'>;

/** A step of a run: it goes on where it was left. */
export interface Run {
  readonly id: string;
  /** The import's version: whoever does something with it meanwhile ends the run. */
  readonly version: number;
  readonly job: RunningJob;
}

/** Rows in one transaction: few enough that nobody waits long for their locks, many enough that a commit costs little. */
export const ROWS_AT_ONCE = 2_000;
/** For each such transaction, on a busy machine. */
export const PATIENCE = { timeout: 120_000 };

/** Somebody stopped the run, or another process has done the step: there is nothing more to do. */
export class RunStopped extends Error {
  constructor() {
    super('the run is not at this step any more');
    this.name = 'RunStopped';
  }
}

/** The import, locked, while it is at this step; first of all in each transaction of a step. */
export async function takeUp(services: Services, { id, version, job }: Run, status: ImportStatus): Promise<ImportRow> {
  const one = await lockImport(services, id);
  if (one?.status !== status || one.version !== version) throw new RunStopped();
  await job.goOn(services);
  return one;
}

export async function lockImport({ db }: Services, id: string): Promise<ImportRow | null> {
  await db.$queryRaw`SELECT 1 FROM "Import" WHERE "id" = ${id} FOR UPDATE`;
  return db.import.findUnique({ where: { id } });
}

/** Rows as one parameter: as many statements for one row as for thousands. */
export function asJson(rows: readonly object[]): Prisma.Sql {
  return Prisma.sql`${JSON.stringify(rows)}::json`;
}

/** Bytes inside of such rows; PostgreSQL decodes them. */
export function asBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
