import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions.js';
import { readDeclarations } from './declarations.js';
import { readHistory } from './readHistory.js';

const FIRST =
  'type Query { worker(name: String): String workers: [String!]! } enum State { OLD } input Filter { a: Int }';
const compare = (texts: string[], declared: string[] = []) =>
  compareVersions(
    texts.map((text, index) => ({ name: `v${index}`, text })),
    declared.map((change) => ({ change, reason: 'a test' })),
  );

describe('a change of the contract', () => {
  it.each([
    ['a field is removed', 'workers: [String!]!', '', /^Field 'workers' was removed from object type 'Query'$/],
    ['an argument becomes required', 'name: String', 'name: String!', /^Type for argument 'name'.* to 'String!'$/],
    [
      'a required argument comes',
      'name: String',
      'name: String, id: ID!',
      /^Argument 'id: ID!' added to field 'Query.worker'$/,
    ],
    ['an argument goes', '(name: String)', '', /^Argument 'name: String' was removed from field 'Query.worker'$/],
    ['a field may be null', '[String!]!', '[String!]', /changed type from/],
    ['an enum value goes', 'OLD', 'NEW', /^Enum value 'OLD' was removed from enum 'State'$/],
    ['a required field of an input comes', 'a: Int', 'a: Int b: Int!', /^Input field 'b' of type 'Int!' was added/],
  ])('breaks clients when %s', async (_, before, after, change) => {
    const { undeclared } = await compare([FIRST, FIRST.replace(before, after)]);
    expect(undeclared).toEqual([{ change: expect.stringMatching(change), from: 'v0', to: 'v1' }]);
  });

  it.each([
    ['an enum value comes, which is dangerous only', 'OLD', 'OLD NEW'],
    ['an optional argument comes', 'name: String', 'name: String, id: ID'],
    ['a field comes', 'workers:', 'count: Int! workers:'],
    ['a field is deprecated', '[String!]!', '[String!]! @deprecated(reason: "old")'],
    ['a field is never null any more', '): String', '): String!'],
  ])('passes when %s', async (_, before, after) => {
    expect(await compare([FIRST, FIRST.replace(before, after)])).toEqual({ undeclared: [], leftovers: [] });
  });

  it('is found between any two versions, also when a later one takes it back', async () => {
    const without = FIRST.replace('workers: [String!]!', '');
    const { undeclared } = await compare([FIRST, FIRST, without, FIRST]);
    expect(undeclared).toMatchObject([{ from: 'v1', to: 'v2' }]);
  });

  it('passes when it is declared; a declaration of what occurs nowhere is a leftover', async () => {
    const change = "Field 'workers' was removed from object type 'Query'";
    const versions = [FIRST, FIRST.replace('workers: [String!]!', '')];
    expect(await compare(versions, [change])).toEqual({ undeclared: [], leftovers: [] });
    expect(await compare([FIRST], [change])).toEqual({ undeclared: [], leftovers: [change] });
  });
});

it.each([
  '{}',
  '[{ "change": "x" }]',
  '[{ "change": "x", "reason": "" }]',
  '[{ "change": "x", "reason": "y", "z": 1 }]',
])('the declarations %s are refused', (text) => expect(() => readDeclarations(text)).toThrow());

describe('the history', () => {
  let root: string;
  const file = () => join(root, 'schema.graphql');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: root },
      stdio: 'pipe',
    });
  const commit = async (text: string) => {
    await writeFile(file(), text);
    git('add', '.');
    git('commit', '--message', text);
  };

  beforeAll(async () => (root = await mkdtemp(join(tmpdir(), 'payung-gate-'))));
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is unknown outside of a repository, and empty before the first commit', async () => {
    expect(await readHistory(file())).toBeNull();
    git('init', '--initial-branch', 'main');
    expect(await readHistory(file())).toEqual({ versions: [], isComplete: true });
  });

  it('has each committed version, the oldest first, but for a deletion', async () => {
    for (const text of ['one', 'two']) await commit(text);
    git('rm', 'schema.graphql');
    git('commit', '--message', 'gone');
    await commit('three');
    await writeFile(file(), 'not committed');
    const history = await readHistory(file());
    expect(history?.versions.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(history?.isComplete).toBe(true);
  });

  it('takes what a merge brought as one step', async () => {
    git('checkout', '--force', '-b', 'side');
    await commit('side one');
    await commit('side two');
    git('checkout', 'main');
    git('merge', '--no-ff', '--no-edit', 'side');
    const history = await readHistory(file());
    expect(history?.versions.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'side two']);
  });

  it('knows that a shallow clone does not have all of it', async () => {
    git('clone', '--depth', '1', `file://${root}`, 'shallow');
    expect(await readHistory(join(root, 'shallow', 'schema.graphql'))).toMatchObject({
      versions: [{ text: 'side two' }],
      isComplete: false,
    });
  });
});
