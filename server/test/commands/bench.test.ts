import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { test } from './stage.js';

const BENCH = fileURLToPath(new URL('../../bench/main.mjs', import.meta.url));

describe('npm run bench', () => {
  test('runs, with numbers too small to mean anything', async ({ stage }) => {
    const args = [BENCH, '--events', '500', '--seconds', '0.05', '--repeats', '1'];
    const { code, stdout, stderr } = await stage.run(process.execPath, args).exit;
    expect([code, stderr]).toEqual([0, '']);
    const tables = [
      'A query of 25 regions over HTTP, one at a time',
      'Making a role, without HTTP, 10 at once',
      'A seat of 416 quotas, without HTTP, 10 at once',
      'Reading 25 rows, without HTTP, 50 at once',
      '63 hostile operations, each 1 times',
      'A log of 500 events',
    ];
    for (const title of tables) expect(stdout).toContain(title);
    expect(stdout).not.toContain('NaN');
    expect(stdout).toMatch(/payung audit verify: The audit trail is whole: checked \d+ events/);
  });

  test('says what there is when something else is asked for', async ({ stage }) => {
    const { code, stderr } = await stage.run(process.execPath, [BENCH, 'everything']).exit;
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^There are read, write/)]);
  });
});
