import type { WorkerFlag } from '../../generated/graphql';
import { workersIndonesian } from '../../providers/messages/workersId';

/** All that a worker’s record can be marked with, in the order in which it is shown. */
export const WORKER_FLAGS: readonly WorkerFlag[] = Object.keys(workersIndonesian.flag).filter(isWorkerFlag);

export function isWorkerFlag(text: string): text is WorkerFlag {
  return Object.hasOwn(workersIndonesian.flag, text);
}
