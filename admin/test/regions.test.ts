import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (viewport: typeof WIDE, path?: string) => visitSignedIn(browser, server, viewport, path);
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!chrome)('the regions in the console, on a wide screen', () => {
  it('are walked down the tree, from the province to a ward', async () => {
    const { page, heading, complaints } = await open(WIDE);
    const main = page.getByRole('main');
    const tree = page.getByRole('tree', { name: 'Susunan wilayah' });
    await tree.getByRole('link', { name: 'Kabupaten Bogor', exact: true }).click();
    await heading('Kabupaten Bogor').waitFor();
    for (const count of ['kecamatan 40', 'desa 416', 'kelurahan 19']) {
      await expect.poll(() => main.innerText().then(onOneLine)).toContain(count);
    }
    await tree.getByRole('link', { name: 'Cibinong', exact: true }).click();
    await heading('Cibinong').waitFor();
    await tree.getByRole('link', { name: 'Pakansari', exact: true }).click();
    await heading('Pakansari').waitFor();
    expect(page.url()).toMatch(/\/regions\/32\.01\.01\.\d{4}\/show$/);
    expect(await main.innerText()).toMatch(/Kelurahan[^]*32\.01\.01\.[^]*Kode pos[^]*169\d\d/);
    expect(complaints).toEqual([]);
  });

  it('are found under an old spelling as it is typed, and the search can be shared', async () => {
    const { page, heading, searchField, complaints } = await open(WIDE);
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
    const { page, searchField } = await open(WIDE);
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

  it('can be read in English, and stay so', async () => {
    const { page, heading } = await open(WIDE);
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

  it('reached by a former code show the current one, in the address too', async () => {
    const { page, heading } = await open(WIDE, '/regions/32.16.01.2007/show');
    await heading('Setia Asih').waitFor();
    await page.waitForURL('**/regions/32.16.01.1007/show');
    expect(await page.getByRole('main').innerText()).toContain('32.16.01.2007');
  });
});

describe.skipIf(!chrome)('the regions in the console, on a phone', () => {
  it('are walked down by rows that a thumb can hit, without scrolling sideways', async () => {
    const { page, heading, isWiderThanScreen, complaints } = await open(PHONE);
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
    const { page, heading, searchField } = await open(PHONE);
    await searchField().fill('kec. bojong gede');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Bojonggede Kecamatan/ })
      .click();
    await heading('Bojonggede').waitFor();
  });

  it('say what to do when the server cannot be reached, and come back', async () => {
    const { page, heading, graveFaults } = await open(PHONE, '/regions/32.01/show');
    await heading('Kabupaten Bogor').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/regions/32.71/show');
    await page.getByText('Server tidak dapat dihubungi').first().waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Coba lagi' }).first().click();
    await heading('Kota Bogor').waitFor();
  });
});
