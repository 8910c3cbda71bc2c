#!/usr/bin/env node
// @ts-check
/** `npm run bench`: what access and audit cost; see server/bench/main.mjs. */
import { followNpm } from './followNpm.mjs';
import { prepare } from './prepare.mjs';

followNpm();
await prepare({ for: 'command' });
await import(new URL('../bench/main.mjs', import.meta.url).href);
