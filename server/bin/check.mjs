#!/usr/bin/env node
// @ts-check
/** `npm run check`: what CI asks of a change besides the tests. `npm run check lint types` runs these steps alone. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { CHECKOUT, fail, runTool, say } from './tool.mjs';

/** What each step runs, one command after another; paths from the root. */
const TSC = 'node_modules/typescript/bin/tsc';
const STEPS = {
  format: ['node_modules/prettier/bin/prettier.cjs --check --cache --log-level=warn .'],
  types: [`${TSC} -p shared --noEmit`, `${TSC} -p server/test`, `${TSC} -p admin`, `${TSC} -p .`],
  lint: ['node_modules/oxlint/bin/oxlint --type-aware'],
  unused: ['node_modules/knip/bin/knip.js --no-progress --treat-config-hints-as-errors'],
  contract: ['server/dist/cli/schemaGate.js'],
};

await prepare({ for: 'dev' });
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'generated' && !(name in STEPS));
if (unknown.length > 0)
  fail(`There is no step ${unknown.join(', ')}; there are generated, ${Object.keys(STEPS).join(', ')}.`);
const isAsked = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name);

/** @type {string[]} */
const failed = [];
// First and alone, since the others read what it writes.
if (isAsked('generated')) await step('generated', checkGenerated);
const waiting = Object.entries(STEPS).filter(([name]) => isAsked(name));
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, commands] = next;
      await step(name, () => runAll(commands));
    }
  }),
);
if (failed.length > 0) fail(`\nFailed: ${failed.join(', ')}. Run one alone with \`npm run check ${failed[0]}\`.`);

/**
 * Runs a step and says how it went.
 *
 * @param {string} name
 * @param {() => Promise<{ code: number | null, output: string }>} work
 */
async function step(name, work) {
  const started = performance.now();
  const { code, output } = await work();
  const line = `${name.padEnd(9)} ${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (code === 0) {
    const lastWords = output.trim().split('\n').at(-1);
    say(`✓ ${line}${lastWords ? `  ${lastWords}` : ''}`);
  } else {
    failed.push(name);
    say(`✗ ${line}\n\n${output.trim()}\n`);
  }
}

/** @param {string[]} commands All of them run, so that all that is wrong is said at once. */
async function runAll(commands) {
  let [code, output] = [0, ''];
  for (const command of commands) {
    const one = await runTool({
      doing: command,
      done: command,
      patience: 60_000,
      command: process.execPath,
      args: command.split(' '),
    });
    code ||= one.code ?? 1;
    output += one.output;
  }
  return { code, output };
}

/** The contract that is committed must be the one that the code makes. */
async function checkGenerated() {
  const contract = join(CHECKOUT, 'server', 'schema.graphql');
  const before = readFileSync(contract, 'utf8');
  const { code, output } = await runAll(['server/bin/generate.mjs']);
  if (code !== 0 || readFileSync(contract, 'utf8') === before) return { code, output };
  return { code: 1, output: 'server/schema.graphql was not up to date. It is now: look at the change and commit it.' };
}
