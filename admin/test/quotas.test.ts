import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AdjustQuotaDocument,
  AllocateQuotasDocument,
  type AllocateQuotasInput,
} from '../../server/test/generated/graphql.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, deedsOn, visitSignedIn } from './visit.js';

const VILLAGE = '32.01.02.2001';
const OPERATOR_VILLAGE = '32.01.02.2002';
const NEXT_YEAR: AllocateQuotasInput = {
  within: '32.01.02',
  seatsPerRegion: 120,
  programmeCodes: ['JKK', 'JKM'],
  fundingSourceCode: 'bankeu-desa-bogor',
  from: '2027-01',
  to: '2027-12',
};

let server: TestServer;
let browser: Browser;
let administrator: { cookie: string };
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  await allocate({});
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (role: string, path: string, viewport = WIDE, region = '32.01') =>
  visitSignedIn(browser, server, viewport, path, { role, region });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const focused = (page: Page) => page.locator(':focus').innerText();
async function allocate(input: Partial<AllocateQuotasInput>): Promise<string> {
  const { data, errors } = await server.query(
    AllocateQuotasDocument,
    { input: { ...NEXT_YEAR, ...input } },
    administrator,
  );
  expect(errors).toEqual([]);
  return data?.allocateQuotas.quotas[0]?.id ?? '';
}
const choose = async (page: Page, label: string, option: string) => {
  await main(page).getByLabel(label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

describe.skipIf(!chrome)('an administrator', () => {
  it('gives 250 seats to every village: sees first what that is, and gives it once', async () => {
    const { page, heading, graveFaults, complaints } = await open('administrator', '/quotas/create');
    await heading('Bagikan kuota').waitFor();
    const given: unknown[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('mutation AllocateQuotas') && body.includes('"preview":false')) given.push(body);
    });
    await main(page).getByLabel('Kursi untuk setiap wilayah').fill('250');
    await choose(page, 'Sumber dana', 'Bantuan Keuangan Desa Kabupaten Bogor');
    // The grant pays no old-age benefit.
    await expect.poll(() => main(page).getByRole('checkbox', { name: /^J/ }).count()).toBe(2);
    await choose(page, 'Tahun anggaran', '2026');
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Lihat hasilnya dahulu');

    const preview = main(page).getByRole('region', { name: 'Yang akan dibagikan' });
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/416[^]*104\.000[^]*Rp20\.966\.400\.000[^]*Rp201\.600 untuk satu kursi/);
    expect(await focused(page)).toBe('Yang akan dibagikan');
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Ubah isian');
    expect(await main(page).getByLabel('Kursi untuk setiap wilayah').inputValue()).toBe('250');
    await press(page, 'Lihat hasilnya dahulu');
    await main(page).getByRole('button', { name: 'Bagikan sekarang' }).dblclick();
    const done = main(page).getByRole('region', { name: 'Kuota sudah dibagikan' });
    await done.waitFor();
    expect(await done.innerText()).toMatch(/416[^]*104\.000[^]*Rp20\.966\.400\.000/);
    expect(given).toHaveLength(1);

    await done.getByRole('link', { name: 'Lihat rekapnya' }).click();
    await heading('Kuota').waitFor();
    const sums = main(page).getByRole('row', { name: /^Jumlah/ });
    await expect.poll(() => sums.innerText()).toMatch(/416 kuota[^]*Rp20\.966\.400\.000/);
    expect(await sums.getByText('104.000 kursi: 0 terpakai, 0 dipesan, 104.000 tersisa').count()).toBe(12);
    expect(complaints).toEqual([]);
  });

  it('walks the tree of the regions by keyboard, down to the quotas of a village', async () => {
    const { page, heading, graveFaults, complaints } = await open('administrator', '/quotas?month=2027-01');
    const district = main(page).getByRole('button', { name: 'Gunungputri', exact: true });
    await district.focus();
    await page.keyboard.press('ArrowRight');
    const village = main(page).getByRole('link', { name: 'Wanaherang', exact: true });
    await village.waitFor();
    expect(await district.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Wanaherang');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Gunungputri');
    expect(await graveFaults()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading('Daftar kuota').waitFor();
    const rows = main(page).getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    expect(await rows.last().innerText()).toMatch(/Desa Wanaherang[^]*sisa 120 dari 120[^]*Terbuka/);
    expect(complaints).toEqual([]);
  });

  it('sees by fund what a month has, at an address that can be shared', async () => {
    const { page } = await open('administrator', '/quotas?month=2027-03');
    await main(page).getByLabel('Kolom').selectOption('Sumber dana');
    await main(page).getByRole('columnheader', { name: 'Bantuan Keuangan Desa Kabupaten Bogor' }).waitFor();
    await main(page).getByLabel('Sumber dana').selectOption('APBD Kabupaten Bogor');
    await main(page).getByText('Belum ada kuota di sini').waitFor();
    await page.reload();
    await main(page).getByText('Belum ada kuota di sini').waitFor();
    expect(await main(page).getByLabel('Bulan').inputValue()).toBe('2027-03');
  });

  it('adjusts a quota that somebody else has changed meanwhile: sees what differs, and chooses', async () => {
    const id = await allocate({ within: VILLAGE, categoryCode: 'marbot' });
    const { page, heading, graveFaults, complaints } = await open('administrator', `/quotas/${id}`);
    await heading('Sesuaikan kuota Desa Wanaherang').waitFor();
    await main(page).getByLabel('Jumlah kursi').fill('200');
    await main(page).getByText('Anggaran menjadi Rp40.320.000').waitFor();
    await main(page).getByLabel('Alasan').fill('Tambahan perubahan APBD');
    const theirs = { version: 1, seats: 150, reason: 'Permintaan kecamatan' };
    expect((await server.query(AdjustQuotaDocument, { id, input: theirs }, administrator)).errors).toEqual([]);
    await press(page, 'Simpan');
    const dialog = page.getByRole('dialog', { name: 'Data ini baru saja diubah orang lain' });
    await expect.poll(() => dialog.innerText()).toMatch(/Jumlah kursi[^]*150[^]*200/);
    expect(await graveFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan perubahan saya di atasnya' }).click();

    await heading('Kuota Desa Wanaherang').waitFor();
    await main(page).getByText('200 kursi: 0 terpakai, 0 dipesan, 200 tersisa').waitFor();
    const entries = main(page).getByRole('region', { name: 'Buku kursi' }).getByRole('listitem');
    await expect.poll(() => entries.count()).toBe(3);
    const lines = (await entries.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(lines[0]).toMatch(/^\+50 kursi Penyesuaian: Tambahan perubahan APBD/);
    expect(lines[1]).toMatch(/^\+30 kursi Penyesuaian: Permintaan kecamatan/);
    expect(lines[2]).toMatch(/^\+120 kursi Pembagian/);

    await press(page, 'Tutup kuota');
    const closing = page.getByRole('dialog');
    await closing.getByRole('button', { name: 'Tutup kuota' }).click();
    await closing.getByText('Tuliskan alasannya.').waitFor();
    await closing.getByLabel(/^Alasan/).fill('Selesai');
    const again = { version: 3, seats: 210, reason: 'Permintaan kecamatan' };
    expect((await server.query(AdjustQuotaDocument, { id, input: again }, administrator)).errors).toEqual([]);
    await closing.getByRole('button', { name: 'Tutup kuota' }).click();
    await closing.getByText(/Keadaan terbaru: Terbuka, 210 kursi/).waitFor();
    await closing.getByRole('button', { name: 'Tutup kuota' }).click();
    await main(page).getByText('Ditutup', { exact: true }).waitFor();
    await press(page, 'Tampilkan riwayat');
    await main(page)
      .getByText(/menutup kuota Wanaherang/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('copies a year to the next on a phone, and opens the drafts', async () => {
    await allocate({ within: '32.01.03', fundingSourceCode: 'apbd-kab-bogor', from: '2026-01', to: '2026-12' });
    const { page, heading, isWiderThanScreen, graveFaults } = await open('administrator', '/quotas', PHONE);
    await press(page, 'Lainnya');
    await page.getByRole('menuitem', { name: 'Salin ke tahun lain' }).click();
    await heading('Salin kuota ke tahun lain').waitFor();
    await choose(page, 'Dari tahun', '2026');
    await choose(page, 'Ke tahun', '2027');
    await choose(page, 'Sumber dana', 'APBD Kabupaten Bogor');
    await press(page, 'Lihat hasilnya dahulu');
    const preview = main(page).getByRole('region', { name: 'Yang akan disalin' });
    await preview.waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const count = /Kuota\s+(\d+)/.exec(await preview.innerText())?.[1];
    await press(page, 'Salin sekarang');
    await main(page).getByRole('link', { name: 'Buka rancangannya' }).click();
    await heading('Buka semua rancangan setahun').waitFor();
    await press(page, 'Lihat hasilnya dahulu');
    await press(page, 'Buka sekarang');
    await main(page).getByText(`${count} kuota sekarang terbuka.`).waitFor();
  });
});

describe.skipIf(!chrome)('a village operator on a phone', () => {
  it('sees the quotas of the own village alone, and nothing to press', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(
      'village-operator',
      '/quotas?month=2027-05',
      PHONE,
      OPERATOR_VILLAGE,
    );
    await main(page).getByText('120 kursi: 0 terpakai, 0 dipesan, 120 tersisa').first().waitFor();
    expect(
      await main(page)
        .getByText(/Bagikan kuota|Lainnya/)
        .count(),
    ).toBe(0);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await main(page).getByRole('link', { name: 'Bojongkulur', exact: true }).click();
    await heading('Daftar kuota').waitFor();
    await main(page)
      .getByRole('link', { name: /Desa Bojongkulur/ })
      .first()
      .click();
    await heading('Kuota Desa Bojongkulur').waitFor();
    await main(page).getByText('Pembagian').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await page.goto('/quotas/create');
    await heading('Halaman ini bukan untuk peran Anda').waitFor();
    await page.goto('/quotas?month=2027-05&within=32.01.02.2001');
    await main(page).getByText('Belum ada kuota di sini').waitFor();
    expect(complaints).toEqual([]);
  });
});
