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

const open = (role: string, path: string, viewport = WIDE, region = '32.01') =>
  visitSignedIn(browser, server, viewport, path, { role, region });
const main = (page: Page) => page.getByRole('main');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('an administrator on %s', (_, viewport) => {
  it('makes a funding source, changes it and retires it with a reason', async () => {
    const visit = await open('administrator', '/fundingSources', viewport);
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = visit;
    await main(page).getByText('Bantuan Keuangan Desa Kabupaten Bogor').waitFor();
    expect(await main(page).innerText()).toContain('Rp1.500.000.000');
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    await main(page).getByRole('link', { name: 'Buat sumber dana' }).click();
    await field(page, 'Kode').fill(`csr-${viewport.width}`);
    await field(page, 'Nama (Indonesia)').fill(`CSR Pabrik ${viewport.width}`);
    await field(page, 'Nama (Inggris)').fill('CSR of a factory');
    await press(page, 'Buat sumber dana');
    await main(page).getByText('Wajib diisi').first().waitFor();
    await page.getByRole('combobox', { name: 'Jenis anggaran' }).click();
    await page.getByRole('option', { name: 'Pembayar lain' }).click();
    await page.getByRole('spinbutton', { name: 'Pagu per wilayah setahun' }).fill('25000000');
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Buat sumber dana');

    await heading(`CSR Pabrik ${viewport.width}`).waitFor();
    await main(page).getByText('Rp25.000.000').waitFor();
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByRole('checkbox', { name: /^JHT/ }).check();
    await press(page, 'Simpan');
    await main(page).getByText('JKK, JKM, JHT').waitFor();
    await press(page, 'Hentikan');
    await page.getByRole('dialog').getByLabel('Alasan').fill('Kerja sama berakhir');
    await page.getByRole('dialog').getByRole('button', { name: 'Hentikan sumber dana' }).click();
    await main(page).getByText('Dihentikan').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    await press(page, 'Tampilkan riwayat');
    await main(page).getByText(`menghentikan sumber dana CSR Pabrik ${viewport.width}`).waitFor();
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('a funding source that somebody else has changed meanwhile', () => {
  /** Two forms that were opened at once; the other one is saved first. */
  async function meet() {
    const mine = await open('administrator', '/fundingSources/apbd-kab-bogor', WIDE);
    const theirs = await open('administrator', '/fundingSources/apbd-kab-bogor', WIDE);
    const stamp = String(Date.now());
    await field(mine.page, 'Nama (Inggris)').fill(`Mine ${stamp}`);
    await field(mine.page, 'Dasar hukum').fill(`Perda saya ${stamp}`);
    await field(theirs.page, 'Dasar hukum').fill(`Perda mereka ${stamp}`);
    await theirs.page.getByRole('spinbutton', { name: 'Pagu per wilayah setahun' }).fill('77000000');
    await press(theirs.page, 'Simpan');
    await theirs.heading(/./).getByText('APBD Kabupaten Bogor', { exact: true }).waitFor();
    await press(mine.page, 'Simpan');
    const dialog = mine.page.getByRole('dialog', { name: 'Data ini baru saja diubah orang lain' });
    await dialog.getByText(`Perda mereka ${stamp}`).waitFor();
    return { ...mine, dialog, stamp };
  }

  it('is compared field by field, and one’s own changes go on top of theirs', async () => {
    const { page, dialog, stamp, graveFaults, heading } = await meet();
    const text = await dialog.innerText();
    expect(text).toMatch(/Pagu per wilayah setahun\s+Versi terbaru\s+Rp77\.000\.000\s+Tulisan Anda\s+tidak Anda ubah/);
    expect(text).toMatch(/Dasar hukum\s+Anda dan orang lain sama-sama mengubahnya/);
    expect(text).not.toContain('Nama (Indonesia)');
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan perubahan saya di atasnya' }).click();
    await heading('APBD Kabupaten Bogor').waitFor();
    await main(page).getByText(`Perda saya ${stamp}`).waitFor();
    await main(page).getByText('Rp77.000.000').waitFor();
  });

  it('is taken over as it is', async () => {
    const { page, dialog, stamp } = await meet();
    await dialog.getByRole('button', { name: 'Pakai versi terbaru' }).click();
    await expect.poll(() => field(page, 'Dasar hukum').inputValue()).toBe(`Perda mereka ${stamp}`);
    expect(await main(page).getByRole('alert').count()).toBe(0);
  });
});

describe.skipIf(!chrome)('a funding source', () => {
  it('of another government is read and not changed', async () => {
    const { page, heading, complaints } = await open(
      'administrator',
      '/fundingSources/apbd-kab-bogor/show',
      WIDE,
      '32.71',
    );
    await heading('APBD Kabupaten Bogor').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(await main(page).getByRole('link', { name: 'Ubah' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
