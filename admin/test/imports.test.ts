import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addQuota } from '../../server/test/enrolmentFixtures.js';
import { nikOf } from '../../server/test/importing.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

const VILLAGES = { wide: '32.01.13.2009', phone: '32.01.13.2008' };
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  for (const region of Object.values(VILLAGES))
    await addQuota(server.database, { regionCode: region, seats: 3, from: '2026-01', to: '2026-12' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).click();

/** As a village keeps it: a column without a meaning to us, a heading that says nothing, a NIK with 15 digits, a fourth for three seats. */
function listOf(village: string, first: number): string {
  const person = (index: number, nik = nikOf(first + index)) =>
    `${index};${nik};Warga ${['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'][index]};L;31-12-1980;${village};Marbot`;
  return [
    'No;No. KTP;Nama Lengkap;L/P;Tgl Lahir;Kode Wilayah;Pekerjaan',
    person(0),
    person(1, nikOf(first + 1).slice(1)),
    person(2),
    person(3),
    person(4),
  ].join('\n');
}

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE, VILLAGES.wide, 0],
  ['a phone', PHONE, VILLAGES.phone, 100],
])('a village operator on %s', (_, viewport, village, first) => {
  it('brings a list, sees what is wrong with each row, saves the rest, and takes it back', async () => {
    const signedIn = { role: 'village-operator', region: village };
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await visitSignedIn(
      browser,
      server,
      viewport,
      '/imports/create',
      signedIn,
    );
    await heading('Unggah daftar').waitFor();
    await page
      .getByLabel('Berkas Excel (.xlsx) atau CSV')
      .setInputFiles({ name: 'pekerja.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(village, first)) });
    await press(page, 'Unggah');

    await heading('pekerja.csv').waitFor();
    expect(await main(page).getByLabel('Isi kolom No. KTP').inputValue()).toBe('nik');
    expect(await main(page).getByLabel('Isi kolom No', { exact: true }).inputValue()).toBe('');
    await main(page).getByLabel('Kursi', { exact: true }).selectOption({ index: 1 });
    expect([await isWiderThanScreen(), await graveFaults()]).toEqual([false, []]);
    await press(page, 'Periksa semua baris');

    await main(page).getByText('3 baris dapat disimpan. 2 baris harus diperbaiki').waitFor();
    await main(page)
      .getByText(/NIK.*15 angka|NIK.*16 angka/)
      .first()
      .waitFor();
    expect([await isWiderThanScreen(), await graveFaults()]).toEqual([false, []]);
    await press(page, 'Simpan 3 orang');
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click();

    await main(page).getByText('3 orang diusulkan dan menunggu verifikasi.').waitFor();
    await press(page, 'Batalkan kembali');
    await page
      .getByRole('dialog')
      .getByLabel(/Alasan/)
      .fill('Salah berkas');
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan kembali' }).click();
    await heading('pekerja.csv').waitFor();
    await main(page).getByRole('heading', { name: 'Sudah dibatalkan kembali' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
