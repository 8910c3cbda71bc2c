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

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('the programmes on %s', (_, viewport) => {
  it('show their rules by time, and each rule in words and tables', async () => {
    const visit = await open('leadership', '/programmes', viewport, '32.01');
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = visit;
    const work = page.getByRole('region', { name: 'JKK: Jaminan Kecelakaan Kerja' });
    await work.getByText(/33 golongan penghasilan, Rp10\.000 sampai Rp207\.000/).waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const name = viewport === PHONE ? 'Iuran' : /^33 golongan/;
    await work.getByRole('link', { name, exact: true }).click();
    await heading('JKK: Iuran').waitFor();
    expect(await main(page).getByRole('row').count()).toBe(34);
    await main(page).getByRole('row', { name: 'Rp20.200.000 ke atas Rp20.700.000 Rp207.000' }).waitFor();
    await main(page).getByText('PP 44/2015, Lampiran II').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    // The law is the state's: nobody of a region ends or adds a rule.
    expect(await deedsOn(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('say what cover costs, and by which rule', async () => {
    const { page, isWiderThanScreen, graveFaults } = await open('village-operator', '/programmes', viewport, '32.01');
    const calculator = page.getByRole('region', { name: 'Hitung iuran' });
    await calculator.getByLabel('Bulan pertama').fill('2026-01');
    await calculator.getByRole('button', { name: 'Hitung' }).click();
    // The workers themselves have the relief from April on; what a regional budget pays has none.
    await calculator.getByText('Seluruhnya Rp126.000').waitFor();
    await calculator.getByText('April 2026 – Desember 2026').first().waitFor();
    expect(await calculator.getByRole('link', { name: /^PP 50\/2025: 50% iuran/ }).count()).toBe(2);
    await calculator.getByLabel('Dibayar dari').selectOption('bankeu-desa-bogor');
    await calculator.getByRole('button', { name: 'Hitung' }).click();
    await calculator.getByText('Seluruhnya Rp201.600').waitFor();
    await calculator.getByText('Rp6.800 × 12 bulan = Rp81.600').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await calculator.getByRole('checkbox', { name: /^JHT/ }).check();
    await calculator.getByRole('button', { name: 'Hitung' }).click();
    await calculator.getByRole('alert').getByText('Sumber dana ini tidak boleh membayar JHT.').waitFor();
  });
});

describe.skipIf(!chrome)('a rule', () => {
  it('is ended with a reason and followed by another one, which begins as it stood', async () => {
    const { page, heading, graveFaults, complaints } = await open(
      'administrator',
      '/programmes/JKM/rules/jkm-contribution-2015',
    );
    await heading('JKM: Iuran').waitFor();
    await press(page, 'Akhiri');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Akhiri aturan' }).click();
    await dialog.getByText('Tuliskan alasannya.').waitFor();
    expect(await graveFaults()).toEqual([]);
    await dialog.getByLabel('Hari terakhir berlaku').fill('2030-12-31');
    await dialog.getByLabel('Alasan').fill('PP baru');
    await dialog.getByRole('button', { name: 'Akhiri aturan' }).click();
    await main(page).getByText('31 Des 2030').waitFor();

    await main(page).getByRole('link', { name: 'Buat aturan pengganti' }).click();
    const amount = page.getByRole('spinbutton', { name: 'Iuran sebulan' });
    await expect.poll(() => amount.inputValue()).toBe('6800');
    await amount.fill('7000');
    await page.getByLabel('Berlaku mulai').fill('2030-06-01');
    await page.getByRole('textbox', { name: 'Dasar hukum' }).fill('PP 1/2030');
    await page.getByRole('textbox', { name: 'Sumber' }).fill('Lembaran Negara');
    await press(page, 'Tambah aturan');
    await main(page)
      .getByText(/Sudah ada aturan jenis ini/)
      .first()
      .waitFor();
    await page.getByLabel('Berlaku mulai').fill('2031-01-01');
    await press(page, 'Tambah aturan');
    await main(page).getByText('Rp7.000 sebulan, sama untuk semua').waitFor();
    await main(page).getByText('Belum mulai').waitFor();
    expect(complaints).toEqual([]);
  });

  it('that has not the form of its kind is refused beside the field', async () => {
    const { page, heading, graveFaults, isWiderThanScreen } = await open(
      'administrator',
      '/programmes/create?programme=JKK&kind=BENEFIT',
      PHONE,
    );
    await heading('Tambah aturan program').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await page.getByLabel('Kunci').first().fill('Bukan kunci');
    await page.getByLabel('Berlaku mulai').fill('2040-01-01');
    await page.getByRole('textbox', { name: 'Dasar hukum' }).fill('PP');
    await page.getByRole('textbox', { name: 'Sumber' }).fill('x');
    await press(page, 'Tambah aturan');
    await main(page)
      .getByText(/pada parameters\.benefits\.0\.key/)
      .first()
      .waitFor();
    await expect.poll(() => page.getByLabel('Kunci').first().getAttribute('aria-invalid')).toBe('true');
  });
});
