import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { DISABLED_FEATURES, chrome } from './chrome.js';

it.skipIf(!chrome)(
  'our list of what Chromium leaves out has all that Playwright’s own has, whose place it takes',
  async () => {
    const server = await chromium.launchServer({ executablePath: chrome ?? '' });
    const [list = ''] = server.process().spawnargs.filter((argument) => argument.startsWith('--disable-features='));
    await server.close();
    const theirs = list.replace('--disable-features=', '').split(',');
    expect(theirs.length).toBeGreaterThan(5);
    expect(DISABLED_FEATURES).toEqual(expect.arrayContaining(theirs));
  },
);
