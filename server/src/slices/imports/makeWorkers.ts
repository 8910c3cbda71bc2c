import type { Services } from '../../context.js';
import { insertWorkers } from '../workers/insertWorkers.js';
import { rowId } from './rowId.js';
import type { WaitingRow } from './waitingRows.js';

/** Of which run they are: ids follow from it and from the row, so that a run makes the same whenever it is interrupted. */
export interface Maker {
  readonly id: string;
  readonly createdAt: Date;
}

/** Registers the people of these rows, and returns the ids of those whom nobody else registered at the same moment. */
export async function registerPeople(services: Services, maker: Maker, rows: readonly WaitingRow[]): Promise<string[]> {
  const people = rows.map(({ number, regionCode, values }) => ({
    ...values,
    regionCode,
    id: rowId(maker, number, 'Worker'),
  }));
  return (await insertWorkers(services, people)).map(({ id }) => id);
}

/** Takes back people whom nobody has built on. */
export async function unmakeWorkers({ db }: Services, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.$executeRaw`DELETE FROM "Worker" WHERE "id" = ANY (${[...ids]})`;
}
