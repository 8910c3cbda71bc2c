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
const number = (page: Page) => page.getByRole('spinbutton', { name: 'Angka' });
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('the figures on %s', (_, viewport) => {
  it('stand side by side where they differ; one is added, corrected and withdrawn', async () => {
    const visit = await open('administrator', '/figures?region=32.01', viewport);
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = visit;
    const workers = main(page).getByRole('listitem').filter({ hasText: 'Desember 2025' });
    for (const value of ['800.000 orang', '354.000 orang', '1.000.000 orang'])
      await workers.getByRole('link', { name: value }).waitFor();
    expect(await main(page).innerText()).toContain('Angkanya berbeda-beda: 3 sumber');
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    await main(page).getByRole('link', { name: 'Tambah angka' }).click();
    await page.getByRole('combobox', { name: 'Pokok' }).click();
    await page.getByRole('option', { name: 'Target penerima perlindungan' }).click();
    await number(page).fill('7000');
    await page.getByLabel('Yang dihitung (Indonesia)').fill(`Target dinas ${viewport.width}`);
    await page.getByLabel('Yang dihitung (Inggris)').fill('Target of the office');
    await page.getByRole('textbox', { name: 'Sumber', exact: true }).fill('Disnaker 2026-03-02');
    await page.getByLabel('Catatan (Indonesia)').fill('Rapat kerja');
    await page.getByLabel('Tanggal terbit').fill('2026-03-02');
    await press(page, 'Tambah angka');
    await main(page).getByText('`noteEn` harus diisi.').first().waitFor();
    await page.getByLabel('Catatan (Inggris)').fill('Working meeting');
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Tambah angka');
    await heading(`7.000 orang: Target dinas ${viewport.width}`).waitFor();
    expect(await graveFaults()).toEqual([]);

    await main(page).getByRole('link', { name: 'Betulkan' }).click();
    await number(page).fill('7500');
    await page.getByLabel('Alasan pembetulan').fill('Salah baca');
    await press(page, 'Simpan pembetulan');
    await heading(/^7\.500 orang/).waitFor();
    await main(page).getByRole('link', { name: 'Lihat angka sebelumnya' }).click();
    await main(page).getByText('Angka ini sudah dibetulkan: Salah baca').waitFor();
    await main(page).getByRole('link', { name: 'Lihat angka yang berlaku' }).click();
    await heading(/^7\.500 orang/).waitFor();
    await press(page, 'Tarik');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tarik angka' }).click();
    await dialog.getByText('Tuliskan alasannya.').waitFor();
    await dialog.getByLabel('Alasan').fill('Bukan angka resmi');
    await dialog.getByRole('button', { name: 'Tarik angka' }).click();
    await main(page).getByText('Angka ini sudah ditarik: Bukan angka resmi').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('a figure', () => {
  it('that somebody else has corrected meanwhile is compared, and both changes are kept', async () => {
    const id = 'kab-bogor-target-2026-1400';
    const { page, heading, graveFaults } = await open('administrator', `/figures/${id}`);
    await page.getByRole('textbox', { name: 'Sumber', exact: true }).fill('Laporan pers, 2026-01-24');
    await page.getByLabel('Alasan pembetulan').fill('Tanggal');
    const other = await open('administrator', `/figures/${id}`);
    await number(other.page).fill('1450');
    await other.page.getByLabel('Alasan pembetulan').fill('Angka');
    await press(other.page, 'Simpan pembetulan');
    await other.heading(/^1\.450 orang/).waitFor();

    await press(page, 'Simpan pembetulan');
    const dialog = page.getByRole('dialog', { name: 'Data ini baru saja diubah orang lain' });
    await dialog.getByText('1450').waitFor();
    expect(await dialog.innerText()).toMatch(/Angka\s+Versi terbaru\s+1450\s+Tulisan Anda\s+tidak Anda ubah/);
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan perubahan saya di atasnya' }).click();
    await heading(/^1\.450 orang/).waitFor();
    await main(page).getByText('Laporan pers, 2026-01-24').first().waitFor();
  });

  it('is read by an auditor, who may change nothing', async () => {
    const { page, heading, complaints } = await open('auditor', '/figures');
    expect(await main(page).getByRole('link', { name: 'Tambah angka' }).count()).toBe(0);
    await main(page).getByRole('link', { name: '44.259 orang' }).click();
    await heading(/^44\.259 orang/).waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
