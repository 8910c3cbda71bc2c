import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Two copies of graphql would load otherwise, its CommonJS and its ES module, and each refuses the other's schema. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
/** The shared code is tested as it is written, not as it was last built. */
const resolve = { alias, conditions: ['payung-source'] };
const ssr = { resolve: { conditions: ['payung-source'], externalConditions: ['payung-source'] } };
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
      { test: { name: 'house', include: ['server/house/**/*.test.ts'] } },
      {
        ...server,
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'server/test/*.test.ts'],
          setupFiles: ['server/test/setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        ...server,
        test: {
          name: 'commands',
          include: ['server/test/commands/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...server,
        test: {
          name: 'browser',
          include: ['admin/test/**/*.test.ts'],
          setupFiles: ['server/test/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
