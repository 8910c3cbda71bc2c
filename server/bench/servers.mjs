// @ts-check
/**
 * The servers that are compared, in a process of their own, so that who asks them costs them nothing: Payung as it is,
 * Apollo Server with the same schema and nothing of ours around it, and a route that answers the same bytes. They tell
 * their addresses, and on demand how long this process has been busy.
 */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ApolloServer } from '@apollo/server';
import Fastify from 'fastify';
import { extendSchema, parse } from 'graphql';
import { pino } from 'pino';
import 'reflect-metadata';
import { createServices } from '../dist/context.js';
import { openDatabase } from '../dist/db.js';
import { readEnv } from '../dist/env.js';
import { createCursors } from '../dist/graphql/cursor.js';
import { createLog } from '../dist/log.js';
import { createTold } from '../dist/graphql/told.js';
import { createSchema } from '../dist/schema.js';
import { createServer } from '../dist/server.js';
import { createSignIn } from '../dist/slices/access/signIn.js';
import { findRegions } from '../dist/slices/regions/findRegions.js';
import { keysFrom } from './keys.mjs';
import { HOSTILE_SDL } from '../test/hostileOperations.mjs';

const [url = '', secret = ''] = process.argv.slice(2);
/** More than a run can spend, so that budgets are counted and refuse nobody. */
const LIMIT_BUDGET = '1000000000';
const env = readEnv({ PAYUNG_SECRET: secret, LIMIT_BUDGET });
const database = openDatabase(url, 10, () => {}, env.limits.timeout);
// Every request is logged, as in earnest, to where it costs no disk.
const log = createLog(env, false, pino.destination({ dest: '/dev/null', sync: false }));
const services = createServices(database, log, keysFrom(secret));
const regions = await findRegions(services);
const schema = extendSchema(await createSchema(), parse(HOSTILE_SDL));

/** @param {{ listen(place: { host: string, port: number }): Promise<string> }} app */
const listen = (app) => app.listen({ host: '127.0.0.1', port: 0 });

const payung = await listen(
  await createServer({
    services,
    schema,
    regions: { current: () => regions, close: async () => undefined },
    secret,
    limits: env.limits,
    documentLimits: env.documentLimits,
    signIn: createSignIn({
      secret,
      origin: 'http://payung.invalid',
      isSecure: false,
      provider: undefined,
    }),
    missingMigrations: async () => [],
    consoleFolder: '/nowhere',
  }),
);

const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
await apollo.start();
const peerApp = Fastify();
const constant = {
  ...services,
  locale: 'id',
  regions,
  cursors: createCursors(secret),
  told: createTold(),
  client: { id: 'peer', limits: env.limits },
};
peerApp.route({
  url: '/graphql',
  method: 'POST',
  handler: fastifyApolloHandler(apollo, { context: async () => constant }),
});
const peer = await listen(peerApp);

let bytes = '';
const floorApp = Fastify();
floorApp.post('/graphql', async (_, reply) => reply.type('application/json; charset=utf-8').send(bytes));
const floor = await listen(floorApp);

process.on('message', (message) => {
  if (typeof message === 'string' && message !== '') bytes = message;
  const { user, system } = process.cpuUsage();
  process.send?.({ busy: performance.eventLoopUtilization().active, cpu: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ payung, peer, floor });
