import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LimitedServer, startLimitedServer } from '../../../test/limitedServer.js';
import { readTrustedDocuments } from './trustedDocuments.js';

const CONSOLE = new URL('../../../../admin/src/resources/regions/regions.graphql', import.meta.url);
const NAME = 'query Name($code: ID!) { region(code: $code) { name } }';
let folder: string;
let documents: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-trusted-'));
  documents = [NAME, ...(await consoleDocuments())];
});
afterAll(() => rm(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Each operation of the console with its fragments, as its code generator writes them. */
async function consoleDocuments(): Promise<string[]> {
  const { definitions } = parse(await readFile(CONSOLE, 'utf8'));
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operations.map((operation) => {
    const text = print(operation);
    return text.includes('...RegionEntry') ? [...fragments.map(print), text].join('\n\n') : text;
  });
}

async function write(content: unknown): Promise<string> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function start(isOnlyWay: boolean): Promise<LimitedServer> {
  const file = await write(Object.fromEntries(documents.map((text) => [sha256(text), text])));
  return startLimitedServer({ trustedDocuments: await readTrustedDocuments(file, isOnlyWay) });
}

async function send(server: LimitedServer, body: object): Promise<unknown[]> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.partner.headers },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

const byHash = (text: string, variables: object = {}) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
});
const found = [200, { data: { region: { name: 'Jawa Barat' } } }];
const forbidden = [403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }];

describe('trusted documents', () => {
  it('can be named by their hash, beside others', async () => {
    const server = await start(false);
    expect(await send(server, byHash(NAME, { code: '32' }))).toMatchObject(found);
    expect(await send(server, { query: '{ region(code: "32") { name } }' })).toMatchObject(found);
    expect(await send(server, byHash('{ __typename }'))).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
    await server.close();
  });

  it('cannot be added by a client', async () => {
    const server = await start(false);
    const query = '{ region(code: "32") { name } }';
    await send(server, { ...byHash(query), query });
    expect(await send(server, byHash(query))).toMatchObject([400, {}]);
    await server.close();
  });

  it('can be the only way in', async () => {
    const server = await start(true);
    expect(await send(server, byHash(NAME, { code: '32' }))).toMatchObject(found);
    const spaced = NAME.replaceAll(' ', '\n  ');
    expect(await send(server, { query: spaced, variables: { code: '32' } })).toMatchObject(found);
    const before = server.resolved();
    for (const query of ['{ region(code: "32") { name } }', '{ __schema { types { name } } }', '{ nothing }'])
      expect(await send(server, { query })).toMatchObject(forbidden);
    expect(await send(server, { ...byHash(NAME), query: '{ __typename }' })).toMatchObject([400, {}]);
    expect(server.resolved()).toBe(before);
    await server.close();
  });

  it('serve the console when nothing else is served', async () => {
    const server = await start(true);
    const variables = { code: '32', first: 10, filter: {} };
    const answers = await Promise.all((await consoleDocuments()).map((query) => send(server, { query, variables })));
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.filter(([status]) => status !== 200)).toEqual([]);
    await server.close();
  });

  it.each([
    ['no JSON', '{'],
    ['a hash of another kind', { abc: NAME }],
    ['a hash of another document', { [sha256('{ __typename }')]: NAME }],
    ['what is no GraphQL', { [sha256('{')]: '{' }],
  ])('stop the start when the manifest holds %s', async (_, content) => {
    await expect(readTrustedDocuments(await write(content), true)).rejects.toThrow(
      /^TRUSTED_DOCUMENTS: .*manifest.json is not/,
    );
  });
});

describe('introspection', () => {
  it('can be closed to a client, in whatever the question hides', async () => {
    const server = await startLimitedServer({ limits: { introspection: false } });
    for (const query of [
      '{ __schema { types { name } } }',
      '{ a: __type(name: "Region") { name } }',
      '{ ... on Query { ...f } } fragment f on Query { __schema { types { name } } }',
    ])
      expect(await send(server, { query })).toMatchObject(forbidden);
    expect(await send(server, { query: '{ __typename }' })).toMatchObject([200, {}]);
    await server.close();
  });
});
