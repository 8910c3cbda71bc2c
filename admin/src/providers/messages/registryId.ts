import { duplicatesIndonesian } from './duplicatesId';
import { workerRecordIndonesian } from './workerRecordId';
import { workerRequestsIndonesian } from './workerRequestsId';
import { workersIndonesian } from './workersId';

/** The words about people. */
export const registryIndonesian = {
  workers: workersIndonesian,
  workerRecord: workerRecordIndonesian,
  workerRequests: workerRequestsIndonesian,
  duplicates: duplicatesIndonesian,
};
