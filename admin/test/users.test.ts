import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson, auth } from '../../server/test/people.js';
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

const open = (role: string, path: string, viewport = WIDE) =>
  visitSignedIn(browser, server, viewport, path, { role, region: '32.01' });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const confirm = async (page: Page, name: string, reason?: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByLabel(/^Alasan/).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
const lastEvent = async (action: string, subject: string) =>
  (
    await server.database.sql<{ purpose: string | null }>(
      `SELECT "purpose" FROM "AuditEvent" WHERE "action" = $1 AND "subjectId" = $2 ORDER BY "id" DESC LIMIT 1`,
      [action, subject],
    )
  )[0];

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('an administrator on %s', (_, viewport) => {
  it('adds a person, whose password is shown once, gives them a role and takes it back', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(
      'administrator',
      '/users',
      viewport,
    );
    await heading('Pengguna').waitFor();
    await main(page).getByRole('link', { name: 'Tambah pengguna' }).first().click();
    await heading('Tambah pengguna').waitFor();
    const email = `siti.${viewport.width}@bogor.example`;
    await page.getByLabel('Nama').fill('Siti Rahmawati');
    await page.getByLabel('E-mail').fill(email);
    expect(await page.getByLabel('Kantor').inputValue()).toBe('Kabupaten Bogor');
    await page.getByLabel('Kantor').fill('pabuaran bojonggede');
    await page.getByRole('option', { name: 'Kelurahan Pabuaran, Kecamatan Bojonggede, Kabupaten Bogor' }).click();
    expect(await graveFaults()).toEqual([]);
    await press(page, 'Tambah pengguna');

    await heading('Siti Rahmawati sudah ditambahkan').waitFor();
    const password = await main(page).locator('code').innerText();
    expect((await auth(server.url, 'sign-in/email', { email, password })).status).toBe(200);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    await main(page).getByRole('link', { name: 'Beri peran' }).click();
    await heading('Beri peran kepada Siti Rahmawati').waitFor();
    await page.getByLabel('Peran').first().click();
    await page.getByRole('option', { name: 'Operator desa' }).click();
    await main(page).getByText('Melihat pekerja, dengan NIK yang disamarkan').waitFor();
    await page.getByLabel(/^Sampai/).fill('2099-12-31');
    await page.getByLabel(/^Alasan/).fill('SK Kepala Dinas 12/2026');
    await press(page, 'Beri peran');

    await heading('Siti Rahmawati').waitFor();
    const roles = page.getByRole('region', { name: 'Peran' });
    await roles.getByText('Operator desa').waitFor();
    expect(await roles.innerText()).toMatch(/Berlaku[^]*di Kelurahan Pabuaran[^]*sampai 31 Des 2099/);
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect((await lastEvent('role.grant', id))?.purpose).toBe('SK Kepala Dinas 12/2026');
    expect(await isWiderThanScreen()).toBe(false);

    await roles.getByRole('button', { name: /^Cabut peran Operator desa/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await graveFaults()).toEqual([]);
    await confirm(page, 'Cabut peran', 'pindah tugas');
    await roles.getByText('Belum ada peran').waitFor();
    expect((await lastEvent('role.revoke', id))?.purpose).toBe('pindah tugas');
    // Shown once: nobody sees the password again.
    await page.reload();
    await heading('Siti Rahmawati').waitFor();
    expect(await page.content()).not.toContain(password);
    expect(complaints).toEqual([]);
  });

  it('changes a person, suspends, reinstates and removes them', async () => {
    const person = await addPerson(server.database, [{ role: 'verifier', region: '32.01' }], '32.01.01');
    const { page, heading, complaints } = await open('administrator', `/users/${person.id}/show`, viewport);
    await main(page).getByRole('link', { name: 'Ubah' }).click();
    await page.getByLabel('Nama').fill('Budi Santoso');
    await press(page, 'Simpan');
    await heading('Budi Santoso').waitFor();
    await press(page, 'Tangguhkan');
    await confirm(page, 'Tangguhkan', 'cuti panjang');
    await main(page).getByText('Ditangguhkan').waitFor();
    await press(page, 'Aktifkan lagi');
    await confirm(page, 'Aktifkan lagi');
    await main(page).getByText('Aktif', { exact: true }).waitFor();
    await press(page, 'Hapus');
    await confirm(page, 'Hapus pengguna', 'pensiun');
    await heading('Pengguna').waitFor();
    expect((await lastEvent('user.remove', person.id))?.purpose).toBe('pensiun');
    await page.goto(`/users/${person.id}/show`);
    await heading('Tidak ditemukan').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('a person who is locked out', () => {
  it('gets a new first password, shown once, and the trail tells why', async () => {
    const locked = await addPerson(server.database, [], '32.01');
    const { page, heading } = await open('administrator', `/users/${locked.id}/show`);
    await heading(/^Orang/).waitFor();
    await press(page, 'Setel ulang kata sandi');
    await confirm(page, 'Setel ulang kata sandi', 'Lupa kata sandi');
    const password = await main(page).locator('code').innerText();
    expect((await auth(server.url, 'sign-in/email', { email: locked.email, password })).status).toBe(200);
    expect((await lastEvent('user.resetPassword', locked.id))?.purpose).toBe('Lupa kata sandi');
  });
});

describe.skipIf(!chrome)('an auditor', () => {
  it('reads the history of a person on their page', async () => {
    const person = await addPerson(server.database, [], '32.01');
    const { page } = await open('administrator', `/users/${person.id}/show`);
    await press(page, 'Tangguhkan');
    await confirm(page, 'Tangguhkan', 'Cuti panjang');
    const auditor = await open('auditor', `/users/${person.id}/show`);
    await main(auditor.page).getByRole('button', { name: 'Tampilkan riwayat' }).click();
    await main(auditor.page)
      .getByText(/menangguhkan/)
      .first()
      .waitFor();
    expect(await auditor.graveFaults()).toEqual([]);
  });
});

describe.skipIf(!chrome)('an administrator', () => {
  it('is told beside the field what the server refuses, and loses nothing that was typed', async () => {
    const { email } = await addPerson(server.database);
    const { page, heading } = await open('administrator', '/users/create');
    await heading('Tambah pengguna').waitFor();
    await press(page, 'Tambah pengguna');
    await main(page).getByText('Wajib diisi').first().waitFor();
    await page.getByLabel('Nama').fill('Orang baru');
    await page.getByLabel('E-mail').fill(email);
    await press(page, 'Tambah pengguna');
    await main(page).getByRole('alert').getByText('Alamat e-mail ini sudah dipakai.').waitFor();
    expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Nama').inputValue()).toBe('Orang baru');
    await page.getByLabel('Kantor').fill('kota bogor');
    await page.getByRole('option', { name: 'Kota Bogor' }).click();
    await page.getByLabel('E-mail').fill('baru@bogor.example');
    await press(page, 'Tambah pengguna');
    await main(page).getByText('Anda tidak berwenang melakukan ini di wilayah tersebut.').waitFor();
  });

  it('finds people by words, region, role and status, at an address that can be shared', async () => {
    const [here, there] = await Promise.all([
      addPerson(server.database, [{ role: 'branch-officer', region: '32.01' }], '32.01.01'),
      addPerson(server.database, [], '32.01.02'),
    ]);
    await server.database.sql('UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1', [there.id]);
    const { page, heading, complaints } = await open('administrator', '/roles/branch-officer/show');
    await main(page).getByRole('link', { name: 'Lihat pemegangnya' }).click();
    await heading('Pengguna').waitFor();
    const rows = main(page).getByRole('row');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.last().innerText()).toContain(here.email);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByLabel('Wilayah').fill('kota bogor');
    await page.getByRole('option', { name: 'Kota Bogor' }).click();
    await main(page).getByText('Tidak ada yang cocok').waitFor();
    await press(page, 'Hapus saringan');
    await main(page).getByText(there.email).waitFor();
    await page.getByLabel('Status').click();
    await page.getByRole('option', { name: 'Ditangguhkan' }).click();
    await main(page).getByText(here.email).waitFor({ state: 'detached' });
    await main(page).getByText(there.email).waitFor();
    await page.getByLabel('Cari').fill(here.email.slice(0, 8));
    await main(page).getByText('Tidak ada yang cocok').waitFor();
    expect(complaints).toEqual([]);
  });

  it('hears when the server cannot be reached, and goes on', async () => {
    const { page, heading, graveFaults } = await open('administrator', '/regions');
    await heading('Wilayah').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('navigation').getByRole('link', { name: 'Pengguna' }).click();
    await page.getByText('Server tidak dapat dihubungi').waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.unroute('**/graphql');
    await press(page, 'Coba lagi');
    await main(page).getByRole('table').waitFor();
  });
});

describe.skipIf(!chrome)('who may not', () => {
  it('as an auditor sees people, and changes nothing', async () => {
    const person = await addPerson(server.database, [{ role: 'verifier', region: '32.01' }], '32.01.01');
    const { page, heading, graveFaults, complaints } = await open('auditor', '/users');
    await main(page).getByRole('table').waitFor();
    expect(await main(page).getByRole('link', { name: 'Tambah pengguna' }).count()).toBe(0);
    await page.goto(`/users/${person.id}/show`);
    await heading(/^Orang/).waitFor();
    await page.getByRole('region', { name: 'Peran' }).getByText('Verifikator').waitFor();
    expect(await deedsOn(page).count()).toBe(0);
    expect(
      await main(page)
        .getByRole('link', { name: /Ubah|Beri peran/ })
        .count(),
    ).toBe(0);
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const SEEN = ['Wilayah', 'Pekerja', 'Kuota', 'Kepesertaan', 'Impor daftar'];
  it.each([
    ['a wide screen', WIDE],
    ['a phone', PHONE],
  ])('as a village operator finds no link to them on %s, and is told so at the address', async (_, viewport) => {
    const { page, heading, graveFaults, isWiderThanScreen } = await open('village-operator', '/users', viewport);
    await main(page).getByText('Halaman ini bukan untuk peran Anda').waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu utama' });
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const configuration = ['Program dan tarif', 'Sumber dana', 'Angka resmi'];
    const isWide = viewport === WIDE;
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(isWide ? SEEN : []);
    await menu.getByRole('button', { name: isWide ? 'Pengaturan' : 'Menu utama' }).click();
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.allInnerTexts()).toEqual(isWide ? configuration : [...SEEN, ...configuration]);
    expect(await graveFaults()).toEqual([]);
    await items.filter({ hasText: 'Angka resmi' }).click();
    await heading('Angka resmi').waitFor();
  });
});
