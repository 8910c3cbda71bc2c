#!/usr/bin/env node
// @ts-check
/** `npm start`: everything that is missing, then the server, in this process, so that signals reach it. */
import { followNpm } from './followNpm.mjs';
import { prepare } from './prepare.mjs';

followNpm();
await prepare({ for: 'start' });
await import(new URL('../dist/main.js', import.meta.url).href);
