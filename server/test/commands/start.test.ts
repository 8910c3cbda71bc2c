import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { killAll, noneLeft, processesIn } from './processes.js';
import { type Running, type Stage, test } from './stage.js';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

describe.concurrent('npm start', () => {
  test('serves the regions and tells its addresses; a second start needs no migration and no loading', async ({
    stage,
  }) => {
    const home = await stage.folder();
    const first = start(stage, home);
    expect(await countsOfBogor(home, await address(first))).toEqual({ districts: 40, villages: 416, wards: 19 });
    first.signal('SIGTERM');
    expect((await first.exit).stdout).toMatch(/Migrated[^]*Loaded 763 regions/);
    const second = start(stage, home);
    expect(await countsOfBogor(home, await address(second))).toEqual({ districts: 40, villages: 416, wards: 19 });
    second.signal('SIGTERM');
    expect((await second.exit).stdout).not.toMatch(/Migrated|Loaded/);
  });

  test('ends within seconds of a Ctrl-C, with exit status 0 and nothing left behind', async ({ stage }) => {
    const home = await stage.home();
    const server = start(stage, home);
    await address(server);
    const asked = performance.now();
    server.signalGroup('SIGINT');
    expect((await server.exit).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(await processesIn(home)).toEqual([]);
  });

  test.for(['SIGTERM', 'SIGKILL'] as const)('ends when %s reaches npm alone', async (signal, { stage }) => {
    const home = await stage.home();
    const npm = stage.run('npm', ['start', '--', '--empty'], { env: environment(home), cwd: CHECKOUT });
    await address(npm);
    npm.signal(signal);
    await noneLeft(home);
    // Its standard output closes when the last process that has it, the server, has ended.
    expect((await npm.exit).stdout).toContain('Stopped.');
  });

  test('recovers when everything is killed while it migrates and loads', async ({ stage }) => {
    const home = await stage.home();
    const first = start(stage, home);
    await first.says(/Migrated/);
    killAll([first.pid, ...(await processesIn(home))]);
    await first.exit;
    expect(await countsOfBogor(home, await address(start(stage, home)))).toEqual({
      districts: 40,
      villages: 416,
      wards: 19,
    });
  });

  test('says in one sentence that its port is taken', async ({ stage }) => {
    const home = await stage.home();
    const taken = createServer().listen(0, '127.0.0.1');
    const port = await new Promise<string>((resolve) =>
      taken.on('listening', () => resolve(String(z.object({ port: z.number() }).parse(taken.address()).port))),
    );
    const { code, stderr } = await start(stage, home, { PORT: port }).exit;
    taken.close();
    expect([code, stderr]).toEqual([1, expect.stringMatching(new RegExp(`Port ${port} is taken`))]);
    await noneLeft(home);
  });

  test('with a DATABASE_URL that nobody answers says so in one sentence, and leaves the embedded PostgreSQL alone', async ({
    stage,
  }) => {
    const home = join(await stage.folder(), 'home');
    const { code, stderr } = await start(stage, home, { DATABASE_URL: 'postgresql://nobody:secret-word@127.0.0.1:9/x' })
      .exit;
    expect(code).toBe(1);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toMatch(/secret-word|\n {4}at /);
    expect(existsSync(home)).toBe(false);
  });

  test('refuses the demonstration database and the demonstration secret in production', async ({ stage }) => {
    const home = join(await stage.folder(), 'home');
    const { code, stderr } = await start(stage, home, { NODE_ENV: 'production' }).exit;
    expect([code, stderr]).toEqual([1, expect.stringContaining('set DATABASE_URL')]);
    const withDatabase = { NODE_ENV: 'production', DATABASE_URL: 'postgresql://127.0.0.1:9/x' };
    expect((await start(stage, home, withDatabase).exit).stderr).toContain('set PAYUNG_SECRET');
    expect(existsSync(home)).toBe(false);
  });

  test('names the address of a Payung that is already running on the same home', async ({ stage }) => {
    const home = await stage.home();
    const running = await address(start(stage, home));
    const { code, stderr } = await start(stage, home).exit;
    expect([code, stderr]).toEqual([1, expect.stringContaining(`at ${running}) is already using the data`)]);
  });
});

function start(stage: Stage, home: string, env: NodeJS.ProcessEnv = {}): Running {
  return stage.run(process.execPath, [join(CHECKOUT, 'server/bin/start.mjs'), '--empty'], {
    env: { ...environment(home), ...env },
  });
}

function environment(home: string): NodeJS.ProcessEnv {
  return { PAYUNG_HOME: home, PORT: '0' };
}

async function address(server: Running): Promise<string> {
  const line = await server.says(/Console +http:\S+/);
  return line.replace(/^Console +/, '').replace(/\/$/, '');
}

const demo = z.object({ keys: z.array(z.object({ role: z.string(), key: z.string() })) });

/** Asked as the partner of the demonstration, as README does. */
async function countsOfBogor(home: string, url: string): Promise<unknown> {
  const { keys } = demo.parse(JSON.parse(await readFile(join(home, 'demo.json'), 'utf8')));
  const key = keys.find(({ role }) => role === 'partner')?.key;
  const query = '{ region(code: "32.01") { counts { districts villages wards } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  const answer = z.object({ data: z.object({ region: z.object({ counts: z.unknown() }) }) });
  return answer.parse(await response.json()).data.region.counts;
}
