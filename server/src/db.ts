import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { PrismaClient } from './generated/prisma/client.js';
import { StartError } from './startError.js';

const OLDEST_POSTGRES = 15;
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds by which SQL may outlive its operation. */
export const SQL_GRACE = 250;

export interface Database {
  /** Reads only, outside of `transact`. */
  readonly prisma: PrismaClient;
  /** For `keepBooks` alone. */
  readonly books: PrismaClient;
  close(): Promise<void>;
}

/** So that a flood of what is only counted takes no connection from what people do. */
const BOOK_CONNECTIONS = 4;

/**
 * Opens a pool of at most `connections` connections, and a small one for the books; they connect when first used. Those of
 * the first only read: what writes goes through `transact` or `keepBooks`, and PostgreSQL refuses it anywhere else. With
 * `operationTimeout`, in milliseconds, PostgreSQL itself cancels each statement that takes longer.
 */
export function openDatabase(
  url: string,
  connections: number,
  onIdleError: (error: Error) => void,
  operationTimeout?: number,
): Database {
  const open = (max: number, isReadOnly: boolean): { prisma: PrismaClient; pool: pg.Pool } => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      statement_timeout: operationTimeout === undefined ? false : operationTimeout + SQL_GRACE,
      // Not by the address, which may have options of its own. The books say it too: the role's own setting does not count.
      onConnect: (client) =>
        client.query(`SET default_transaction_read_only = ${isReadOnly ? 'on' : 'off'}`).then(() => undefined),
    });
    pool.on('error', onIdleError);
    return { prisma: new PrismaClient({ adapter: new PrismaPg(pool) }), pool };
  };
  const main = open(connections, true);
  const books = open(BOOK_CONNECTIONS, false);
  return {
    prisma: main.prisma,
    books: books.prisma,
    async close() {
      await Promise.all([main.prisma.$disconnect(), books.prisma.$disconnect()]);
      await Promise.all([main.pool.end(), books.pool.end()]);
    },
  };
}

/** One connection of its own, for locks and LISTEN, or a sentence on why there is none. */
export async function connect(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      // A firewall that forgets an idle connection says nothing; asked every few seconds, we notice.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    // Node ends a process over an error that nobody listens to; what was under way on the connection fails anyway.
    client.on('error', () => {});
    await client.connect();
    return client;
  } catch (error) {
    throw new StartError(`${whyUnreachable(url, error)}: check DATABASE_URL.`, { cause: error });
  }
}

/** Refuses a PostgreSQL that is too old for the migrations. */
export async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const version = rows[0]?.server_version ?? '';
  if (Number.parseInt(version, 10) < OLDEST_POSTGRES) {
    throw new StartError(`DATABASE_URL leads to PostgreSQL ${version}: Payung needs ${OLDEST_POSTGRES} or newer.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No PostgreSQL answers at {server}',
  ENOTFOUND: 'The host of {server} is not known',
  EAI_AGAIN: 'The host of {server} cannot be looked up',
  ETIMEDOUT: 'The database at {server} does not answer',
  EHOSTUNREACH: 'The host of {server} cannot be reached',
  '28P01': 'The database at {server} refuses the password',
  '28000': 'The database at {server} refuses this user',
  '3D000': 'The server {server} has no database of that name; create it first',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of {server} is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of {server} is not signed by an authority that is known here',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of {server} is not signed by an authority that is known here',
  '53300': 'The database at {server} has no connection left for us',
  '57P03': 'The database at {server} is still starting or shutting down; try again in a moment',
};

function whyUnreachable(url: string, error: unknown): string {
  const { host, port } = parseIntoClientConfig(url);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : 'no reason given';
  const sentence =
    REASONS[code] ??
    (/SASL|password must be a string/.test(message)
      ? 'The database at {server} asks for a password, and DATABASE_URL has none'
      : `The database at {server} cannot be reached (${code || message})`);
  return sentence.replace('{server}', `${host ?? 'localhost'}:${port ?? 5432}`);
}

function codeOf(error: unknown): string {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
}
