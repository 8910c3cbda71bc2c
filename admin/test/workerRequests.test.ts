import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegisterWorkerDocument, type RegisterWorkerInput } from '../../server/test/generated/graphql.js';
import { invented } from '../../server/test/inventedPeople.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

const CIBINONG = '32.01.01.1006';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
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
const decide = async (page: Page, name: string, reason: string): Promise<void> => {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Alasan/).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

describe.skipIf(!chrome)('a correction', () => {
  it('is proposed with its difference on view, and approved by another, who looks at what is masked', async () => {
    const id = await register({ name: 'Entin Suhartini', phone: '081298765432' });
    const operator = await open('village-operator', `/workers/${id}/correct`, PHONE, CIBINONG);
    await operator.heading('Usulkan perbaikan data Entin Suhartini').waitFor();
    const changed = main(operator.page).getByRole('region', { name: 'Yang berubah' });
    await changed.getByText('Belum ada yang diubah.').waitFor();
    await operator.page.getByLabel('Nama', { exact: false }).first().fill('Entin Suhartinah');
    await operator.page.getByLabel('Nomor telepon', { exact: true }).fill('081211112222');
    expect((await changed.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Nama Sekarang Entin Suhartini Diusulkan Entin Suhartinah Nomor telepon Sekarang \*{9}432 Diusulkan 081211112222/,
    );
    await operator.page.getByLabel('Alasan').fill('Sesuai KTP');
    expect(await operator.isWiderThanScreen()).toBe(false);
    expect(await operator.graveFaults()).toEqual([]);
    await press(operator.page, 'Kirim usulan');
    await operator.heading('Entin Suhartini').waitFor();
    await main(operator.page)
      .getByText(/^Perbaikan data diusulkan oleh .*: Sesuai KTP$/)
      .waitFor();
    await main(operator.page).getByRole('link', { name: 'Lihat usulannya' }).click();
    await main(operator.page).getByText('orang lain yang memutuskannya').waitFor();
    expect(await operator.isWiderThanScreen()).toBe(false);
    expect(await main(operator.page).getByRole('button', { name: 'Setujui' }).count()).toBe(0);

    const verifier = await open('verifier', '/workers');
    await main(verifier.page)
      .getByRole('link', { name: /^Usulan/ })
      .click();
    await verifier.heading('Usulan tentang pekerja').waitFor();
    const card = main(verifier.page).getByRole('listitem').filter({ hasText: 'Entin Suhartini' }).first();
    await card.getByText('Entin Suhartinah').waitFor();
    await press(verifier.page, 'Lihat yang disamarkan');
    await verifier.page.getByLabel('Untuk keperluan apa?').fill('Mencocokkan data dengan KTP');
    await verifier.page.getByRole('button', { name: 'Tampilkan isinya' }).click();
    await card.getByText('081211112222').waitFor();
    expect(await verifier.graveFaults()).toEqual([]);
    await decide(verifier.page, 'Setujui', 'KTP sudah dilihat');
    await main(verifier.page).getByText('Tidak ada yang menunggu').waitFor();
    await verifier.page.goto(`/workers/${id}/show`);
    await verifier.heading('Entin Suhartinah').waitFor();
    await main(verifier.page).getByText('*********222').waitFor();
    await main(verifier.page)
      .getByText(/^Perbaikan data disetujui oleh .*: KTP sudah dilihat$/)
      .waitFor();
    expect([...operator.complaints, ...verifier.complaints]).toEqual([]);
  });
});

describe.skipIf(!chrome)('a death, a move and a merge', () => {
  it('are proposed from the record', async () => {
    const id = await register({ name: 'Ujang Permana' });
    await register({ name: 'Ujang Permanah' });
    const { page, heading, graveFaults, complaints } = await open('village-operator', '/workers', WIDE, CIBINONG);
    const begin = async (item: string) => {
      await page.goto(`/workers/${id}/show`);
      await press(page, 'Tindakan lain');
      await page.getByRole('menuitem', { name: item }).click();
    };
    await begin('Catat kepindahan');
    await heading('Catat kepindahan Ujang Permana').waitFor();
    await page.getByLabel('Desa atau kelurahan yang baru').fill('bojongkulur');
    await page.getByRole('option', { name: /^Desa Bojongkulur/ }).click();
    await page.getByLabel('Alasan').fill('Surat pindah');
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Kirim usulan');
    await main(page)
      .getByText(/^Kepindahan diusulkan oleh/)
      .waitFor();

    await begin('Laporkan meninggal');
    await page.getByLabel('Tanggal meninggal').fill('2026-01-31');
    await page.getByLabel('Alasan').fill('Akta kematian');
    await press(page, 'Kirim usulan');
    await main(page)
      .getByText(/^Laporan kematian diusulkan oleh/)
      .waitFor();

    await begin('Gabungkan');
    await page.getByRole('searchbox', { name: 'Nama atau NIK' }).fill('ujang permana');
    await press(page, 'Cari');
    await main(page).getByRole('button', { name: 'Pilih Ujang Permanah' }).click();
    await main(page).getByText('Data yang digabung ke dalamnya').waitFor();
    await page.getByLabel('Alasan').fill('Orang yang sama');
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Kirim usulan');
    await main(page)
      .getByText(/^Penggabungan diusulkan oleh/)
      .waitFor();
    await page.goto('/workers/requests');
    await main(page).getByText('3 usulan').waitFor();
    expect(complaints).toEqual([]);
  });
});
