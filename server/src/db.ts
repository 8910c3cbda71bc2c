import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.js';
import { StartError } from './startError.js';

const OLDEST_POSTGRES = 15;
const CONNECT_TIMEOUT = 10_000;

export interface Database {
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Opens a pool of at most `connections` connections; it connects when first used. */
export function openDatabase(url: string, connections: number, onIdleError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: CONNECT_TIMEOUT });
  pool.on('error', onIdleError);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** One connection of its own, for locks and LISTEN, or a sentence on why there is none. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT, keepAlive: true });
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(`${whyUnreachable(error)} Check DATABASE_URL.`, { cause: error });
  }
  return client;
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
  ECONNREFUSED: 'No PostgreSQL answers at the address: it is not running there, or the port is another.',
  ENOTFOUND: 'The host of the database is not known.',
  EAI_AGAIN: 'The host of the database cannot be looked up.',
  ETIMEDOUT: 'The database does not answer.',
  EHOSTUNREACH: 'The host of the database cannot be reached.',
  '28P01': 'The database refuses the password.',
  '28000': 'The database refuses this user.',
  '3D000': 'The database of that name does not exist on the server: create it first.',
  '53300': 'The database has no connection left for us.',
  '57P03': 'The database is still starting or shutting down: try again in a moment.',
};

function whyUnreachable(error: unknown): string {
  const code = codeOf(error);
  const reason = code || (error instanceof Error ? error.message : 'no reason given');
  return REASONS[code] ?? `The database cannot be reached (${reason}).`;
}

function codeOf(error: unknown): string {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
}
