import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import { killAll, noneLeft, processesIn, query } from './processes.js';
import { test } from './stage.js';

describe.concurrent('the embedded PostgreSQL', () => {
  test('keeps its data from one start to the next', async ({ stage }) => {
    const home = await stage.folder();
    const first = stage.hold(home, { drain: true });
    await query(await first.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    first.signal('SIGTERM');
    expect((await first.exit).code).toBe(0);
    expect(await query(await stage.hold(home).ready, 'SELECT n FROM kept')).toEqual([7]);
  });

  test('is not reached by a Ctrl-C before the server has answered the requests in flight', async ({ stage }) => {
    const home = await stage.home();
    const holder = stage.hold(home, { drain: true });
    await holder.ready;
    holder.signalGroup('SIGINT');
    const { code, stdout } = await holder.exit;
    expect([code, stdout]).toEqual([0, expect.stringContaining('drained')]);
    expect(await processesIn(home)).toEqual([]);
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  test.for(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'ends when %s ends its server at once',
    async (signal, { stage }) => {
      const home = await stage.home();
      const holder = stage.hold(home);
      await holder.ready;
      expect(await processesIn(home)).not.toEqual([]);
      holder.signalGroup(signal);
      await holder.exit;
      await noneLeft(home);
      expect(await readFile(join(home, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    },
  );

  test('can be started again at once after a kill -9, while the old one is still going down', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home);
    await query(await first.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    first.signal('SIGKILL');
    await first.exit;
    expect(await query(await stage.hold(home).ready, 'SELECT n FROM kept')).toEqual([7]);
  });

  test('recovers after a kill -9 of everything', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home);
    await query(await first.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    const postgres = await processesIn(home);
    killAll([first.pid, ...postgres]);
    await first.exit;
    expect(existsSync(join(home, 'postgres/data/postmaster.pid'))).toBe(true);
    expect(await query(await stage.hold(home).ready, 'SELECT n FROM kept')).toEqual([7]);
  });

  test('is taken over when it runs on without server and keeper', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home);
    await query(await first.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(await parentOfPostmaster(home), 'SIGKILL');
    first.signal('SIGKILL');
    await first.exit;
    expect(await processesIn(join(home, 'postgres'))).not.toEqual([]);
    const second = stage.hold(home, { drain: true });
    expect(await query(await second.ready, 'SELECT n FROM kept')).toEqual([7]);
    second.signal('SIGTERM');
    await second.exit;
    expect(await processesIn(home)).toEqual([]);
  });

  test('tells its server when it is lost, and the next start recovers', async ({ stage }) => {
    const home = await stage.home();
    const holder = stage.hold(home);
    await holder.ready;
    process.kill(await postmaster(home), 'SIGKILL');
    const { code, stderr } = await holder.exit;
    expect([code, stderr]).toEqual([1, expect.stringContaining('PostgreSQL ended')]);
    await stage.hold(home).ready;
  });

  test('does not mind a postmaster.pid whose number another process has meanwhile', async ({ stage }) => {
    const home = await stage.home();
    const first = stage.hold(home, { drain: true });
    await first.ready;
    const file = join(home, 'postgres/data/postmaster.pid');
    const text = await readFile(file, 'utf8');
    first.signal('SIGTERM');
    await first.exit;
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));
    await stage.hold(home).ready;
  });

  test('is made whole by the next start when the first was killed while making it', async ({ stage }) => {
    const home = await stage.folder();
    const first = stage.hold(home);
    while (!(await readdir(home)).some((name) => name.startsWith('postgres.new-'))) await sleep(5);
    await sleep(100);
    first.signalGroup('SIGKILL');
    await first.exit;
    expect(existsSync(join(home, 'postgres'))).toBe(false);
    expect(await query(await stage.hold(home).ready, 'SELECT 1')).toEqual([1]);
    expect((await readdir(home)).sort()).toEqual(['owner.json', 'postgres', 'postgres.log']);
  });

  test('runs in two homes at once', async ({ stage }) => {
    const homes = [await stage.home(), await stage.home()];
    const urls = await Promise.all(homes.map((home) => stage.hold(home).ready));
    expect(await Promise.all(urls.map((url) => query(url, 'SELECT 1')))).toEqual([[1], [1]]);
    expect(new Set(urls).size).toBe(2);
  });

  test('sorts and folds case alike on every system', async ({ stage }) => {
    const url = await stage.hold(await stage.home()).ready;
    const settings = `SELECT datlocprovider::text, datlocale, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'payung'`;
    expect(await query(url, settings)).toEqual(['b', 'C.UTF-8', 'UTF8']);
    expect(await query(url, `SELECT upper('é'), current_setting('data_checksums')`)).toEqual(['É', 'on']);
  });

  test.for(['SIGTERM', 'SIGKILL'] as const)(
    'leaves nothing behind when ephemeral and ended by %s',
    async (signal, { stage }) => {
      const holder = stage.hold(await stage.home(), { ephemeral: true, drain: signal === 'SIGTERM' });
      const [data] = await query(await holder.ready, 'SHOW data_directory');
      const folder = join(String(data), '..');
      expect(existsSync(folder)).toBe(true);
      holder.signal(signal);
      await holder.exit;
      await noneLeft(folder);
      await vi.waitFor(() => expect(existsSync(folder)).toBe(false), 5_000);
    },
  );
});

async function postmaster(home: string): Promise<number> {
  return Number((await readFile(join(home, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function parentOfPostmaster(home: string): Promise<number> {
  const status = await readFile(`/proc/${await postmaster(home)}/status`, 'utf8');
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}
