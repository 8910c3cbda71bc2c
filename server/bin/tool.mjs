// @ts-check
/** How the commands run the tools that they need, and how they speak. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} line To standard error: standard output belongs to the command that was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} sentence What is wrong, and what to do.
 * @returns {never}
 */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/**
 * Runs a tool in the checkout and keeps what it writes. Says `doing` when it takes longer than `patience` milliseconds,
 * goes on saying so every quarter of a minute, and says `done` with the time that it took.
 *
 * @param {{ doing: string, done: string, patience: number, command: string, args: string[], env?: NodeJS.ProcessEnv }} tool
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runTool({ doing, done, patience, command, args, env = process.env }) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let hasSpoken = false;
  const first = setTimeout(() => {
    hasSpoken = true;
    say(`${doing} …`);
  }, patience);
  const reminder = setInterval(() => say(`${doing} … (${seconds()})`), 15_000);
  return new Promise((resolve) => {
    // npm is a script on Windows, which only a shell can run; no argument here needs quoting.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, {
      cwd: CHECKOUT,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      clearTimeout(first);
      clearInterval(reminder);
      if (hasSpoken && code === 0) say(`${done} (${seconds()})`);
      resolve({ code, output });
    });
  });
}
