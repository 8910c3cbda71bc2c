import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visit, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('on %s', (_, viewport) => {
  it.each([
    ['/regions', 'Wilayah'],
    ['/regions?search=cisarua', /cisarua/i],
    ['/regions?search=zzzzz', /zzzzz/],
    ['/regions/32/show', 'Jawa Barat'],
    ['/regions/32.01/show', 'Kabupaten Bogor'],
    ['/regions/32.01.13/show', 'Bojonggede'],
    ['/regions/32.01.13.1007/show', 'Pabuaran'],
    ['/regions/99.99/show', 'Wilayah tidak ditemukan'],
    ['/regions/bogor/show', 'Wilayah tidak ditemukan'],
    ['/no/such/page', 'Halaman tidak ditemukan'],
  ])('%s opens by its address, fits the screen, and axe finds no serious fault', async (path, title) => {
    const { page, heading, isWiderThanScreen, graveFaults } = await visitSignedIn(browser, server, viewport, path);
    await heading(title).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
  });

  it('an address that was opened is opened again by a reload', async () => {
    const { page, heading } = await visitSignedIn(browser, server, viewport, '/regions/32.01.13.1007/show');
    await heading('Pabuaran').waitFor();
    await page.reload();
    await heading('Pabuaran').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('32.01.13.1007');
  });
});

describe.skipIf(!chrome)('a demonstration', () => {
  it.each([
    ['a phone', PHONE],
    ['a wide screen', WIDE],
  ])(
    'says on every page, also before anybody has signed in, that its people are invented: on %s',
    async (_, viewport) => {
      const demo = await startTestServer(server.database, {}, { isDemo: true });
      onTestFinished(() => demo.close());
      const outside = await visit(browser, demo.url, viewport, '/sign-in');
      await outside.page.getByText('Demo: semua orang di sini rekaan').waitFor();
      for (const path of ['/regions', '/quotas', '/no/such/page']) {
        const { page, heading, graveFaults, isWiderThanScreen } = await visitSignedIn(browser, demo, viewport, path, {
          role: 'auditor',
          region: '32.01',
        });
        await heading(/./).waitFor();
        await page.getByText('Demo: semua orang di sini rekaan').waitFor();
        expect(await isWiderThanScreen()).toBe(false);
        expect(await graveFaults()).toEqual([]);
      }
      const { page } = outside;
      await page.getByRole('button', { name: /English/ }).click();
      await page.getByText('Demo: all people here are invented.').waitFor();
    },
  );

  it('is what nothing else calls itself', async () => {
    const { page, heading } = await visitSignedIn(browser, server, WIDE);
    await heading('Wilayah').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Demo:').count()).toBe(0);
  });
});

describe.skipIf(!chrome)('the console', () => {
  it('loads nothing from another host', async () => {
    const { page, heading } = await visitSignedIn(browser, server, WIDE);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await heading('Wilayah').waitFor();
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([server.url]);
  });

  it('comes compressed, and its parts stay in the browser’s cache while its page is asked for anew', async () => {
    const html = await fetch(`${server.url}/regions/32/show`, { headers: { accept: 'text/html' } });
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await html.text())?.[1];
    const part = await fetch(`${server.url}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect([html.status, html.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect([part.status, part.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(part.headers.get('content-encoding')).toBe('br');
  });
});
