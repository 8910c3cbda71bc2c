import { duplicatesEnglish } from './duplicatesEn';
import { workerRecordEnglish } from './workerRecordEn';
import { workerRequestsEnglish } from './workerRequestsEn';
import { workersEnglish } from './workersEn';

/** The words about people. */
export const registryEnglish = {
  workers: workersEnglish,
  workerRecord: workerRecordEnglish,
  workerRequests: workerRequestsEnglish,
  duplicates: duplicatesEnglish,
};
