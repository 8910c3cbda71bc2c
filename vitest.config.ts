import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Two copies of graphql would load otherwise, its CommonJS and its ES module, and each refuses the other's schema. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
/** How long something may take before it counts as stuck; on a busy machine everything takes long. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };
/** The shared code is tested as it is written, not as it was last built. */
const resolve = { alias, conditions: ['payung-source'] };
const ssr = { resolve: { conditions: ['payung-source'], externalConditions: ['payung-source'] } };
/**
 * Their files have a database each, and nothing else that could come between them: no mocks, no state in modules. So a process
 * serves one file after the other, and loads the program once; to load it for each takes longer than most of the tests.
 */
const server = { resolve, ssr, oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } } };

export default defineConfig({
  ...server,
  test: {
    // For all projects together: one PostgreSQL, in which each test file has a database of its own.
    globalSetup: ['server/test/cluster.ts'],
    reporters: ['default'],
    // Most tests wait for a process, a database or a browser, so that a core serves more than one file.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts'] } },
      { test: { name: 'console', include: ['admin/src/**/*.test.ts'] } },
      { test: { ...patience, name: 'house', include: ['server/house/**/*.test.ts'] } },
      {
        ...server,
        test: {
          ...patience,
          name: 'server',
          isolate: false,
          include: ['server/src/**/*.test.ts', 'server/test/*.test.ts'],
          setupFiles: ['server/test/setup.ts'],
        },
      },
      {
        ...server,
        test: {
          ...patience,
          name: 'commands',
          include: ['server/test/commands/**/*.test.ts'],
          setupFiles: ['server/test/setup.ts'],
        },
      },
      {
        ...server,
        test: {
          ...patience,
          name: 'browser',
          isolate: false,
          // A browser on a busy machine can stumble over its own feet; what fails twice is at fault. Locally each failure counts.
          retry: process.env['CI'] ? 1 : 0,
          include: ['admin/test/**/*.test.ts'],
          setupFiles: ['server/test/setup.ts'],
        },
      },
    ],
  },
});
