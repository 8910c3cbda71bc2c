import type { Locale } from '@payung/shared/locale';
import type { FastifyBaseLogger as Logger } from 'fastify';
import type { Prisma, PrismaClient } from './generated/prisma/client.js';
import type { Cursors } from './graphql/cursor.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';

/** What every service needs, whoever calls it: a request, a command of the CLI, the start. */
export interface Services {
  /** Where to read and write: the transaction that is open, or the database. */
  readonly db: Prisma.TransactionClient;
  /** For `transact` alone. */
  readonly database: PrismaClient;
  readonly isInTransaction: boolean;
  /** How many audit events the open transaction has; for `transact` and the audit alone. */
  readonly trail: { events: number };
  /** What keys are derived from; never written anywhere. */
  readonly secret: string;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** What a GraphQL request brings with it. Reference data are a snapshot: one request sees one state of them. */
export interface Context extends Services {
  readonly requestId: string;
  readonly locale: Locale;
  readonly regions: RegionIndex;
  readonly cursors: Cursors;
}

export function createServices(
  database: PrismaClient,
  log: Logger,
  secret: string,
  clock: () => Date = () => new Date(),
): Services {
  return { db: database, database, isInTransaction: false, trail: { events: 0 }, secret, clock, log };
}
