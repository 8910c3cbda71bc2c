import { inspect } from 'node:util';
import { StartError } from './startError.js';

/** PostgreSQL's own words when it cannot write: it is said in many places, and wrapped by the driver and by Prisma. */
const DISK_FULL = /No space left on device|\b53100\b|disk_?full/i;

/** A failure of the database that the user can mend, told as a sentence; anything else comes back as it was. */
export function explainDatabaseFailure(failure: unknown): unknown {
  if (failure instanceof StartError || !DISK_FULL.test(inspect(failure))) return failure;
  return new StartError(
    'The disk of the database is full: free some space and start again; nothing that was saved is lost.',
  );
}
