import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type GraphQLFieldResolver, extendSchema, isObjectType, parse } from 'graphql';
import { type Context, createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import { readEnv } from '../src/env.js';
import type { Limits } from '../src/graphql/limits/limits.js';
import type { TrustedDocuments } from '../src/graphql/limits/trustedDocuments.js';
import { createLog } from '../src/log.js';
import { createSchema } from '../src/schema.js';
import { createServer } from '../src/server.js';
import { createSignIn } from '../src/slices/access/signIn.js';
import { findRegions } from '../src/slices/regions/findRegions.js';
import { keepBooks } from '../src/transact.js';
import { type Partner, addPartner } from './partners.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { TEST_SECRET, TEST_SERVICE_KEYS } from './testServices.js';

export interface LimitedServer {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly database: TestDatabase;
  readonly partner: Partner;
  /** How many fields that have a resolver were asked so far. */
  readonly resolved: () => number;
  /** What was logged, a line each. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

interface Given {
  readonly limits?: Partial<Limits>;
  readonly database?: TestDatabase;
  readonly trustedDocuments?: TrustedDocuments;
  readonly trustProxy?: readonly string[];
  /** More of a schema, and what its root fields do. */
  readonly more?: { readonly sdl: string; readonly resolvers: Record<string, GraphQLFieldResolver<unknown, Context>> };
}

/** The real server, its resolvers counted, with limits and a schema of the test's own; another process with `database`. */
export async function startLimitedServer(given: Given = {}): Promise<LimitedServer> {
  const database = given.database ?? (await createTestDatabase());
  const env = readEnv({ LOG_LEVEL: 'info' });
  const limits = { ...env.limits, ...given.limits };
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const log = createLog(env, false, sink);
  const pool = openDatabase(database.appUrl, 6, () => undefined, limits.timeout);
  const services = createServices(pool, log, TEST_SERVICE_KEYS);
  const regions = await findRegions(services);
  // All connections that are warm in a program that has run for a while: a first one takes long on a busy machine.
  await Promise.all(
    [1, 2, 3, 4].map(() => keepBooks(services, (books) => books.$queryRaw`SELECT pg_sleep(0.05)::text`)),
  );
  let resolved = 0;
  const app = await createServer({
    services,
    schema: await countedSchema(given.more, () => (resolved += 1)),
    regions: { current: () => regions, close: async () => undefined },
    secret: TEST_SECRET,
    signIn: createSignIn({
      secret: TEST_SECRET,
      origin: 'http://payung.invalid',
      isSecure: false,
      provider: undefined,
    }),
    limits,
    documentLimits: env.documentLimits,
    trustProxy: given.trustProxy ?? [],
    trustedDocuments: given.trustedDocuments,
    missingMigrations: async () => [],
    consoleFolder: '/nowhere',
  });
  const partner = await addPartner(database);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    url,
    database,
    partner,
    lines,
    resolved: () => resolved,
    async close() {
      await app.close();
      await pool.close();
      if (!given.database) await database.drop();
    },
  };
}

async function countedSchema(more: Given['more'], count: () => void) {
  const own = await createSchema();
  const schema = more ? extendSchema(own, parse(more.sdl)) : own;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? more?.resolvers[field.name];
      if (!resolve) continue;
      field.resolve = (source, args, context, info) => {
        count();
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
