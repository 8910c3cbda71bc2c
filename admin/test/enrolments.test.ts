import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolment, addQuota, addWorker } from '../../server/test/enrolmentFixtures.js';
import { VerifyEnrolmentsDocument } from '../../server/test/generated/graphql.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (role: string, region: string, path: string, viewport = WIDE) =>
  visitSignedIn(browser, server, viewport, path, { role, region });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();
const person = (page: Page, name: string) => main(page).getByRole('heading', { level: 2, name, exact: true });
const lines = async (page: Page, name: string) =>
  (await main(page).getByRole('region', { name }).innerText()).replace(/\s+/g, ' ');

/** People of a village who wait to be verified, in a quota of their own. */
async function propose(regionCode: string, names: readonly string[]): Promise<string[]> {
  const quotaId = await addQuota(server.database, { regionCode });
  const ids: string[] = [];
  for (const name of names) {
    const workerId = await addWorker(server.database, { name, regionCode });
    ids.push(await addEnrolment(server.database, { workerId, quotaId, regionCode }));
  }
  return ids;
}

describe.skipIf(!chrome)('a verifier', () => {
  it('goes through the queue by keyboard, and is told what another has done a moment ago', async () => {
    const village = '32.01.01.1008';
    const [, second = ''] = await propose(village, [
      'Siti Aminah',
      'Asep Sunandar',
      'Dewi Sartika',
      'Ujang Komar',
      'Entin',
    ]);
    const { page, heading, graveFaults, complaints } = await open('verifier', village, '/enrolments');
    await page.getByRole('link', { name: /^Kepesertaan 5/ }).waitFor();
    await main(page).getByRole('link', { name: 'Periksa satu per satu (5)' }).click();
    await heading('Periksa satu per satu').waitFor();
    await person(page, 'Siti Aminah').waitFor();
    expect(await main(page).innerText()).toMatch(/990101\*{6}\d{4}[^]*Rp201\.600 untuk 12 bulan/);
    expect(await graveFaults()).toEqual([]);

    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Tombol cepat' }).waitFor();
    expect(await graveFaults()).toEqual([]);
    // Keys of the page behind do nothing.
    await page.keyboard.press('v');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('v');
    await person(page, 'Asep Sunandar').waitFor();
    await main(page).getByText('Siti Aminah: Anda verifikasi.', { exact: true }).waitFor();

    const other = await actingAs(server, 'verifier', village);
    const theirs = { selection: { ids: [second] } };
    expect((await server.query(VerifyEnrolmentsDocument, theirs, other.headers)).data?.verifyEnrolments.done).toBe(1);
    await page.keyboard.press('v');
    await person(page, 'Dewi Sartika').waitFor();
    await main(page).getByText(new RegExp(`Asep Sunandar: .*sudah diverifikasi oleh Orang .* pada .* WIB`)).waitFor();

    await page.keyboard.press('k');
    const dialog = page.getByRole('dialog', { name: 'Kembalikan Dewi Sartika?' });
    await dialog.waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('2');
    expect(await dialog.getByRole('textbox', { name: /^Alasan/ }).inputValue()).toBe(
      'Nama tidak sama dengan KTP. Mohon diperbaiki.',
    );
    expect(await graveFaults()).toEqual([]);
    await page.keyboard.press('Enter');
    await person(page, 'Ujang Komar').waitFor();
    await page.keyboard.press('j');
    await person(page, 'Entin').waitFor();
    await page.keyboard.press('x');
    await page
      .getByRole('dialog', { name: 'Tolak Entin?' })
      .getByRole('textbox', { name: /^Alasan/ })
      .fill('Bukan warga kami');
    await page.keyboard.press('Control+Enter');
    await main(page).getByText('1 orang Anda lewati dan masih menunggu.').waitFor();
    await press(page, 'Ke yang dilewati');
    await person(page, 'Ujang Komar').waitFor();
    await page.keyboard.press('ArrowLeft');
    await main(page).getByText('Dewi Sartika: Anda kembalikan.').last().waitFor();
    expect(
      await main(page)
        .getByRole('button', { name: /^Verifikasi/ })
        .isDisabled(),
    ).toBe(true);

    await main(page).getByRole('link', { name: 'Kepesertaan' }).click();
    const queues = page.getByRole('navigation', { name: 'Antrean' });
    await queues.getByRole('link', { name: /^Menunggu verifikasi 1/ }).waitFor();
    await queues.getByRole('link', { name: /^Dikembalikan 1/ }).click();
    await main(page).getByText('Nama tidak sama dengan KTP. Mohon diperbaiki.').waitFor();
    await queues.getByRole('link', { name: /^Ditolak 1/ }).click();
    await main(page).getByText('Bukan warga kami').waitFor();
    expect(complaints).toEqual([]);
  });

  it('decides by touch on a phone, and a broken line loses no decision', async () => {
    const village = '32.01.01.1009';
    await propose(village, ['Wati', 'Yuyun']);
    const { page, isWiderThanScreen, graveFaults } = await open('verifier', village, '/enrolments/review', PHONE);
    await person(page, 'Wati').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await page.context().setOffline(true);
    await press(page, 'Verifikasi');
    await person(page, 'Yuyun').waitFor();
    await main(page).getByText('Keputusan Anda belum tersimpan').waitFor();
    await page.context().setOffline(false);
    await press(page, 'Coba lagi');
    await main(page).getByText('Wati: Anda verifikasi.', { exact: true }).waitFor();
    await press(page, 'Kembalikan');
    await page.getByRole('button', { name: 'NIK tidak sama dengan KTP. Mohon diperiksa.' }).click();
    expect(await graveFaults()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await main(page).getByText('Semua sudah dilihat').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
  });

  it('verifies all that match at once, is told what could not be, and keeps the list of it', async () => {
    const village = '32.01.01.1010';
    const [, second = ''] = await propose(village, ['Adang', 'Budi Santoso', 'Cecep']);
    const { page, graveFaults, complaints } = await open('verifier', village, '/enrolments');
    await main(page).getByRole('checkbox', { name: 'Pilih Adang' }).check();
    await main(page).getByText('1 orang dipilih.').waitFor();
    await press(page, 'Semua 3');
    await main(page).getByText('3 orang dipilih.').waitFor();
    await server.database.sql(
      `UPDATE "Worker" SET "heldAt" = now(), "heldReason" = 'Sedang diperiksa' FROM "Enrolment" WHERE "Worker"."id" = "workerId" AND "Enrolment"."id" = $1`,
      [second],
    );
    await main(page).getByRole('region', { name: 'Yang dipilih' }).getByRole('button', { name: 'Verifikasi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Verifikasi 3 orang?').waitFor();
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Verifikasi' }).dblclick();
    await dialog.getByText('2 orang diverifikasi. 1 tidak dapat diproses.').waitFor();
    await dialog.getByText(/Budi Santoso, Kelurahan/).waitFor();
    await dialog.getByText('Pekerja ini sedang ditahan.').waitFor();
    expect(await graveFaults()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Unduh daftarnya (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('payung-ditolak.csv');
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await main(page).getByRole('link', { name: 'Periksa satu per satu (1)' }).waitFor();
    expect(await main(page).getByRole('row').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('narrows the list by name and region, and no address tells whom they looked for', async () => {
    const village = '32.01.01.1011';
    await propose(village, ['Muhamad Yusuf', 'Neneng']);
    const { page } = await open('verifier', '32.01', `/enrolments?within=${village}`);
    await main(page).getByRole('link', { name: 'Neneng' }).waitFor();
    await main(page).getByLabel('Cari nama').fill('Moh. Yusup');
    await main(page).getByRole('link', { name: 'Neneng' }).waitFor({ state: 'detached' });
    await main(page).getByRole('link', { name: 'Muhamad Yusuf' }).waitFor();
    expect(page.url()).not.toMatch(/usu/i);
    await main(page).getByLabel('Cari nama').fill('9901010101800001');
    await main(page).getByText('Di sini hanya nama.').waitFor();
    expect(page.url()).not.toContain('9901');
  });
});

describe.skipIf(!chrome)('a village operator on a phone', () => {
  it('finds somebody, proposes them, repairs what was returned and withdraws it', async () => {
    const village = '32.01.01.1012';
    await addQuota(server.database, { regionCode: village, seats: 2, from: thisYear('01'), to: thisYear('12') });
    await addWorker(server.database, { name: 'Hj. Siti Maesaroh', regionCode: village });
    const operator = await open('village-operator', village, '/enrolments', PHONE);
    const { page, heading, isWiderThanScreen, graveFaults } = operator;
    await main(page).getByText('Tidak ada yang menunggu verifikasi').waitFor();
    await main(page).getByRole('link', { name: 'Usulkan peserta' }).click();
    await heading('Usulkan peserta').waitFor();
    await main(page).getByLabel('Cari pekerja dengan nama').fill('siti maesaro');
    await page.getByRole('option', { name: /Siti Maesaroh/ }).click();
    await main(page).getByText('masih ada 2 kursi').waitFor();
    await main(page)
      .getByText(/^1 orang, \d+ bulan: Rp[\d.]+ /)
      .waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await main(page).getByRole('button', { name: 'Usulkan 1 orang' }).dblclick();
    await main(page).getByText('1 orang diusulkan dan menunggu verifikasi.').waitFor();
    await main(page).getByRole('link', { name: 'Ke daftar' }).click();

    const verifier = await open('verifier', village, '/enrolments/review');
    await person(verifier.page, 'Hj. Siti Maesaroh').waitFor();
    await verifier.page.keyboard.press('r');
    await verifier.page.getByRole('dialog').waitFor();
    await verifier.page.keyboard.press('1');
    await verifier.page.keyboard.press('Enter');
    await main(verifier.page).getByText('Semua sudah dilihat').waitFor();

    await page.reload();
    await page
      .getByRole('navigation', { name: 'Antrean' })
      .getByRole('link', { name: /^Dikembalikan 1/ })
      .click();
    await main(page).getByRole('link', { name: 'Hj. Siti Maesaroh' }).click();
    await heading('Hj. Siti Maesaroh').waitFor();
    expect(await lines(page, 'Perjalanan')).toMatch(
      /mengembalikannya untuk diperbaiki\. “NIK tidak sama dengan KTP\. Mohon diperiksa\.”.*mengusulkannya\./,
    );
    await press(page, 'Ajukan lagi');
    await page.getByRole('dialog').getByRole('button', { name: 'Ajukan lagi' }).click();
    await main(page)
      .getByText(/mengajukannya lagi/)
      .waitFor();
    await press(page, 'Tarik usulan');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tarik usulan' }).click();
    await dialog.getByText('Tuliskan alasannya.').waitFor();
    await dialog.getByRole('button', { name: 'Salah usul.' }).click();
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Tarik usulan' }).click();
    await main(page).getByText('Sudah diakhiri. Kursinya sudah kembali.').waitFor();
    expect([...operator.complaints, ...verifier.complaints]).toEqual([]);
  });
});

const thisYear = (month: string): string => `${new Date().getUTCFullYear()}-${month}`;
