import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/errors.js';
import { VARIABLES } from '../src/env.js';
import { type TestServer, startTestServer } from './testServer.js';

let readme: string;
let server: TestServer;
beforeAll(async () => {
  readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  server = await startTestServer();
});
afterAll(() => server.close());

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');

describe('the README', () => {
  it('shows a first query whose answer is the one that it shows', async () => {
    const query = /'\{"query":"(.*)"\}'/.exec(blocks('sh').find((block) => block.startsWith('curl')) ?? '')?.[1];
    const { data } = await server.query(JSON.parse(`"${query}"`));
    expect({ data }).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  it('shows a search that finds the one ward of that name', async () => {
    const { data, errors } = await server.query<{ regions: unknown }, never>(blocks('graphql')[0] ?? '');
    expect(errors).toEqual([]);
    expect(data?.regions).toMatchObject({
      totalCount: 1,
      items: [{ code: '32.01.13.1007', parent: { name: 'Bojonggede' } }],
    });
  });

  it('lists every variable of the configuration, and only those', () => {
    const table = readme.split('## Configuration')[1]?.split('## ')[0] ?? '';
    const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual(VARIABLES.toSorted());
  });

  it('lists every error code', () => {
    const table = readme.split('| code')[1]?.split('## ')[0] ?? '';
    expect(ERROR_CODES.filter((code) => !table.includes(`\`${code}\``))).toEqual([]);
  });
});
