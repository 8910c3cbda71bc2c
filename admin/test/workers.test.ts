import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegisterWorkerDocument, type RegisterWorkerInput } from '../../server/test/generated/graphql.js';
import { invented, inventedNik } from '../../server/test/inventedPeople.js';
import { addOjek } from '../../server/test/ojekWorkers.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

const CIBINONG = '32.01.01.1006';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  await addOjek(server.database);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (role: string, path: string, viewport = WIDE, region = '32.01') =>
  visitSignedIn(browser, server, viewport, path, { role, region });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const register = async (more: Partial<RegisterWorkerInput>): Promise<string> => {
  const { headers } = await actingAs(server, 'administrator', '32.01');
  const { data } = await server.query(RegisterWorkerDocument, { input: invented(more) }, headers);
  return data?.registerWorker.id ?? '';
};
const lastEvent = async (action: string, subject: string) =>
  (
    await server.database.sql<{ purpose: string | null }>(
      `SELECT "purpose" FROM "AuditEvent" WHERE "action" = $1 AND "subjectId" = $2 ORDER BY "id" DESC LIMIT 1`,
      [action, subject],
    )
  )[0];
const look = async (page: Page, words: string) => {
  await page.getByRole('searchbox', { name: 'Nama atau NIK' }).fill(words);
  await press(page, 'Cari');
};
/** All that a browser keeps of a page, or tells of it to others. */
const traces = (page: Page): Promise<unknown> =>
  page.evaluate(
    'JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.title])',
  );

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('a village operator on %s', (_, viewport) => {
  it('looks a person up, does not find them, and adds them with what was typed', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(
      'village-operator',
      '/workers',
      viewport,
      CIBINONG,
    );
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await heading('Pekerja').waitFor();
    expect(await graveFaults()).toEqual([]);
    await look(page, 'si');
    await main(page).getByText('Ketik paling sedikit 3 huruf').waitFor();
    const nik = inventedNik('520590');
    await look(page, nik);
    await main(page).getByText('Tidak ada pekerja dengan NIK ini').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    await main(page).getByRole('link', { name: 'Tambah orang ini' }).click();

    await heading('Tambah pekerja').waitFor();
    expect(await page.getByLabel('NIK').inputValue()).toBe(nik);
    expect(await page.getByLabel('Desa atau kelurahan').inputValue()).toContain('Kelurahan Cibinong');
    await main(page).getByText('Menurut NIK: perempuan, lahir 12 Mei 1990.').waitFor();
    await press(page, 'Pakai');
    expect(await page.getByLabel('Tanggal lahir').inputValue()).toBe('1990-05-12');
    await page.getByLabel('Tanggal lahir').fill('1990-05-13');
    await main(page).getByText('Tanggal lahir di NIK berbeda').waitFor();
    const name = `Siti Nurjanah ${viewport.width === PHONE.width ? 'Ponsel' : 'Meja'}`;
    await page.getByLabel('Nama', { exact: false }).first().fill(name);
    await page.getByLabel('Kategori').click();
    await page.getByRole('option', { name: 'Petani' }).click();
    await page.getByLabel('Nomor telepon').fill('0812 3456 7890');
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    // The line drops: the form stays as it is, and is sent again.
    await page.route('**/graphql', (route) => route.abort());
    await press(page, 'Simpan pekerja');
    await main(page).getByText('Sambungan mungkin sedang lemah').waitFor();
    expect(await page.getByLabel('Nomor telepon').inputValue()).toBe('0812 3456 7890');
    await page.unroute('**/graphql');
    await main(page).getByRole('button', { name: 'Simpan pekerja' }).dblclick();

    await heading(name).waitFor();
    await main(page)
      .getByText(`${nik.slice(0, 6)}******${nik.slice(12)}`)
      .waitFor();
    await main(page).getByText('Periksa NIK').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    expect(await main(page).getByRole('button', { name: 'Lihat NIK' }).count()).toBe(0);
    const [{ count } = { count: 0 }] = await server.database.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM "Worker" WHERE "name" = $1',
      [name],
    );
    expect(count).toBe(1);
    expect([...urls, await traces(page)].join()).not.toContain(nik);
    expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  });
});

describe.skipIf(!chrome)('a village operator', () => {
  it('who types a NIK that is there is led to that record, and puts it right', async () => {
    const nik = inventedNik();
    const id = await register({ nik, name: 'Cecep Supriatna', phone: '081298765432' });
    const { page, heading, complaints } = await open('village-operator', '/workers/create', WIDE, CIBINONG);
    await heading('Tambah pekerja').waitFor();
    await page.getByLabel('NIK').fill(`${nik.slice(0, 8)} ${nik.slice(8)}`);
    await main(page).getByText('NIK ini milik Cecep Supriatna').waitFor();
    await main(page).getByRole('link', { name: 'Buka datanya' }).click();
    await heading('Cecep Supriatna').waitFor();
    await main(page).getByRole('link', { name: 'Ubah data' }).click();
    await heading('Ubah data Cecep Supriatna').waitFor();
    await page.getByLabel('Nama', { exact: false }).first().fill('Cecep Supriyatna');
    await press(page, 'Simpan perubahan');
    await heading('Cecep Supriyatna').waitFor();
    // What is masked in the form stays as it was.
    await main(page).getByText('*********432').waitFor();
    expect((await lastEvent('worker.change', id))?.purpose).toBeNull();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('a verifier', () => {
  it('narrows the list by the fields of a category, sees a NIK for a minute with a purpose, and holds the person', async () => {
    const nik = inventedNik();
    const ojek = { categoryCode: 'ojek', attributes: { plate: 'F 1234 AB', base: 'Pasar' } };
    const id = await register({ ...ojek, nik, name: 'Dadang Ojek' });
    await register({ ...ojek, name: 'Ujang Ojek', attributes: { plate: 'F 99 CD', base: 'Stasiun' } });
    const { page, heading, graveFaults, complaints } = await open('verifier', '/workers?category=ojek');
    await main(page).getByText('2 pekerja').waitFor();
    await page.getByLabel('base').click();
    await page.getByRole('option', { name: 'Pasar' }).click();
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Terapkan');
    await main(page).getByText('1 pekerja').waitFor();
    await main(page).getByRole('link', { name: 'Dadang Ojek' }).click();

    await heading('Dadang Ojek').waitFor();
    await page.clock.install();
    await press(page, 'Lihat NIK');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tampilkan NIK' }).click();
    await dialog.getByText('paling sedikit 10 huruf').waitFor();
    expect(await graveFaults()).toEqual([]);
    await dialog.getByLabel('Untuk keperluan apa?').fill('Mencocokkan data dengan KTP');
    await dialog.getByRole('button', { name: 'Tampilkan NIK' }).click();
    await main(page).getByText(nik).waitFor();
    expect((await lastEvent('worker.revealNik', id))?.purpose).toBe('Mencocokkan data dengan KTP');
    await page.clock.fastForward('01:01');
    await main(page).getByText(nik).waitFor({ state: 'detached' });
    expect(String(await traces(page))).not.toContain(nik);

    await press(page, 'Tahan');
    await dialog.getByLabel('Alasan').fill('Dilaporkan bekerja di pabrik');
    await dialog.getByRole('button', { name: 'Tahan', exact: true }).click();
    await main(page).getByText('Alasan: Dilaporkan bekerja di pabrik').waitFor();
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
