import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { explainPostgresOutput } from '../../src/embedded/explainFailure.js';
import { noneLeft, query } from './processes.js';
import { test } from './stage.js';

describe.concurrent('the embedded PostgreSQL', () => {
  test('a data folder of another PostgreSQL is refused with both versions and the folder', async ({ stage }) => {
    const home = await stage.folder();
    await mkdir(join(home, 'postgres/data'), { recursive: true });
    await writeFile(join(home, 'postgres/data/PG_VERSION'), '17\n');
    const { code, stderr } = await stage.hold(home).exit;
    expect(code).toBe(1);
    expect(stderr).toMatch(/made by PostgreSQL 17, but this Payung brings PostgreSQL 18/);
    expect(stderr).toContain(join(home, 'postgres/data'));
    expectOneSentence(stderr);
  });

  test('of several starts on one home at once one succeeds, and the others name it', async ({ stage }) => {
    const home = await stage.folder();
    const holders = [1, 2, 3, 4].map(() => stage.hold(home));
    const results = await Promise.allSettled(holders.map(({ ready }) => ready));
    const owner = holders[results.findIndex(({ status }) => status === 'fulfilled')];
    const losers = holders.filter((holder) => holder !== owner);
    expect(losers).toHaveLength(3);
    for (const loser of losers) {
      const { code, stderr } = await loser.exit;
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^Another Payung .*is already using the data in/)]);
    }
  });

  test('a second Payung on the same home is told the process and the address of the first', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home, { address: 'http://127.0.0.1:4000' });
    const url = await first.ready;
    const { code, stderr } = await stage.hold(home).exit;
    expect(code).toBe(1);
    expect(stderr).toContain(`Another Payung (process ${first.pid}, at http://127.0.0.1:4000) is already using`);
    expectOneSentence(stderr);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });

  test('a command beside a running server uses its database, and leaves it running', async ({ stage }) => {
    const home = await stage.home();
    const url = await stage.hold(home, { address: 'http://127.0.0.1:4000' }).ready;
    const command = stage.hold(home, { shareRunning: true, drain: true });
    expect(await command.ready).toBe(url);
    command.signal('SIGTERM');
    expect((await command.exit).code).toBe(0);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });

  test('a command waits for another command, whose database ends with it', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home, { shareRunning: true, drain: true });
    await first.ready;
    const second = stage.hold(home, { shareRunning: true, drain: true });
    first.signal('SIGTERM');
    expect((await first.exit).code).toBe(0);
    expect(await query(await second.ready, 'SELECT 1')).toEqual([1]);
    second.signal('SIGTERM');
    expect((await second.exit).code).toBe(0);
  });

  test('a file where the home should be is named', async ({ stage }) => {
    const home = join(await stage.folder(), 'file');
    await writeFile(home, '');
    const { code, stderr } = await stage.hold(home).exit;
    expect(code).toBe(1);
    expect(stderr).toMatch(/there is a file in the way/);
    expectOneSentence(stderr);
  });

  test.skipIf(!canMount())('a disk that is full is named, on the first start and on a later one', async ({ stage }) => {
    const home = await stage.folder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', home]);
    try {
      const first = await stage.hold(home).exit;
      expect(first.code).toBe(1);
      expect(first.stderr).toMatch(/The disk that holds .* is full: free some space/);
      expectOneSentence(first.stderr);

      execFileSync('mount', ['-o', 'remount,size=90m', home]);
      const second = stage.hold(home, { drain: true });
      await second.ready;
      second.signal('SIGTERM');
      await second.exit;
      await fill(join(home, 'ballast'));
      const third = await stage.hold(home).exit;
      expect([third.code, third.stderr]).toEqual([1, expect.stringMatching(/The disk that holds .* is full/)]);
      expectOneSentence(third.stderr);

      await rm(join(home, 'ballast'));
      const fourth = stage.hold(home, { drain: true });
      expect(await query(await fourth.ready, 'SELECT 1')).toEqual([1]);
      fourth.signal('SIGTERM');
      await fourth.exit;
    } finally {
      await noneLeft(home);
      execFileSync('umount', ['--lazy', home]);
    }
  });
});

test.for([
  [
    'FATAL:  could not create shared memory segment: No space left on device',
    /no shared memory or semaphores from the system \(could not create shared memory segment/,
  ],
  ['FATAL:  could not create semaphores: No space left on device', /no shared memory or semaphores/],
  ['initdb: error: could not write file "x": No space left on device', /The disk that holds \/home is full/],
  [
    'PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device',
    /The disk that holds \/home is full/,
  ],
  ['postgres: error while loading shared libraries: libz.so.1', /does not run on this system/],
  ['FATAL:  data directory "/home" has wrong ownership', /may not use its data folder \/home/],
] as const)('%s is told as a sentence', ([output, sentence]) => {
  const { message } = explainPostgresOutput(`2026-01-01 00:00:00 UTC [1] ${output}\n`, '/home');
  expect(message).toMatch(sentence);
  expectOneSentence(message);
});

test('an end that nobody foresaw is told with the last words and the place of the log', () => {
  const { message } = explainPostgresOutput('LOG:  a\nFATAL:  b\n', '/home', '/home/postgres.log');
  expect(message).toMatch(/\/home\/postgres\.log\) were:\n {2}LOG: {2}a\n {2}FATAL: {2}b$/);
});

function expectOneSentence(text: string): void {
  expect(text.trim()).toMatch(/^[A-Z][^\n]*\.$/);
  expect(text).not.toMatch(/\bat .*:\d+:\d+/);
}

async function fill(file: string): Promise<void> {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k'], { stdio: 'ignore' });
  } catch {
    // dd writes until the disk is full, and says so with its exit status
  }
  expect((await readFile(file)).length).toBeGreaterThan(0);
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
