#!/usr/bin/env node
// @ts-check
/** `npm run generate`: Prisma's client and the server, from it server/schema.graphql, from that the typed documents. */
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { CHECKOUT, fail, runTool } from './tool.mjs';
import { TURBO, turboEnvironment } from './turbo.mjs';

await prepare({ for: 'command' });
await run('Writing server/schema.graphql', [join(CHECKOUT, 'server', 'dist', 'cli', 'emitSchema.js')]);
await run('Typing the documents', [TURBO, 'run', '//#codegen', '--output-logs=errors-only', '--log-prefix=none']);

/**
 * @param {string} doing
 * @param {string[]} args
 */
async function run(doing, args) {
  const tool = { doing, done: doing, patience: 500, command: process.execPath, args, env: turboEnvironment() };
  const { code, output } = await runTool(tool);
  if (code !== 0) fail(`${output.trim()}\n\n${doing} failed.`);
}
