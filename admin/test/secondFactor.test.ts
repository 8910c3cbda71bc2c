import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Person, addPerson, signIn } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { codeOf, setUpApp } from '../../server/test/totp.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, type Visit, WIDE, visit } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  await server.database.sql(`UPDATE "Role" SET "requiresSecondFactor" = true WHERE "code" = 'auditor'`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const section = (page: Page) => page.getByRole('region', { name: 'Verifikasi dua langkah' });
const addressOf = (secret: string) => `otpauth://totp/Payung?secret=${secret}`;

/** Signs an auditor in, whose role asks for a second factor; `code` where one is set up. */
async function enter(person: Person, viewport = WIDE, code?: string): Promise<Visit> {
  const visited = await visit(browser, server.url, viewport, '/sign-in?to=%2Fregions%2F32.01%2Fshow');
  const { page, heading } = visited;
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  if (code !== undefined) {
    await page.getByLabel('Kode 6 angka').fill(code);
    await page.keyboard.press('Enter');
  }
  await heading('Kabupaten Bogor').waitFor();
  return visited;
}
const auditor = () => addPerson(server.database, [{ role: 'auditor', region: '32.01' }], '32.01');

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('who needs a second factor, on %s,', (_, viewport) => {
  it('is told so, sets it up, keeps the recovery codes, and then has the role', async () => {
    const person = await auditor();
    const elsewhere = await signIn(server.url, person);
    const { page, isWiderThanScreen, graveFaults, complaints } = await enter(person, viewport);
    await page.getByText(/Sebagian peran Anda belum berlaku/).waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Pasang sekarang' }).click();

    await section(page).getByRole('button', { name: 'Pasang sekarang' }).click();
    await section(page).getByRole('button', { name: 'Lanjut' }).click();
    await section(page).getByRole('alert').getByText('Isi kata sandi Anda.').waitFor();
    const password = section(page).getByLabel('Kata sandi sekarang');
    await password.fill('bukan kata sandinya');
    await page.keyboard.press('Enter');
    await section(page).getByRole('alert').getByText('Kata sandi tidak cocok.').waitFor();
    await password.fill(PASSWORD);
    await page.keyboard.press('Enter');

    await section(page).getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const secret = (await section(page).locator('code').innerText()).replace(/\s/g, '');
    await section(page).getByLabel('Kode 6 angka').fill('12345');
    await page.keyboard.press('Enter');
    await section(page).getByRole('alert').getByText('Ketik keenam angkanya.').waitFor();
    await section(page)
      .getByLabel('Kode 6 angka')
      .fill(codeOf(addressOf(secret), 9));
    await page.keyboard.press('Enter');
    await section(page)
      .getByRole('alert')
      .getByText(/Kode tidak cocok/)
      .waitFor();
    await section(page)
      .getByLabel('Kode 6 angka')
      .fill(codeOf(addressOf(secret)));
    await page.keyboard.press('Enter');

    const codes = section(page).getByRole('list', { name: 'Kode pemulihan Anda' }).getByRole('listitem');
    await expect.poll(() => codes.count()).toBe(10);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section(page).getByRole('button', { name: 'Unduh' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kode-pemulihan-payung.txt');
    const shown = await codes.allInnerTexts();
    expect((await readFile(await download.path(), 'utf8')).trim().split('\n')).toEqual(shown);
    await section(page).getByRole('button', { name: 'Sudah saya simpan' }).click();
    expect(await codes.count()).toBe(0);
    await section(page).getByText('Aktif', { exact: true }).waitFor();
    expect(await page.getByText(/Sebagian peran Anda belum berlaku/).count()).toBe(0);
    await page.getByRole('main').getByText('Auditor').waitFor();
    expect((await server.query('{ viewer { id } }', {}, elsewhere)).status).toBe(401);
    // The wrong password and the wrong code are answered with a status that browsers report.
    expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  });
});

describe.skipIf(!chrome)('a second factor that is set up', () => {
  it('has new recovery codes, and is turned off, for password and code only', async () => {
    const person = await auditor();
    const { totpURI, backupCodes } = await setUpApp(server.url, person);
    const { page, graveFaults } = await enter(person, PHONE, codeOf(totpURI, 1));
    await page.goto('/account');
    const prove = async (action: string, code: string) => {
      await section(page).getByLabel('Kata sandi sekarang').fill(PASSWORD);
      await section(page).getByLabel('Kode 6 angka').fill(code);
      await section(page).getByRole('button', { name: action }).click();
    };
    await section(page).getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
    await section(page).getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
    await section(page).getByRole('alert').getByText('Isi kata sandi dan kodenya.').waitFor();
    expect(await graveFaults()).toEqual([]);
    await prove('Buat kode pemulihan baru', '000000');
    await section(page)
      .getByRole('alert')
      .getByText(/Kode tidak cocok/)
      .waitFor();
    await prove('Buat kode pemulihan baru', backupCodes[0] ?? '');
    const codes = section(page).getByRole('list', { name: 'Kode pemulihan Anda' }).getByRole('listitem');
    await expect.poll(() => codes.count()).toBe(10);
    const [first = ''] = await codes.allInnerTexts();
    expect(backupCodes).not.toContain(first);
    await section(page).getByRole('button', { name: 'Sudah saya simpan' }).click();

    await section(page).getByRole('button', { name: 'Matikan' }).click();
    await prove('Matikan', first);
    await section(page).getByRole('button', { name: 'Pasang sekarang' }).waitFor();
    await page.getByText(/Sebagian peran Anda belum berlaku/).waitFor();
    await expect(signIn(server.url, person)).resolves.toBeDefined();
  });

  it('and not shown, as by the organisation’s provider, is asked for by signing in anew', async () => {
    const person = await auditor();
    const { totpURI } = await setUpApp(server.url, person);
    const { page } = await enter(person, WIDE, codeOf(totpURI, 1));
    expect(await page.getByText(/Sebagian peran Anda belum berlaku/).count()).toBe(0);
    await server.database.sql(`UPDATE "Session" SET "hasShownFactor" = false WHERE "userId" = $1`, [person.id]);
    await page.reload();
    await page.getByText(/karena Anda masuk tanpa kode dari ponsel/).waitFor();
  });
});
