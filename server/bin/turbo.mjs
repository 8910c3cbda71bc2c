// @ts-check
/**
 * Runs turbo as this project needs it: `node server/bin/turbo.mjs run typecheck`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from './tool.mjs';

export const TURBO = join(CHECKOUT, 'node_modules', 'turbo', 'bin', 'turbo');

/** @returns {NodeJS.ProcessEnv} */
export function turboEnvironment() {
  return {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
    // `prisma generate` downloads this engine although it never runs it. Any file that exists contents it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ?? process.execPath,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const turbo = spawn(process.execPath, [TURBO, ...process.argv.slice(2)], {
    cwd: CHECKOUT,
    env: turboEnvironment(),
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {}); // turbo has it from the terminal as well, and ends
  turbo.on('close', (code) => process.exit(code ?? 1));
}
