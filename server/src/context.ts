import type { Locale } from '@payung/shared/locale';
import type { FastifyBaseLogger as Logger } from 'fastify';
import type { Database } from './db.js';
import type { Prisma, PrismaClient } from './generated/prisma/client.js';
import type { Cursors } from './graphql/cursor.js';
import type { Client } from './graphql/limits/limits.js';
import type { RefusedOperation } from './graphql/refusedOperation.js';
import type { Told } from './graphql/told.js';
import type { Vault } from './personal/vault.js';
import { type Actor, SYSTEM } from './slices/access/access.rules.js';
import type { Caller } from './slices/access/identify.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';

/** What every service needs, whoever calls it: a request, a command of the CLI, the start. */
export interface Services {
  /** Where to read and write: the transaction that is open, or the database. */
  readonly db: Prisma.TransactionClient;
  /** For `transact` alone. */
  readonly database: PrismaClient;
  /** For `keepBooks` alone. */
  readonly books: PrismaClient;
  readonly isInTransaction: boolean;
  /** Who acts. Of a request it is never the system. */
  readonly actor: Actor;
  /** Whether the database is for trying out: then people may be invented, and every page says so. */
  readonly isDemo: boolean;
  /** How many audit events the open transaction has; for `transact` and the audit alone. */
  readonly trail: { events: number };
  /** What keys are derived from; never written anywhere. */
  readonly secret: string;
  /** Keeps NIKs, addresses and the like: nothing else may hold them. */
  readonly vault: Vault;
  /** Why, and for whom, as the caller says (`x-purpose`, `x-on-behalf-of`): it goes into the audit, and decides nothing. */
  readonly purpose?: string | null;
  readonly onBehalfOf?: string | null;
  /** What a client may spend a minute unless it has a budget of its own, 0 for all it likes; commands and the start have none. */
  readonly budget?: number;
  /** What one operation of a client may cost unless the client has a limit of its own; commands and the start have none. */
  readonly operationCost?: number;
  /** Of the request that is served; commands and the start have none. */
  readonly requestId?: string;
  readonly clock: () => Date;
  /** When the operation is stopped, by `performance.now()`; commands and the start have none. */
  readonly deadline?: number;
  readonly log: Logger;
}

/** What a GraphQL request brings with it. Reference data are a snapshot: one request sees one state of them. */
export interface Context extends Services, Caller {
  readonly requestId: string;
  readonly deadline: number;
  /** Whose budget the request spends, and how much it may ask. */
  readonly client: Client;
  readonly locale: Locale;
  readonly regions: RegionIndex;
  readonly cursors: Cursors;
  /** Whom the answer tells of. */
  readonly told: Told;
  /** To be called when the operation is refused; it is recorded with the request. */
  readonly noteRefusal: (refused: RefusedOperation) => void;
}

/** What is kept secret, and what keeps secrets. */
export type Keys = Pick<Services, 'secret' | 'vault'>;

export function createServices(
  { prisma, books }: Pick<Database, 'prisma' | 'books'>,
  log: Logger,
  { secret, vault }: Keys,
  clock: () => Date = () => new Date(),
): Services {
  return {
    db: prisma,
    database: prisma,
    books,
    isInTransaction: false,
    actor: SYSTEM,
    isDemo: false,
    trail: { events: 0 },
    secret,
    vault,
    clock,
    log,
  };
}
