import type { Browser, Page } from 'playwright-core';
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

const open = (viewport = WIDE, role = 'administrator') =>
  visitSignedIn(browser, server, viewport, '/quotas/import', { role, region: '32.01' });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const choose = (page: Page, name: string, content: string) =>
  page
    .getByLabel('Berkas Excel (.xlsx) atau CSV')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const pick = async (page: Page, label: string, option: string) => {
  await page.getByLabel(label, { exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

const GOOD =
  'Desa/Kel;Kecamatan;Kuota;Catatan\nDs. Bojonggede;Bojong Gede;250;\nCiomas Rahayu;Ciomas;1.250;\nJumlah;;1.500;\n';
const BAD =
  'Desa/Kel;Kecamatan;Kuota\nBojonggide;Bojong Gede;250\nCiomas Rahayu;Ciomas;banyak\nPabuaran;Bojonggede;10\n';

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE, 'APBD Kabupaten Bogor'],
  ['a phone', PHONE, 'Bantuan Keuangan Desa Kabupaten Bogor'],
])('an administrator on %s', (_, viewport, fund) => {
  it('brings a file, mends what is wrong with it, and imports it; brought again it gives nothing', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(viewport);
    await heading('Impor kuota').waitFor();
    await press(page, 'Periksa berkas');
    await page.locator('[aria-invalid=true]').waitFor();
    await choose(page, 'kuota desa.csv', BAD);
    await main(page).getByText('kuota desa.csv').waitFor();
    await pick(page, 'Sumber dana', fund);
    expect([await isWiderThanScreen(), await graveFaults()]).toEqual([false, []]);
    await press(page, 'Periksa berkas');

    await main(page).getByText('2 baris harus diperbaiki').waitFor();
    await main(page)
      .getByText(/Mungkin maksudnya Bojonggede/)
      .waitFor();
    await main(page)
      .getByText(/“Kuota” bukan bilangan bulat: “banyak”/)
      .waitFor();
    expect(await main(page).getByRole('button', { name: 'Impor sekarang' }).count()).toBe(0);
    expect([await isWiderThanScreen(), await graveFaults()]).toEqual([false, []]);

    await press(page, 'Ubah isian atau pilih berkas lain');
    await choose(page, 'kuota desa.csv', GOOD);
    await press(page, 'Periksa berkas');
    await main(page).getByText('Belum ada yang diimpor').waitFor();
    await main(page).getByText('Rp302.400.000').waitFor();
    await main(page).getByText('Mendapat kuota (2)').click();
    await main(page).getByText('Kolom yang tidak dibaca: Catatan').waitFor();
    expect([await isWiderThanScreen(), await graveFaults()]).toEqual([false, []]);
    await press(page, 'Impor sekarang');
    await main(page).getByRole('heading', { name: 'Kuota sudah diimpor' }).waitFor();

    await press(page, 'Impor berkas lain');
    await press(page, 'Periksa berkas');
    await main(page)
      .getByText(/Berkas yang sama sudah diimpor oleh/)
      .waitFor();
    await main(page).getByText('Dilewati (3)').click();
    await main(page)
      .getByText(/Kuota ini sudah ada, 250 kursi/)
      .waitFor();
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('the import', () => {
  it('tells of a file that cannot be read what to do with it', async () => {
    const { page } = await open();
    await choose(page, 'laporan.xls', '<html><table>');
    await press(page, 'Periksa berkas');
    await main(page)
      .getByRole('alert')
      .getByText(/pilih “Simpan sebagai” \.xlsx/)
      .waitFor();
  });

  it('has a workbook to fill in, of the region that was chosen', async () => {
    const { page } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main(page).getByRole('link', { name: 'Unduh berkas untuk diisi' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kuota-32.01.xlsx');
  });

  it('is not for who gives no seats', async () => {
    const { heading } = await open(WIDE, 'auditor');
    await heading('Halaman ini bukan untuk peran Anda').waitFor();
  });
});
