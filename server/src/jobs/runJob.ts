import type { Services } from '../context.js';
import { DomainError } from '../errors.js';
import { currentActor } from '../slices/access/currentActor.js';
import type { Payload } from './enqueue.js';
import { type TakenJob, noteProgress } from './holding.js';
import type { JobKind } from './jobKind.js';
import { givenUp } from './queues.js';

/** Does one job to its end, or throws what it failed by. */
export async function runJob(
  services: Services,
  kind: JobKind,
  job: TakenJob,
  { id, by }: Payload,
  signal: AbortSignal,
): Promise<void> {
  if (job.name === givenUp(kind.name)) return kind.giveUp(services, id, { key: 'jobGivenUp', parameters: {} });
  const actor = await currentActor(services, by);
  if (!actor) return kind.giveUp(services, id, { key: 'jobActorGone', parameters: {} });
  try {
    await kind.run({ ...services, actor, requestId: job.id }, id, {
      signal,
      goOn: (services) => noteProgress(services, job),
    });
  } catch (error) {
    // What is refused today is refused again in a minute.
    if (!(error instanceof DomainError)) throw error;
    await kind.giveUp(services, id, error);
  }
}
