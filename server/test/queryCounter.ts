import { PrismaPg } from '@prisma/adapter-pg';
import { execute, parse } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { type Context, createServices } from '../src/context.js';
import { readEnv } from '../src/env.js';
import { PrismaClient } from '../src/generated/prisma/client.js';
import { createCursors } from '../src/graphql/cursor.js';
import { createTold } from '../src/graphql/told.js';
import { createSchema } from '../src/schema.js';
import { findRegions } from '../src/slices/regions/findRegions.js';
import type { TestDatabase } from './testDatabase.js';
import { TEST_SECRET, TEST_SERVICE_KEYS } from './testServices.js';

export interface QueryCounter {
  /** Runs the document as Payung itself; how many queries it took, and what it answered. */
  run(document: string): Promise<{ queries: number; answer: string }>;
  close(): Promise<void>;
}

/** Executes documents on the database without HTTP, and counts the queries that Prisma sends. */
export async function startQueryCounter({ appUrl }: TestDatabase): Promise<QueryCounter> {
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), log: [{ emit: 'event', level: 'query' }] });
  let queries = 0;
  prisma.$on('query', () => (queries += 1));
  const schema = await createSchema();
  const services = createServices({ prisma, books: prisma }, pino({ level: 'silent' }), TEST_SERVICE_KEYS);
  const regions = await findRegions(services);
  const context = (): Context => ({
    ...services,
    session: null,
    apiClient: null,
    requestId: 'r',
    deadline: performance.now() + 600_000,
    client: { id: 'c', limits: readEnv({}).limits },
    locale: 'en',
    regions,
    cursors: createCursors(TEST_SECRET),
    told: createTold(),
    noteRefusal: () => {},
  });
  return {
    async run(document) {
      queries = 0;
      const { errors, data } = await execute({ schema, document: parse(document), contextValue: context() });
      if (errors?.[0]) throw errors[0];
      return { queries, answer: JSON.stringify(data) };
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
