import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, deedsOn, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (role: string, path: string, viewport = WIDE) =>
  visitSignedIn(browser, server, viewport, path, { role, region: '32.01' });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).click();
const confirm = async (page: Page, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
const use = async (key: string) =>
  (await server.query('{ viewer { id } }', {}, { authorization: `Bearer ${key}` })).status;

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('an administrator on %s', (_, viewport) => {
  it('registers a partner’s app, renews its key, and ends it', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(
      'administrator',
      '/apiClients/create',
      viewport,
    );
    const name = `Dasbor ${viewport.width}`;
    await heading('Daftarkan aplikasi mitra').waitFor();
    await page.getByLabel('Nama aplikasi').fill(name);
    await page.getByLabel('Kegunaan').fill('Angka cakupan untuk dasbor');
    await page.getByLabel('Anggaran per menit').fill('300000');
    await page.getByLabel(/^Melihat berapa orang terlindungi/).check();
    await press(page, 'Daftarkan aplikasi mitra');
    await main(page)
      .getByRole('alert')
      .getByText(/hanya dapat diberikan oleh pengelola/)
      .waitFor();
    await page.getByLabel('Anggaran per menit').fill('5000');
    await press(page, 'Daftarkan aplikasi mitra');

    await heading(`${name} sudah didaftarkan`).waitFor();
    const first = await main(page).locator('code').innerText();
    expect(await use(first)).toBe(200);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await main(page).getByRole('link', { name: 'Sudah saya simpan' }).click();
    // The title of the page before begins with the name, too.
    await page.waitForURL('**/show');
    await heading(name).waitFor();
    expect(await page.content()).not.toContain(first);
    const usage = page.getByRole('region', { name: 'Pemakaian menit ini' });
    await usage.getByText(/^\d+ dari 5\.000$/).waitFor();
    expect(Number(await usage.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    await main(page)
      .getByText(/terakhir dipakai/)
      .waitFor();

    await press(page, 'Buat kunci baru');
    await page.getByRole('dialog').getByLabel('Kunci berlaku (hari)').fill('30');
    expect(await graveFaults()).toEqual([]);
    await confirm(page, 'Buat kunci');
    await main(page).getByText('Hanya tampil sekali ini').waitFor();
    const secret = page.getByRole('region', { name: 'Kunci API' }).locator('code');
    const second = await secret.innerText();
    expect([await use(first), await use(second)]).toEqual([200, 200]);
    await press(page, `Cabut kunci ${first.slice(0, 17)}`);
    await confirm(page, 'Cabut kunci');
    await main(page)
      .getByText(/^Dicabut \d/)
      .waitFor();
    expect([await use(first), await use(second)]).toEqual([401, 200]);

    await press(page, 'Cabut aplikasi');
    await confirm(page, 'Cabut aplikasi');
    await main(page).getByText('Dicabut', { exact: true }).waitFor();
    expect(await use(second)).toBe(401);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('an API client', () => {
  const add = async (name: string): Promise<string> => {
    const [row] = await server.database.sql<{ id: string }>(
      `INSERT INTO "ApiClient" ("id", "name", "purpose", "scopes", "regionCode", "budget")
       VALUES (gen_random_uuid()::text, $1, 'Arsip', '{quotas.read,coverage.read}', '32.01', 400000) RETURNING "id"`,
      [name],
    );
    return row?.id ?? '';
  };

  it('is changed; a budget that one could not give stays as it is', async () => {
    const id = await add('Pusaka');
    const { page, heading, complaints } = await open('administrator', `/apiClients/${id}/show`);
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByLabel('Nama aplikasi').fill('Pusaka Dua');
    await page.getByLabel('Melihat kuota, sisanya, dan catatan perubahannya').uncheck();
    await press(page, 'Simpan');
    await heading('Pusaka Dua').waitFor();
    await main(page).getByText('400.000', { exact: true }).waitFor();
    await expect.poll(() => main(page).getByText('Melihat kuota, sisanya').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is seen by an auditor, who changes nothing', async () => {
    const id = await add('Terlihat');
    const { page, heading } = await open('auditor', '/apiClients');
    await main(page).getByRole('link', { name: 'Terlihat' }).click();
    await heading('Terlihat').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/apiClients/${id}/show`);
    expect(await deedsOn(page).count()).toBe(0);
    expect(await main(page).getByRole('link', { name: 'Ubah' }).count()).toBe(0);
  });
});
