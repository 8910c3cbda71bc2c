// @ts-check
/**
 * Brings a checkout to the state in which a command can run: the packages of the lockfile installed, everything built that
 * the command needs. Says nothing when there is nothing to do. Runs before any package is installed, hence plain JavaScript
 * with nothing but Node.js.
 */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { installPackages } from './packages.mjs';
import { CHECKOUT, fail, runTool, say } from './tool.mjs';
import { TURBO, turboEnvironment } from './turbo.mjs';

const TASKS = {
  start: ['build'],
  test: ['build'],
  dev: ['build', '//#codegen', '--filter=@payung/server', '--filter=//'],
  command: ['build', '--filter=@payung/server'],
};

/** @param {{ for: keyof typeof TASKS }} purpose */
export async function prepare(purpose) {
  checkNode();
  const release = await takeTurn();
  await installPackages();
  await build(TASKS[purpose.for]);
  release();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Payung needs Node.js 20.19 or later, but this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
}

/** @param {string[]} tasks */
async function build(tasks) {
  const { code, output } = await runTool({
    doing: 'Building',
    done: 'Built',
    patience: 500,
    command: process.execPath,
    args: [TURBO, 'run', ...tasks, '--output-logs=errors-only', '--log-prefix=none'],
    env: turboEnvironment(),
  });
  if (code === 0) return;
  say(output.trim());
  if (/ENOSPC|No space left on device|os error 28/.test(output)) {
    fail(`\nThe disk that holds ${CHECKOUT} is full: free some space and run this again.`);
  }
  fail('\nThe build failed: the messages above say where; mend that and run this again.');
}

/**
 * Waits while another command prepares the same checkout; returns what ends our own turn. The turn is a listener on a name that
 * the kernel frees with the process. macOS has no such names: there, do not start two commands on a fresh clone at once.
 *
 * @returns {Promise<() => void>}
 */
async function takeTurn() {
  const name = `payung-prepare-${createHash('sha256').update(realpathSync(CHECKOUT)).digest('hex').slice(0, 32)}`;
  const path = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` }[String(process.platform)];
  if (path === undefined) return () => {};
  for (let attempt = 0; ; attempt++) {
    const server = createServer();
    const isOurs = await new Promise((resolve) => {
      server.on('error', (error) => resolve('code' in error && error.code !== 'EADDRINUSE'));
      server.listen(path, () => resolve(true));
    });
    if (isOurs) return () => server.close();
    if (attempt === 5) say('Another command is preparing this checkout; waiting for it …');
    await sleep(100);
  }
}
