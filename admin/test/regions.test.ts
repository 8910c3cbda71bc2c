import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(viewport: { width: number; height: number }, path = '/'): Promise<void> {
  context = await browser.newContext({ viewport, baseURL: server.url });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints = [];
  // A content security policy that is broken, a request that fails, an error that React reports: none may pass unseen.
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(path);
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const searchField = () => page.getByRole('searchbox', { name: 'Cari wilayah' });
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');
const isWiderThanScreen = () =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
const grave = async () =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

describe.skipIf(!chrome)('the regions in the console', () => {
  afterEach(() => context.close());

  describe('on a wide screen', () => {
    beforeEach(() => open(WIDE));

    it('are walked down the tree, from the province to a ward', async () => {
      const tree = page.getByRole('tree', { name: 'Susunan wilayah' });
      await tree.getByRole('link', { name: 'Kabupaten Bogor', exact: true }).click();
      await heading('Kabupaten Bogor').waitFor();
      for (const count of ['kecamatan 40', 'desa 416', 'kelurahan 19']) {
        await expect.poll(() => page.getByRole('main').innerText().then(onOneLine)).toContain(count);
      }
      await tree.getByRole('link', { name: 'Cibinong', exact: true }).click();
      await heading('Cibinong').waitFor();
      await tree.getByRole('link', { name: 'Pakansari', exact: true }).click();
      await heading('Pakansari').waitFor();
      expect(page.url()).toMatch(/\/regions\/32\.01\.01\.\d{4}\/show$/);
      expect(await page.getByRole('main').innerText()).toMatch(/Kelurahan[^]*32\.01\.01\.[^]*Kode pos[^]*169\d\d/);
      expect(complaints).toEqual([]);
    });

    it('are found under an old spelling as it is typed, and the search can be shared', async () => {
      await searchField().pressSequentially('gunung putri');
      const hit = page.getByRole('main').getByRole('link', { name: /^Gunungputri Kecamatan/ });
      await hit.waitFor();
      expect(decodeURIComponent(page.url())).toMatch(/search=gunung[+ ]putri/);
      await page.reload();
      await hit.click();
      await heading('Gunungputri').waitFor();
      await page.goBack();
      await hit.waitFor();
      expect(complaints).toEqual([]);
    });

    it('show the district beside each of the villages that share a name', async () => {
      await searchField().fill('pabuaran');
      const hits = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: /^Pabuaran/ });
      await expect.poll(() => hits.count()).toBeGreaterThanOrEqual(6);
      const places = await hits.allInnerTexts();
      for (const district of ['Cibinong', 'Sukamakmur', 'Gunungsindur', 'Kemang', 'Bojonggede']) {
        expect(places.some((text) => text.includes(district))).toBe(true);
      }
    });

    it('say so kindly when nothing is found', async () => {
      await searchField().fill('zzzzz');
      await page.getByText('Tidak ada yang cocok').waitFor();
      expect(await grave()).toEqual([]);
    });

    it('can be read in English, and stay so', async () => {
      expect(await page.getAttribute('html', 'lang')).toBe('id');
      await page.getByRole('button', { name: /EN/ }).click();
      await heading('Regions').waitFor();
      await page.reload();
      await heading('Regions').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(await page.title()).toMatch(/Regions.*Payung/);
      await page.getByRole('button', { name: /ID/ }).click();
      await heading('Wilayah').waitFor();
    });
  });

  describe('on a phone', () => {
    beforeEach(() => open(PHONE));

    it('are walked down by rows that a thumb can hit, without scrolling sideways', async () => {
      for (const name of ['Kabupaten Bogor', 'Ciomas', 'Padasuka']) {
        const row = page.getByRole('main').getByRole('listitem').filter({ hasText: name }).getByRole('link').first();
        await row.waitFor();
        expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await row.click();
        await heading(name).waitFor();
        expect(await isWiderThanScreen()).toBe(false);
      }
      expect(await page.getByRole('main').innerText()).toMatch(/Kelurahan/);
      expect(complaints).toEqual([]);
    });

    it('are found by search', async () => {
      await searchField().fill('kec. bojong gede');
      await page
        .getByRole('main')
        .getByRole('link', { name: /Bojonggede/ })
        .first()
        .click();
      await heading('Bojonggede').waitFor();
    });
  });

  describe.each([
    ['a wide screen', WIDE],
    ['a phone', PHONE],
  ])('on %s', (_, viewport) => {
    it.each([
      ['/regions', 'Wilayah'],
      ['/regions?search=cisarua', /cisarua/i],
      ['/regions/32/show', 'Jawa Barat'],
      ['/regions/32.01/show', 'Kabupaten Bogor'],
      ['/regions/32.01.13/show', 'Bojonggede'],
      ['/regions/32.01.13.1007/show', 'Pabuaran'],
      ['/regions/99.99/show', 'Wilayah tidak ditemukan'],
      ['/regions/bogor/show', 'Wilayah tidak ditemukan'],
      ['/no/such/page', 'Halaman tidak ditemukan'],
    ])('%s opens by its address, fits the screen, and axe finds no serious fault', async (path, title) => {
      await open(viewport, path);
      await heading(title).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await isWiderThanScreen()).toBe(false);
      expect(await grave()).toEqual([]);
      await page.reload();
      await heading(title).waitFor();
    });
  });

  it('reached by a former code show the current one, in the address too', async () => {
    await open(WIDE, '/regions/32.16.01.2007/show');
    await heading('Setia Asih').waitFor();
    await page.waitForURL('**/regions/32.16.01.1007/show');
    expect(await page.getByRole('main').innerText()).toContain('32.16.01.2007');
  });

  it('say what to do when the server cannot be reached, and come back', async () => {
    await open(PHONE, '/regions/32.01/show');
    await heading('Kabupaten Bogor').waitFor();
    await context.route('**/graphql', (route) => route.abort());
    await page.goto('/regions/32.71/show');
    await page.getByText('Server tidak dapat dihubungi').first().waitFor();
    expect(await grave()).toEqual([]);
    await context.unroute('**/graphql');
    await page.getByRole('button', { name: 'Coba lagi' }).first().click();
    await heading('Kota Bogor').waitFor();
  });

  it('load nothing from another host', async () => {
    await open(WIDE, '/');
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await heading('Wilayah').waitFor();
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([server.url]);
  });
});
