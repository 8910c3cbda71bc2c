import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chrome, launchChrome } from './chrome.js';
import { graveFaults } from './graveFaults.js';

let browser: Browser;
beforeAll(async () => {
  if (chrome) browser = await launchChrome();
});
afterAll(() => browser?.close());

const PAGE = (body: string) => `<!doctype html><html lang="id"><title>x</title><main><h1>x</h1>${body}</main></html>`;

describe.skipIf(!chrome)('the grave faults of a page', () => {
  it.each([
    ['a picture without a text', '<img src="data:," class="mute">', /^image-alt: <img.*class="mute">/],
    ['a field without a label', '<input class="nameless">', /^label: <input class="nameless">/],
    ['letters that are hardly to be seen', '<p style="color: #ccc">Payung</p>', /^color-contrast: <p style/],
    ['a role that there is not', '<p role="nothing">x</p>', /^aria-roles: <p role="nothing">/],
  ])('are told, with where they are: %s', async (_, body, fault) => {
    const page = await browser.newPage();
    await page.setContent(PAGE(body));
    expect(await graveFaults(page)).toEqual([expect.stringMatching(fault)]);
    await page.close();
  });

  it('are none where all is well, also after another page has been opened', async () => {
    const page = await browser.newPage();
    await page.setContent(PAGE('<p>x</p>'));
    expect(await graveFaults(page)).toEqual([]);
    await page.goto('about:blank');
    await page.setContent(PAGE('<img src="data:,">'));
    expect(await graveFaults(page)).toEqual([expect.stringMatching(/^image-alt/)]);
    await page.close();
  });
});
