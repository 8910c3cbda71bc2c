import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CategoryDocument } from '../../server/test/generated/graphql.js';
import { type TestServer, send, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { startServerProcess } from './serverProcess.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
let other: Awaited<ReturnType<typeof startServerProcess>>;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  other = await startServerProcess(server.database);
});
afterAll(async () => {
  await browser?.close();
  await other?.stop();
  await server?.close();
});

const RULE = 'worker.age < 65 && attributes.yearsOfWork >= 1.0';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
/** As the other process answers, to anybody. */
const find = async (code: string) => {
  const { data, errors } = await send(other.url, CategoryDocument, { code }, server.partner.headers);
  expect(errors).toEqual([]);
  return data?.category;
};
const fieldOrder = (page: Page) =>
  main(page)
    .getByRole('heading', { level: 3, name: /^\d\. / })
    .allInnerTexts();

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('an administrator on %s', (_, viewport) => {
  it('designs a category, sees its form live, orders its fields by keyboard, publishes it, and every process has it', async () => {
    const code = `ojek-${viewport.width}`;
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await visitSignedIn(
      browser,
      server,
      viewport,
      '/categories',
      { role: 'administrator', region: '32.01' },
    );
    const addField = async (index: number, labelId: string, labelEn: string, type?: string): Promise<void> => {
      await press(page, 'Tambah isian');
      await page.getByLabel('Label (Indonesia)').nth(index).fill(labelId);
      await page.getByLabel('Label (Inggris)').nth(index).fill(labelEn);
      // Leaving the English label makes a key of it.
      await page.getByLabel('Kunci').nth(index).focus();
      if (!type) return;
      await page.getByLabel('Jenis').nth(index).click();
      await page.getByRole('option', { name: type, exact: true }).click();
    };
    const preview = page.getByRole('region', { name: 'Pratinjau formulir' });

    await main(page).getByText('Guru ngaji').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await main(page).getByRole('link', { name: 'Rancang kategori' }).click();
    await heading('Rancang kategori').waitFor();
    await page.getByLabel('Nama (Indonesia)').fill('Tukang ojek');
    await page.getByLabel('Nama (Inggris)').fill('Motorcycle taxi drivers');
    await page.getByLabel('Kode', { exact: false }).first().fill(code);
    await addField(0, 'Nomor polisi', 'Number plate');
    await addField(1, 'Lama bekerja (tahun)', 'Years of work', 'Angka');
    await page.getByLabel('Paling besar').fill('60');
    await addField(2, 'Pangkalan', 'Stand', 'Pilihan');
    await page.getByLabel('Daftar pilihan').fill('Pasar\nStasiun');

    await preview.getByLabel('Lama bekerja (tahun)').fill('61');
    await preview.getByLabel('Nomor polisi').focus();
    await preview.getByText('“Lama bekerja (tahun)” paling besar 60.').waitFor();
    await preview.getByRole('button', { name: 'Inggris' }).click();
    await preview.getByText('“Years of work” must be at most 60.').waitFor();
    await preview.getByLabel('Stand').click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Not filled in', 'Pasar', 'Stasiun']);
    await page.keyboard.press('Escape');

    const handle = main(page).getByRole('button', { name: 'Pindahkan Pangkalan' });
    await handle.focus();
    await page.keyboard.press('Space');
    await main(page).getByText('Pangkalan diangkat, urutan 3 dari 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await main(page).getByText('Pangkalan sekarang di urutan 2 dari 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => fieldOrder(page)).toEqual(['1. Nomor polisi', '2. Pangkalan', '3. Lama bekerja (tahun)']);
    await main(page).getByRole('button', { name: 'Naikkan Pangkalan' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fieldOrder(page)).toEqual(['1. Pangkalan', '2. Nomor polisi', '3. Lama bekerja (tahun)']);
    await main(page).getByText('Pangkalan dipindahkan ke urutan 1 dari 3.').waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Naikkan Pangkalan');

    await main(page).getByRole('tab', { name: 'Teks' }).click();
    await page.getByLabel('Aturan (CEL)').fill(RULE);
    await main(page).getByRole('tab', { name: 'Syarat' }).click();
    await main(page)
      .getByText(/usia di bawah 65 tahun dan “Lama bekerja \(tahun\)” minimal 1/)
      .waitFor();
    await press(page, 'Tambah contoh orang');
    await page.getByLabel('Tentang siapa').fill('berusia 30 tahun');
    await page.getByLabel('Usia (tahun)').fill('30');
    await page.getByLabel('Desa atau kelurahan').fill('Pabuaran');
    await page.getByRole('option', { name: /^Kelurahan Pabuaran, Kecamatan Cibinong/ }).click();
    await page.locator('[name="personas.0.attributes.yearsOfWork"]').fill('3');
    await main(page).getByText('Hasil bagi 1 contoh orang sudah sesuai.').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Simpan rancangan');
    await heading('Tukang ojek').waitFor();
    expect(await find(code)).toBeNull();

    await press(page, 'Terbitkan');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Kategori baru dengan 3 isian/).waitFor();
    await dialog.getByText('Contoh orang yang sesuai harapan: 1 dari 1.').waitFor();
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Terbitkan kategori' }).click();
    await main(page).getByText('Berlaku', { exact: true }).first().waitFor();
    expect(await find(code)).toMatchObject({
      status: 'PUBLISHED',
      name: 'Tukang ojek',
      eligibility: RULE,
      fields: [
        { key: 'stand', type: 'CHOICE', choices: ['Pasar', 'Stasiun'] },
        { key: 'numberPlate', type: 'TEXT' },
        { key: 'yearsOfWork', type: 'NUMBER' },
      ],
    });
    expect(complaints).toEqual([]);
  });
});
