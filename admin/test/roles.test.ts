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

const open = (role: string, path: string, viewport = WIDE, region: string | null = null) =>
  visitSignedIn(browser, server, viewport, path, { role, region });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const made = (code: string, permissions: string) =>
  server.database.sql(`INSERT INTO "Role" ("code", "names", "permissions") VALUES ($1, $2, $3)`, [
    code,
    JSON.stringify({ id: `Peran ${code}`, en: `Role ${code}` }),
    permissions,
  ]);

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('an administrator on %s', (_, viewport) => {
  it('makes a role by ticking, changes it and retires it', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(
      'administrator',
      '/roles',
      viewport,
    );
    await main(page).getByText('Operator desa').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await main(page).getByRole('link', { name: 'Buat peran' }).click();
    await heading('Buat peran').waitFor();
    await page.getByLabel('Nama dalam bahasa Indonesia').fill('Juru kuota');
    await page.getByLabel('Nama dalam bahasa Inggris').fill('Seat clerk');
    await page.getByLabel('Kode').fill(`juru-${viewport.width}`);
    await press(page, 'Buat peran');
    await main(page).getByText('Pilih paling sedikit satu izin.').waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.getByLabel('Melihat kuota, sisanya, dan catatan perubahannya').check();
    await press(page, 'Buat peran');

    await heading('Juru kuota').waitFor();
    await main(page).getByText('Melihat kuota, sisanya, dan catatan perubahannya').waitFor();
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByLabel(/^Membagi kuota ke wilayah/).check();
    await page.getByLabel('Nama dalam bahasa Indonesia').fill('Juru kuota desa');
    await press(page, 'Simpan');
    await heading('Juru kuota desa').waitFor();
    await main(page)
      .getByText(/^Membagi kuota ke wilayah/)
      .waitFor();

    await press(page, 'Hentikan');
    await page.getByRole('dialog').getByRole('button', { name: 'Hentikan peran' }).click();
    await main(page).getByText('Dihentikan').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('a role', () => {
  it('that somebody else has changed meanwhile is not overwritten', async () => {
    await made('berebut', '{quotas.read}');
    const { page, heading } = await open('administrator', '/roles/berebut/show');
    await heading('Peran berebut').waitFor();
    const changeElsewhere = () =>
      server.database.sql(`UPDATE "Role" SET "version" = "version" + 1 WHERE "code" = 'berebut'`);
    // What was seen on the page before is old; the form begins with what there is.
    await changeElsewhere();
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByLabel('Nama dalam bahasa Indonesia').fill('Nama pertama');
    await press(page, 'Simpan');
    await heading('Nama pertama').waitFor();
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByLabel('Nama dalam bahasa Indonesia').fill('Nama saya');
    await changeElsewhere();
    await press(page, 'Simpan');
    await main(page)
      .getByRole('alert')
      .getByText(/baru saja diubah orang lain/)
      .waitFor();
  });

  it('that Payung brings asks for a second factor when it is told to, and is not changed otherwise', async () => {
    const { page, heading } = await open('administrator', '/roles/leadership/show');
    await heading('Pimpinan').waitFor();
    await main(page)
      .getByText(/Dibawa Payung/)
      .waitFor();
    expect(await main(page).getByRole('link', { name: 'Ubah' }).count()).toBe(0);
    await press(page, 'Minta faktor kedua');
    await page.getByRole('dialog').getByRole('button', { name: 'Minta faktor kedua' }).click();
    await main(page).getByRole('button', { name: 'Jangan minta faktor kedua' }).waitFor();
    await page.reload();
    await main(page).getByRole('button', { name: 'Jangan minta faktor kedua' }).waitFor();
  });

  it('is read by an auditor in English, and changed by nobody who may not', async () => {
    const { page, heading, complaints } = await open('auditor', '/roles/village-operator/show', WIDE, '32.01');
    await heading('Operator desa').waitFor();
    await page.getByRole('button', { name: /EN/ }).click();
    await page.reload();
    await heading('Village operator').waitFor();
    await main(page).getByText('See workers, with their national ids masked').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    await page.goto('/roles/none/show');
    await heading('Not found').waitFor();
    expect(complaints).toEqual([]);
  });
});
