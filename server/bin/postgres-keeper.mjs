// @ts-check
/**
 * Runs PostgreSQL for a Payung, and stops it when that Payung ends, however it ends.
 *
 *   node postgres-keeper.mjs [--uid N --gid N] --cwd FOLDER [--log FILE] [--remove FOLDER] -- postgres ARGUMENTS…
 *
 * It has a session of its own, so a Ctrl-C in the terminal reaches the server, which finishes its requests, but not the
 * database that those requests need. Its standard input is a pipe from the server: the system closes it when the server
 * is gone, even after `kill -9`. To standard output it writes one JSON value a line: {"pid"}, then {"ended": last words}.
 *
 * Plain JavaScript, since it is run by path, from the sources and from the build alike.
 */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const LOG_LIMIT = 5_000_000;
const TAIL_LENGTH = 4_000;

process.title = 'payung: keeps PostgreSQL';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    uid: { type: 'string' },
    gid: { type: 'string' },
    cwd: { type: 'string' },
    log: { type: 'string' },
    remove: { type: 'string' },
  },
});
const [postgres = '', ...postgresArguments] = positionals;
let tail = '';
let isStopping = false;
let hasEnded = false;

const child = spawn(postgres, postgresArguments, {
  ...(values.uid === undefined ? {} : { uid: Number(values.uid), gid: Number(values.gid) }),
  cwd: values.cwd,
  stdio: ['ignore', 'ignore', 'pipe'],
  windowsHide: true,
});
child.on('spawn', () => report({ pid: child.pid }));
child.on('error', (error) => end(error.message));
child.on('close', () => end(tail));
child.stderr.on('data', keepLog);

// Nobody may be left to hear the reports.
process.stdout.on('error', () => {});
process.stdin.on('error', stop).on('close', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

function stop() {
  if (isStopping || hasEnded) return;
  isStopping = true;
  // What is about to be removed needs no checkpoint.
  signal(values.remove === undefined ? 'SIGINT' : 'SIGQUIT');
  setTimeout(() => signal('SIGQUIT'), 20_000).unref();
  setTimeout(() => child.kill('SIGKILL'), 30_000).unref();
}

/** @param {'SIGINT' | 'SIGQUIT'} name fast shutdown, or immediate shutdown */
function signal(name) {
  if (process.platform !== 'win32') {
    child.kill(name);
    return;
  }
  const data = postgresArguments[postgresArguments.indexOf('-D') + 1] ?? '';
  const mode = name === 'SIGINT' ? 'fast' : 'immediate';
  try {
    // Windows has no signals: pg_ctl asks PostgreSQL through the pipe that it has instead.
    execFileSync(join(dirname(postgres), 'pg_ctl.exe'), ['stop', '-D', data, '-m', mode, '-W'], { windowsHide: true });
  } catch {
    child.kill();
  }
}

/** @param {Buffer} chunk */
function keepLog(chunk) {
  tail = (tail + chunk.toString('utf8')).slice(-TAIL_LENGTH);
  if (values.log === undefined) return;
  try {
    if ((statSync(values.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) {
      renameSync(values.log, `${values.log}.old`);
    }
    appendFileSync(values.log, chunk, { mode: 0o600 });
  } catch {
    // A full disk must not end the database of a server that may still answer from it.
  }
}

/** @param {string} lastWords */
function end(lastWords) {
  if (hasEnded) return;
  hasEnded = true;
  // Only when asked to stop: a PostgreSQL that ended by itself may be started again on the same folder.
  if (values.remove !== undefined && isStopping) rmSync(values.remove, { recursive: true, force: true, maxRetries: 5 });
  report({ ended: lastWords });
  process.stdin.destroy();
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.removeAllListeners(name);
}

/** @param {object} message */
function report(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
