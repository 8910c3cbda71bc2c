#!/usr/bin/env node
// @ts-check
/** `npx payung …`: the commands for who runs a Payung. */
import { prepare } from './prepare.mjs';

await prepare({ for: 'command' });
await import(new URL('../dist/cli/main.js', import.meta.url).href);
