import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addQuota, addWorker } from '../../server/test/enrolmentFixtures.js';
import { PASSWORD, addPerson } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, type Visit, WIDE, visit } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const main = (page: Page) => page.getByRole('main');

/** Somebody of this role signs in, and goes by the menu to the enrolments. */
async function comeIn(role: string, region: string, viewport: typeof WIDE): Promise<Visit> {
  const { email } = await addPerson(server.database, [{ role, region }], region);
  const coming = await visit(browser, server.url, viewport, '/sign-in');
  const { page, heading } = coming;
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await main(page).getByRole('button', { name: 'Masuk', exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  if (viewport === PHONE) await menu.getByRole('button', { name: 'Menu utama' }).click();
  await page.getByRole(viewport === PHONE ? 'menuitem' : 'link', { name: /^Kepesertaan/ }).click();
  await heading('Kepesertaan').waitFor();
  return coming;
}

async function looksRight({ isWiderThanScreen, graveFaults }: Visit): Promise<void> {
  expect(await isWiderThanScreen()).toBe(false);
  expect(await graveFaults()).toEqual([]);
}

describe.skipIf(!chrome)('from the village’s list to registered cover', () => {
  it.each([
    ['a desk', WIDE, '32.01.02.2001', 'Desa Wanaherang'],
    ['a phone', PHONE, '32.01.02.2002', 'Desa Bojongkulur'],
  ] as const)(
    'on %s: proposed, verified, registered by a decree, exported',
    async (where, viewport, village, place) => {
      const year = String(new Date().getUTCFullYear());
      await addQuota(server.database, { regionCode: village, from: `${year}-01`, to: `${year}-12` });
      for (const name of ['Encep Suryana', 'Hj. Rukmini'])
        await addWorker(server.database, { name, regionCode: village });

      const operator = await comeIn('village-operator', village, viewport);
      await main(operator.page).getByRole('link', { name: 'Usulkan peserta' }).click();
      for (const name of ['Encep Suryana', 'Hj. Rukmini']) {
        await main(operator.page).getByLabel('Cari pekerja dengan nama').fill(name);
        await operator.page.getByRole('option', { name }).click();
        await main(operator.page)
          .getByRole('button', { name: `Jangan usulkan ${name}` })
          .waitFor();
      }
      await main(operator.page)
        .getByText(/^2 orang, \d+ bulan: Rp/)
        .waitFor();
      await looksRight(operator);
      await main(operator.page).getByRole('button', { name: 'Usulkan 2 orang' }).click();
      await main(operator.page).getByText('2 orang diusulkan dan menunggu verifikasi.').waitFor();

      const verifier = await comeIn('verifier', '32.01.02', viewport);
      await main(verifier.page)
        .getByRole('link', { name: /Menunggu verifikasi 2/ })
        .waitFor();
      await looksRight(verifier);
      await main(verifier.page).getByRole('link', { name: 'Periksa satu per satu (2)' }).click();
      for (const name of ['Encep Suryana', 'Hj. Rukmini']) {
        await main(verifier.page).getByRole('heading', { level: 2, name }).waitFor();
        await verifier.page.keyboard.press('v');
      }
      await main(verifier.page).getByText('Semua sudah dilihat').waitFor();
      await main(verifier.page).getByText('2 diverifikasi').waitFor();

      const officer = await comeIn('branch-officer', '32.01', viewport);
      const { page } = officer;
      await main(page)
        .getByRole('link', { name: /^Siap didaftarkan 2/ })
        .waitFor();
      await main(page).getByRole('link', { name: 'Hj. Rukmini' }).waitFor();
      await main(page).getByRole('link', { name: 'Daftarkan dengan SK' }).click();
      await main(page)
        .getByText(new RegExp(`${place}.*: 2 orang, Rp`))
        .waitFor();
      const number = `400.5/${village.slice(-4)}/Kpts/${year}`;
      await main(page).getByLabel('Nomor SK').fill(number);
      await main(page)
        .getByLabel('Naskah SK')
        .setInputFiles({
          name: 'sk.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
        });
      await looksRight(officer);
      await main(page).getByRole('button', { name: 'Lihat hasilnya dahulu' }).click();
      await main(page).getByText('Belum ada yang disimpan.').waitFor();
      await looksRight(officer);
      await main(page).getByRole('button', { name: 'Daftarkan 2 orang sekarang' }).dblclick();
      await officer.heading(new RegExp(`^SK ${number}`)).waitFor();
      await main(page).getByRole('button', { name: 'Periksa keutuhannya' }).click();
      await main(page)
        .getByText(/^Utuh: tidak berubah sejak /)
        .waitFor();
      await looksRight(officer);

      await main(page).getByRole('button', { name: 'Unduh daftar' }).click();
      const dialog = page.getByRole('dialog', { name: 'Unduh daftar' });
      await dialog.getByLabel('Bentuk berkas').selectOption('CSV');
      await dialog.getByRole('button', { name: 'Unduh' }).click();
      await dialog.getByText('Tuliskan keperluannya.').waitFor();
      expect(await officer.graveFaults()).toEqual([]);
      await dialog.getByLabel(/^Untuk keperluan apa/).fill('Pendaftaran peserta');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Unduh' }).click(),
      ]);
      const file = await readFile(await download.path(), 'utf8');
      expect(file.trimEnd().split('\n')).toHaveLength(3);
      expect(file).toMatch(/Encep Suryana[^]*Rukmini/i);

      await main(page).getByRole('link', { name: 'Lihat orangnya' }).click();
      await main(page).getByRole('link', { name: 'Encep Suryana' }).click();
      await main(page).getByText('Terdaftar dengan surat keputusan.').waitFor();
      const steps = main(page).getByRole('region', { name: 'Perjalanan' });
      expect(await steps.innerText()).toMatch(/mendaftarkannya[^]*memverifikasinya[^]*mengusulkannya[^]*SK 400/);
      await looksRight(officer);
      expect([where, ...operator.complaints, ...verifier.complaints, ...officer.complaints]).toEqual([where]);
    },
  );
});
