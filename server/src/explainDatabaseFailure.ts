import { inspect } from 'node:util';
import { StartError } from './startError.js';

/** What the database says in its own words and codes, wrapped by the driver and by Prisma, and what the user can do. */
const EXPLANATIONS: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|\b53100\b|disk_?full/i,
    'The disk of the database is full: free some space and start again; nothing that was saved is lost.',
  ],
  [
    /permission denied for table CoverageCount/,
    'The database’s user may not write the counters: set MIGRATION_DATABASE_URL to the address of the role that migrates.',
  ],
  [
    /permission denied for schema|\b42501\b/,
    'The database’s user may not create tables: make it the owner of the database, or let its owner run `GRANT CREATE, USAGE ON SCHEMA public TO …`.',
  ],
  [
    /terminating connection|Connection terminated|ECONNRESET|\b57P0[12]\b|\bP1017\b/,
    'The database ended the connection: it was shut down or restarted; start again when it is back.',
  ],
];

/** A failure of the database that the user can mend, told as a sentence; anything else comes back as it was. */
export function explainDatabaseFailure(failure: unknown): unknown {
  if (failure instanceof StartError) return failure;
  const words = inspect(failure, { depth: 6 });
  const explanation = EXPLANATIONS.find(([pattern]) => pattern.test(words))?.[1];
  return explanation === undefined ? failure : new StartError(explanation, { cause: failure });
}
