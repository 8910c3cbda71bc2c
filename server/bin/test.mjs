#!/usr/bin/env node
// @ts-check
/** `npm test`: builds, since some tests run the real commands, then runs all tests; arguments go to Vitest. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { followNpm } from './followNpm.mjs';
import { prepare } from './prepare.mjs';
import { CHECKOUT } from './tool.mjs';

followNpm();
await prepare({ for: 'test' });
const vitest = join(CHECKOUT, 'node_modules', 'vitest', 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: CHECKOUT, stdio: 'inherit' });
process.on('SIGINT', () => {}); // Vitest has it from the terminal as well, and ends
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (code) => process.exit(code ?? 1));
