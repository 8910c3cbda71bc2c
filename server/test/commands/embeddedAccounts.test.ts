import { chmod, chown, cp, mkdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { canEnter } from '../../src/embedded/account.js';
import { query } from './processes.js';
import { type Stage, test } from './stage.js';

const ORDINARY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const here = fileURLToPath(new URL('.', import.meta.url));

describe.skipIf(!isRoot).concurrent('started by root, the embedded PostgreSQL', () => {
  test('runs as another account, with its data in the home', async ({ stage }) => {
    const home = await stage.folder();
    await stage.hold(home).ready;
    const data = await stat(join(home, 'postgres/data'));
    expect(data.uid).not.toBe(0);
    expect(data.mode & 0o777).toBe(0o700);
    expect((await stat(join(home, 'postgres/password'))).mode & 0o777).toBe(0o600);
  });

  test('lies elsewhere when other accounts cannot enter the home, and the home leads there', async ({ stage }) => {
    const home = await closedHome(stage);
    const holder = stage.hold(home, { drain: true });
    await query(await holder.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    const folder = await elsewhereOf(stage, home);
    expect(folder).toMatch(/^\/var\/lib\/payung\/.*-[0-9a-f]{12}$/);
    holder.signal('SIGTERM');
    await holder.exit;
    expect(await query(await stage.hold(home).ready, 'SELECT n FROM kept')).toEqual([7]);
  });

  test('is one database for a checkout and its copy, which is refused while the first runs', async ({ stage }) => {
    const home = await closedHome(stage);
    await stage.hold(home).ready;
    await elsewhereOf(stage, home);
    const copy = join(await stage.folder(), 'copy');
    await cp(home, copy, { recursive: true, verbatimSymlinks: true });
    const { code, stderr } = await stage.hold(copy).exit;
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('which a Payung from another copy of this checkout is already using'),
    ]);
  });

  test('is a new one after the home was deleted, and the old one is set aside', async ({ stage }) => {
    const home = await closedHome(stage);
    const first = stage.hold(home, { drain: true });
    await query(await first.ready, 'CREATE TABLE kept AS SELECT 7 AS n');
    const folder = await elsewhereOf(stage, home);
    stage.alsoRemove(`${folder}.old`);
    first.signal('SIGTERM');
    await first.exit;
    await rm(home, { recursive: true });
    await mkdir(home, { mode: 0o700 });
    expect(await query(await stage.hold(home).ready, `SELECT to_regclass('kept')`)).toEqual([null]);
    expect((await stat(join(`${folder}.old`, 'data'))).isDirectory()).toBe(true);
  });
});

describe
  .skipIf(!isRoot || !canEnter(ORDINARY, here))
  .concurrent('started by an ordinary account, the embedded PostgreSQL', () => {
    test('is all its own, and root may start it in between', async ({ stage }) => {
      const home = await stage.folder();
      await chown(home, ORDINARY.uid, ORDINARY.gid);
      await startAndStop(stage, home, ORDINARY, 'CREATE TABLE kept AS SELECT 7 AS n');
      expect((await stat(join(home, 'postgres/data'))).uid).toBe(ORDINARY.uid);
      await startAndStop(stage, home, {}, 'UPDATE kept SET n = 8');
      const holder = stage.hold(home, {}, ORDINARY);
      expect(await query(await holder.ready, 'SELECT n FROM kept')).toEqual([8]);
    });

    test('stays with the owner of the checkout when root starts it first', async ({ stage }) => {
      const checkout = await stage.folder();
      await chown(checkout, ORDINARY.uid, ORDINARY.gid);
      await chmod(checkout, 0o700);
      const home = join(checkout, '.payung');
      await startAndStop(stage, home, {}, 'CREATE TABLE kept AS SELECT 7 AS n');
      const holder = stage.hold(home, {}, ORDINARY);
      expect(await query(await holder.ready, 'SELECT n FROM kept')).toEqual([7]);
    });

    test('names the folder that it may not write to', async ({ stage }) => {
      const home = join(await stage.folder(), 'home');
      const { code, stderr } = await stage.hold(home, {}, ORDINARY).exit;
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^Payung may not write to .*home: give your account/)]);
    });

    test('says so when the database belongs to another account', async ({ stage }) => {
      const home = await stage.folder();
      await startAndStop(stage, home, {}, 'SELECT 1');
      await chown(home, ORDINARY.uid, ORDINARY.gid);
      const { code, stderr } = await stage.hold(home, {}, ORDINARY).exit;
      expect([code, stderr]).toEqual([1, expect.stringMatching(/belongs to another account \(uid \d+\)/)]);
    });
  });

async function startAndStop(
  stage: Stage,
  home: string,
  account: { uid?: number; gid?: number },
  statement: string,
): Promise<void> {
  const holder = stage.hold(home, { drain: true }, account);
  await query(await holder.ready, statement);
  holder.signal('SIGTERM');
  expect((await holder.exit).code).toBe(0);
}

async function closedHome(stage: Stage): Promise<string> {
  const home = await stage.folder();
  await writeFile(join(home, 'hello'), '');
  await chmod(home, 0o700);
  return home;
}

async function elsewhereOf(stage: Stage, home: string): Promise<string> {
  const folder = await readlink(join(home, 'postgres'));
  stage.alsoRemove(folder);
  return folder;
}
