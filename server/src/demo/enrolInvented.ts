import { newId } from '../newId.js';
import type { Services } from '../context.js';
import { insertWorkers } from '../slices/workers/insertWorkers.js';
import type { WorkerContent } from '../slices/workers/workerContent.rules.js';
import { proposeInvented } from './writeEnrolments.js';

/** Somebody who was proposed. */
export interface Proposed {
  readonly enrolmentId: string;
  readonly person: WorkerContent;
}

/** Adds the people and proposes each for a seat, in the order in which they are given. */
export async function enrolInvented(
  maker: Services,
  people: readonly WorkerContent[],
  quotaOf: (person: WorkerContent) => string,
): Promise<Proposed[]> {
  const added = await insertWorkers(maker, people);
  const ids = added.map(() => newId(maker.clock())).toSorted();
  const rows = added.flatMap(({ id: workerId, index }, place) => {
    const person = people[index];
    return person ? [{ id: ids[place] ?? '', workerId, person, quotaId: quotaOf(person) }] : [];
  });
  await proposeInvented(maker, rows);
  return rows.map(({ id, person }) => ({ enrolmentId: id, person }));
}
