import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { type RunOptions, type Stage, test } from './stage.js';

const BIN = fileURLToPath(new URL('../../bin', import.meta.url));

describe.concurrent('before any command', () => {
  test('packages are installed once, and again when they are not those of the lockfile', async ({ stage }) => {
    const checkout = await tinyCheckout(stage);
    const first = await prepare(stage, checkout);
    expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/^Installing packages \(the first time/)]);
    expect(await prepare(stage, checkout)).toMatchObject({ code: 0, stderr: '' });
    const lockfile = join(checkout, 'package-lock.json');
    await writeFile(lockfile, (await readFile(lockfile, 'utf8')).replace('"turbo": "1.0.0"', '"turbo": "^1.0.0"'));
    const manifest = join(checkout, 'package.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"turbo":"1.0.0"', '"turbo":"^1.0.0"'));
    expect(await prepare(stage, checkout)).toMatchObject({ code: 0, stderr: '' });
    await writeFile(join(checkout, 'node_modules/.payung-installed'), 'of another lockfile');
    await writeFile(join(checkout, 'node_modules/.package-lock.json'), '{"packages": {"node_modules/x"');
    expect((await prepare(stage, checkout)).stderr).toMatch(/^Installing packages \(they have changed\)/);
  });

  test('two commands at once on a fresh checkout take turns', async ({ stage }) => {
    const checkout = await tinyCheckout(stage);
    const both = await Promise.all([prepare(stage, checkout), prepare(stage, checkout)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ stderr }) => stderr.includes('Packages installed'))).toHaveLength(1);
  });

  test('a registry out of reach is told in one sentence, after what npm says', async ({ stage }) => {
    const checkout = await tinyCheckout(stage, { 'left-pad': '1.3.0' });
    const env = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(checkout, 'cache') };
    const { code, stderr } = await prepare(stage, checkout, { env });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/\n\nThe packages could not be fetched: [^\n]*\.\n$/)]);
  });

  test('a failed build shows its messages, and one sentence', async ({ stage }) => {
    const checkout = await tinyCheckout(stage);
    const { code, stderr } = await prepare(stage, checkout, { env: { FAKE_BUILD: 'fails' } });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/error TS1234[^]*\n\nThe build failed: [^\n]*\.\n$/)]);
  });

  test('a Node.js that is too old is told in one sentence', async ({ stage }) => {
    const checkout = await tinyCheckout(stage);
    const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } })`;
    const { code, stderr } = await prepare(stage, checkout, { env: { NODE_OPTIONS: `--import="${old}"` } });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^Payung needs Node.js 20.19 or later, but this is 20.18.3: /),
    ]);
  });
});

/** The commands in a checkout with one package: a turbo that says nothing, or fails. */
async function tinyCheckout(stage: Stage, wanted: Record<string, string> = {}): Promise<string> {
  const checkout = await stage.folder();
  await cp(BIN, join(checkout, 'server/bin'), { recursive: true });
  await mkdir(join(checkout, 'turbo/bin'), { recursive: true });
  await writeFile(join(checkout, 'turbo/package.json'), JSON.stringify({ name: 'turbo', version: '1.0.0' }));
  await writeFile(
    join(checkout, 'turbo/bin/turbo'),
    `if (process.env.FAKE_BUILD === 'fails') { console.log('x.ts(1,1): error TS1234'); process.exitCode = 1; }`,
  );
  const manifest = {
    name: 'tiny',
    version: '1.0.0',
    workspaces: ['turbo'],
    dependencies: { turbo: '1.0.0', ...wanted },
  };
  await writeFile(join(checkout, 'package.json'), JSON.stringify(manifest));
  const packages = {
    '': manifest,
    turbo: { version: '1.0.0' },
    'node_modules/turbo': { resolved: 'turbo', link: true },
    ...Object.fromEntries(Object.entries(wanted).map(([name, version]) => [`node_modules/${name}`, { version }])),
  };
  const lockfile = { name: 'tiny', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  await writeFile(join(checkout, 'package-lock.json'), JSON.stringify(lockfile, null, 2));
  return checkout;
}

async function prepare(stage: Stage, checkout: string, options: RunOptions = {}) {
  const script = `import('./server/bin/prepare.mjs').then(({ prepare }) => prepare({ for: 'start' }))`;
  return await stage.run(process.execPath, ['-e', script], { ...options, cwd: checkout }).exit;
}
