#!/usr/bin/env node
// @ts-check
/** `npm run dev`: server and console in watch mode, on the embedded PostgreSQL unless DATABASE_URL is set. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { followNpm } from './followNpm.mjs';
import { prepare } from './prepare.mjs';
import { CHECKOUT, fail, say } from './tool.mjs';
import { TURBO, turboEnvironment } from './turbo.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Promise<void> | undefined} */
let stopping;

followNpm();
await prepare({ for: 'dev' });
const port = process.env['PORT'] ?? '4000';
const database = await openDatabase();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

const tsc = inPackage('.', 'typescript', 'bin/tsc');
run('shared', [tsc, '-p', 'shared', '--watch', '--preserveWatchOutput']);
run('types', [tsc, '-p', 'server', '--watch', '--preserveWatchOutput']);
run('server', ['--watch', '--enable-source-maps', join('server', 'dist', 'main.js')], {
  env: { ...process.env, DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.url, PORT: port },
});
say(`The console that follows your changes: http://localhost:5173/ (its GraphQL: http://localhost:${port}/graphql)`);
run('console', [inPackage('admin', 'vite', 'bin/vite.js')], {
  cwd: join(CHECKOUT, 'admin'),
  env: { ...process.env, PAYUNG_API_PORT: port },
});
watchDocuments();

/** The server is restarted at every change; the database is ours, so that it stays. */
async function openDatabase() {
  const url = process.env['DATABASE_URL'];
  if (url) return { appUrl: url, url: process.env['MIGRATION_DATABASE_URL'] || url, stop: async () => {} };
  const { startEmbeddedPostgres } = await import(built('embedded/startEmbeddedPostgres.js'));
  const { readEnv } = await import(built('env.js'));
  try {
    const { home } = readEnv(process.env);
    const onLost = (/** @type {Error} */ error) => (say(error.message), void stop(1));
    const embedded = await startEmbeddedPostgres({ home, onLost });
    await embedded.announce(`http://localhost:${port}`);
    return embedded;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} name Put before each line of its output.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function run(name, args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      // The server does not know that it is being watched: its console is the built one, its database ours.
      if (!/^ {2}(Console|Database) /.test(line)) console.log(`${name.padEnd(8)} ${line}`);
    });
  }
  child.on('close', (code) => {
    running.delete(child);
    if (stopping || name === 'codegen') return;
    say(`${name} has ended (${code}); stopping the others.`);
    void stop(1);
  });
}

/** Typed documents follow the contract and the documents. graphql-codegen's own watch mode wants one more native package. */
function watchDocuments() {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  for (const folder of ['server', join('admin', 'src')]) {
    watch(join(CHECKOUT, folder), { recursive: folder !== 'server' }, (_, file) => {
      if (!file?.endsWith('.graphql')) return;
      clearTimeout(soon);
      const args = [TURBO, 'run', '//#codegen', '--output-logs=errors-only', '--log-prefix=none'];
      soon = setTimeout(() => run('codegen', args, { env: turboEnvironment() }), 200);
    });
  }
}

/** @param {string} path */
function built(path) {
  return new URL(`../dist/${path}`, import.meta.url).href;
}

/** @param {number} code */
function stop(code) {
  stopping ??= (async () => {
    const ended = [...running].map((child) => new Promise((resolve) => child.on('close', resolve)));
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(ended);
    await database.stop();
    process.exit(code);
  })();
  return stopping;
}

/**
 * A file of a package, wherever npm has put it.
 *
 * @param {string} dependent The folder of the package that depends on it.
 * @param {string} name
 * @param {string} path
 */
function inPackage(dependent, name, path) {
  const manifest = createRequire(join(CHECKOUT, dependent, 'package.json')).resolve(`${name}/package.json`);
  return join(dirname(manifest), path);
}
