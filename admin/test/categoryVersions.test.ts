import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CategoryDocument,
  ChangeCategoryDraftDocument,
  DraftCategoryDocument,
  type DraftCategoryInput,
  DraftCategoryVersionDocument,
  PublishCategoryDocument,
} from '../../server/test/generated/graphql.js';
import { OJEK, OJEK_FIELDS, dayIn } from '../../server/test/ojekCategory.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, deedsOn, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
let administrator: { cookie: string };
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const { PLATE, YEARS, BASE } = OJEK_FIELDS;
const { regionCode: _region, ...CONTENT } = OJEK;

const open = (path: string, viewport = WIDE, role = 'administrator') =>
  visitSignedIn(browser, server, viewport, path, { role, region: '32.01' });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

let codes = 0;
const drafted = async (input: Partial<DraftCategoryInput> = {}) => {
  const code = `berganti-${(codes += 1)}`;
  const { errors } = await server.query(DraftCategoryDocument, { input: { ...OJEK, ...input, code } }, administrator);
  expect(errors).toEqual([]);
  return code;
};
const publish = (code: string, from = dayIn(0), revision = 1) =>
  server.query(PublishCategoryDocument, { code, revision, from }, administrator);
const change = async (code: string, input: Partial<DraftCategoryInput>) => {
  const { errors } = await server.query(
    ChangeCategoryDraftDocument,
    { code, revision: 1, input: { ...CONTENT, ...input } },
    administrator,
  );
  expect(errors).toEqual([]);
};
const find = async (code: string, version: number | null = null) =>
  (await server.query(CategoryDocument, { code, version }, administrator)).data?.category;
const row = (page: Page, name: string | RegExp) => main(page).getByRole('row').filter({ hasText: name });

describe.skipIf(!chrome)('of two who change a draft', () => {
  const opened = async () => {
    const code = await drafted();
    const visit = await open(`/categories/${code}`);
    await visit.heading('Ubah rancangan: Tukang ojek').waitFor();
    await visit.page.getByLabel('Nama (Indonesia)').fill('Ojek saya');
    await change(code, { nameEn: 'Their riders', fields: [PLATE, { ...YEARS, maximum: 50 }, BASE] });
    await press(visit.page, 'Simpan rancangan');
    await main(visit.page).getByText('Rancangan ini baru saja disimpan orang lain').waitFor();
    return { code, ...visit };
  };

  it('the second sees what differs, and puts the own changes on top', async () => {
    const { code, page, heading, isWiderThanScreen, graveFaults, complaints } = await opened();
    await row(page, 'Nama (Indonesia)').filter({ hasText: 'Tukang ojek' }).filter({ hasText: 'Ojek saya' }).waitFor();
    await row(page, 'Nama (Inggris)').filter({ hasText: 'Their riders' }).waitFor();
    await row(page, 'Isian “Lama bekerja (tahun)”: Batas atas').filter({ hasText: '50' }).waitFor();
    await row(page, 'Nama (Inggris)').getByText('Diubah orang lain').waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await isWiderThanScreen()).toBe(false);

    await press(page, 'Letakkan perubahan saya di atas yang terbaru');
    await main(page).getByText('Perubahan Anda ada di atas rancangan terbaru.').waitFor();
    expect(await page.getByLabel('Nama (Indonesia)').inputValue()).toBe('Ojek saya');
    expect((await find(code, 1))?.name).toBe('Tukang ojek');
    await press(page, 'Simpan rancangan');
    await heading('Ojek saya').waitFor();
    await main(page).getByText('Their riders').waitFor();
    await main(page).getByText('Angka · 0 sampai 50').waitFor();
    expect(complaints).toEqual([]);
  });

  it('or takes the newest as it is', async () => {
    const { code, page } = await opened();
    await press(page, 'Pakai yang terbaru, lepas perubahan saya');
    await main(page).getByText('Ini rancangan yang terbaru.').waitFor();
    expect(await page.getByLabel('Nama (Indonesia)').inputValue()).toBe('Tukang ojek');
    expect(await page.getByLabel('Nama (Inggris)').inputValue()).toBe('Their riders');
    expect((await find(code, 1))?.revision).toBe(2);
  });
});

describe.skipIf(!chrome)('a draft', () => {
  it('is not published while a persona fails, and the dialog says which', async () => {
    const [muda] = OJEK.personas;
    const personas = muda ? [{ ...muda, expected: 'NOT_ELIGIBLE' as const }] : [];
    const code = await drafted({ personas });
    const { page, heading, graveFaults } = await open(`/categories/${code}/show`);
    await heading('Tukang ojek').waitFor();
    await press(page, 'Terbitkan');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 dari 1 contoh orang tidak sesuai harapan.').waitFor();
    await dialog.getByText('Hasil: memenuhi syarat. Yang diharapkan: tidak memenuhi syarat.').waitFor();
    expect(await graveFaults()).toEqual([]);
    await confirm(page, 'Terbitkan kategori');
    await dialog.getByText(/^Kategori belum dapat diterbitkan: .*muda/).waitFor();
    expect((await find(code, 1))?.status).toBe('DRAFT');
  });

  it('that somebody has changed meanwhile is published once the change has been seen', async () => {
    const code = await drafted();
    const { page, heading } = await open(`/categories/${code}/show`);
    await heading('Tukang ojek').waitFor();
    await change(code, { nameEn: 'Their riders' });
    await press(page, 'Terbitkan');
    await confirm(page, 'Terbitkan kategori');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row', { name: 'Nama (Inggris)' }).filter({ hasText: 'Their riders' }).waitFor();
    expect((await find(code, 1))?.status).toBe('DRAFT');
    await confirm(page, 'Terbitkan kategori');
    await main(page).getByText('Their riders').waitFor();
    expect((await find(code, 1))?.status).toBe('PUBLISHED');
  });

  it('has its fields dragged into order by mouse', async () => {
    const code = await drafted();
    const { page, heading } = await open(`/categories/${code}`);
    await heading('Ubah rancangan: Tukang ojek').waitFor();
    const handle = main(page).getByRole('button', { name: 'Pindahkan Pangkalan' });
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await main(page).getByRole('button', { name: 'Pindahkan Nomor polisi' }).boundingBox();
    if (!from || !to) throw new Error('both handles are on view');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 20 });
    await main(page).getByText('Pangkalan sekarang di urutan 1 dari 3.').waitFor({ state: 'attached' });
    await page.mouse.up();
    await main(page).getByRole('heading', { name: '1. Pangkalan' }).waitFor();
    await press(page, 'Simpan rancangan');
    // Saved: the page of the category, and not that of the form, whose heading says its name as well.
    await page.waitForURL('**/show**');
    expect((await find(code, 1))?.fields.map(({ key }) => key)).toEqual(['base', 'plate', 'years']);
  });

  it('tells what the server finds at fault beside the input', async () => {
    const code = await drafted();
    await publish(code);
    await server.query(DraftCategoryVersionDocument, { code }, administrator);
    const { page, heading } = await open(`/categories/${code}`);
    await heading('Ubah rancangan: Tukang ojek').waitFor();
    await press(page, 'Ubah isian Pangkalan');
    await page.getByLabel('Jenis').last().click();
    await page.getByRole('option', { name: 'Teks', exact: true }).click();
    await press(page, 'Simpan rancangan');
    // Beside the input, and by the button.
    await expect
      .poll(() =>
        main(page)
          .getByText(/sudah pernah terbit, jadi jenisnya tetap/)
          .count(),
      )
      .toBe(2);
  });

  it('is thrown away, and the category with it when it never was published', async () => {
    const code = await drafted();
    const { page, heading, complaints } = await open(`/categories/${code}/show`);
    await heading('Tukang ojek').waitFor();
    await press(page, 'Buang rancangan');
    await confirm(page, 'Buang');
    await heading('Kategori pekerja').waitFor();
    expect(await find(code, 1)).toBeNull();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('the versions of a category', () => {
  it('are designed on, compared, published with their effects told, restored, and ended', async () => {
    const code = await drafted();
    await publish(code);
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(`/categories/${code}/show`, PHONE);
    await heading('Tukang ojek').waitFor();
    await press(page, 'Rancang versi berikutnya');
    await heading('Ubah rancangan: Tukang ojek').waitFor();
    const boat = { key: 'boat', labelId: 'Perahu', labelEn: 'Boat', type: 'TEXT' as const, isRequired: true };
    await change(code, {
      nameId: 'Ojek',
      fields: [{ ...BASE, choices: ['Pasar'] }, { ...YEARS, isRequired: true }, boat],
      eligibility: 'worker.age < 65',
      personas: [],
    });
    await page.goto(`/categories/${code}/compare`);
    await heading('Bandingkan versi: Tukang ojek').waitFor();
    await row(page, 'Nama (Indonesia)').filter({ hasText: 'Ojek' }).waitFor();
    await row(page, 'Isian “Nomor polisi”').filter({ hasText: '(tidak ada)' }).waitFor();
    await row(page, 'Urutan isian').waitFor();
    await row(page, 'Syarat').filter({ hasText: 'worker.age < 65' }).waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    await page.goto(`/categories/${code}/show`);
    await main(page).getByText('Versi 2 sedang dirancang.').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    await main(page).getByRole('link', { name: 'Lihat rancangan' }).click();
    await heading('Ojek').waitFor();
    await press(page, 'Terbitkan');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Akibatnya dibanding versi 1').waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      'Syarat berubah.',
      'Isian dihapus: Nomor polisi. Data yang sudah ditulis tetap dapat dibaca.',
      'Isian baru yang wajib diisi: Perahu',
      'Pilihan dihapus dari Pangkalan: Stasiun',
      'Menjadi wajib: Lama bekerja (tahun)',
    ]);
    await dialog.getByText(/^Pengaruhnya pada pekerja terdaftar/).waitFor();
    expect(await graveFaults()).toEqual([]);
    await confirm(page, 'Terbitkan kategori');
    await main(page).getByText('Akan berlaku').first().waitFor();
    expect((await find(code, 2))?.from).toBe(dayIn(1));

    await press(page, 'Berlakukan kembali versi 1');
    await dialog.getByLabel('Alasan').fill('Belum siap');
    await confirm(page, 'Berlakukan kembali');
    await page.waitForURL('**/show?version=3');
    await heading('Tukang ojek').waitFor();
    expect(await find(code, 3)).toMatchObject({ status: 'PUBLISHED', from: dayIn(2), name: 'Tukang ojek' });

    await press(page, 'Hentikan');
    await dialog.getByLabel('Alasan').fill('Digabung');
    await confirm(page, 'Hentikan kategori');
    await main(page).getByText('Tidak berlaku lagi').first().waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are seen by an auditor, who changes nothing', async () => {
    const code = await drafted();
    const { page, heading, complaints } = await open(`/categories/${code}/show`, WIDE, 'auditor');
    await heading('Tukang ojek').waitFor();
    await main(page).getByText('Hasil: memenuhi syarat, seperti yang diharapkan.').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    await press(page, 'Tampilkan riwayat');
    await main(page).getByText(`membuat rancangan kategori ${code}`).waitFor();
    for (const path of [`/categories/${code}`, '/categories/create']) {
      await page.goto(path);
      await heading('Halaman ini bukan untuk peran Anda').waitFor();
    }
    await page.goto('/categories/none/show');
    await heading('Tidak ditemukan').waitFor();
    expect(complaints).toEqual([]);
  });
});
