import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServices } from '../src/context.js';
import { openDatabase } from '../src/db.js';
import { readEnv } from '../src/env.js';
import { createLog } from '../src/log.js';
import { createSchema } from '../src/schema.js';
import { createServer } from '../src/server.js';
import { createApiKey } from '../src/slices/access/apiKey.js';
import { createSignIn } from '../src/slices/access/signIn.js';
import { createRegionIndex } from '../src/slices/regions/regionIndex.js';
import { TEST_SERVICE_KEYS } from './testServices.js';

const { limits, documentLimits } = readEnv({ LIMIT_BUDGET: '0' });
const NIK = '3201010101010001';
let lines: string[] = [];
let app: FastifyInstance;

/** The real server, whose `viewer` fails as a driver does: with the data in the message. */
beforeAll(async () => {
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog({ logLevel: 'debug' }, false, sink);
  const database = openDatabase('postgresql://nobody@127.0.0.1:1/none', 2, () => {});
  const schema = await createSchema();
  const viewer = schema.getQueryType()?.getFields()['viewer'];
  if (viewer)
    viewer.resolve = () => {
      throw new Error(`duplicate key (nik)=(${NIK})`);
    };
  const regions = createRegionIndex([], []);
  const origin = 'http://payung.invalid';
  app = await createServer({
    signIn: createSignIn({
      secret: 'of this test',
      origin,
      isSecure: false,
      provider: undefined,
    }),
    services: createServices(database, log, TEST_SERVICE_KEYS),
    schema,
    regions: { current: () => regions, close: async () => {} },
    secret: 'of this test',
    limits,
    documentLimits,
    missingMigrations: async () => [],
    consoleFolder: '/nowhere',
  });
});
afterAll(() => app.close());

const ask = (query: string) => app.inject({ method: 'POST', url: '/graphql', payload: { query } });

describe('an error that nobody foresaw', () => {
  it('becomes INTERNAL with the number under which the log has it, and tells nothing else', async () => {
    lines = [];
    const answer = (await ask('{ viewer { name } }')).json();
    const { logId } = answer.errors[0].extensions;
    expect(answer).toEqual({
      data: { viewer: null },
      errors: [
        {
          message: `Terjadi kesalahan di server. Coba lagi; bila berulang, sebutkan nomor ${logId} kepada administrator.`,
          locations: [{ line: 1, column: 3 }],
          path: ['viewer'],
          extensions: { code: 'INTERNAL', logId },
        },
      ],
      extensions: { cost: { operation: 1, limit: limits.cost } },
    });
    const logged = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
    expect(logged).toMatchObject({
      reqId: logId,
      kind: 'Error',
      frames: [expect.stringMatching(/unforeseen\.test/), ...Array(logged.frames.length - 1).fill(expect.any(String))],
    });
    expect(lines.join('')).not.toContain(NIK);
  });
});

describe('the log', () => {
  it('has one line for each request, without what the request carried', async () => {
    lines = [];
    const url = `/graphql?query=query($n:ID!){region(code:$n){name}}&variables={"n":"rahasia"}`;
    await app.inject({
      url,
      headers: {
        'apollo-require-preflight': 'yes',
        authorization: `Bearer ${NIK}`,
        cookie: `session=${NIK}`,
        'x-request-id': 'request-4711',
      },
    });
    await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: `{"query": "${NIK}`,
      headers: { 'content-type': 'application/json' },
    });
    await app.inject({ url: '/healthz', query: { nik: NIK }, headers: { 'x-request-id': NIK } });
    const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
    expect(answered).toHaveLength(3);
    expect(answered[0]).toEqual({
      level: 30,
      time: expect.any(String),
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      correlationId: 'request-4711',
      method: 'GET',
      path: '/graphql',
      status: 401,
      milliseconds: expect.any(Number),
      msg: 'answered',
    });
    expect(lines.join('')).not.toMatch(new RegExp(`${NIK}|rahasia`));
  });

  it('masks what should not have been handed to it', () => {
    lines = [];
    const sink = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
    const log = createLog({ logLevel: 'info' }, false, sink);
    log.info({ nik: NIK, worker: { nik: NIK, more: { nik: NIK } }, headers: { any: NIK } }, 'careless');
    expect(lines.join('')).toContain('careless');
    expect(lines.join('')).not.toContain(NIK);
  });
});

describe('a cookie or key that cannot be ours', () => {
  const statusOf = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ viewer { id } }' }, headers }))
      .statusCode;

  it('is refused without asking the database, which is not there', async () => {
    const { key } = createApiKey();
    const other = key.endsWith('x') ? 'y' : 'x';
    expect(await statusOf({ cookie: 'payung.session_token=abc.def' })).toBe(401);
    expect(await statusOf({ authorization: `Bearer ${key.slice(0, -1)}${other}` })).toBe(401);
    // The others are asked for.
    expect(await statusOf({ authorization: `Bearer ${key}` })).toBe(500);
  });
});
