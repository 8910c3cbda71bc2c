import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Person, addPerson } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { codeOf, setUpApp } from '../../server/test/totp.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visit } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path?: string, viewport = WIDE) => visit(browser, server.url, viewport, path);
const account = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Akun:/ });

async function fillIn(page: Page, { email }: Person, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click();
}

describe.skipIf(!chrome)('signing in at the console', () => {
  it('leads back to where one came from, holds over a reload, and ends with the sign-out', async () => {
    const person = await addPerson(server.database);
    const { page, heading, complaints } = await open('/regions/32.01/show?seen=1');
    await heading('Masuk ke Payung').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await fillIn(page, person);
    await heading('Kabupaten Bogor').waitFor();
    expect(page.url()).toBe(`${server.url}/regions/32.01/show?seen=1`);
    await page.reload();
    await account(page).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar.').waitFor();
    await heading('Masuk ke Payung').waitFor();
    await page.goto('/regions/32.01/show');
    await heading('Masuk ke Payung').waitFor();
    expect(complaints).toEqual([]);
  });

  it('never leads to another host', async () => {
    const person = await addPerson(server.database);
    const { page, heading } = await open('/sign-in?to=https%3A%2F%2Fevil.example%2F');
    await fillIn(page, person);
    await heading('Wilayah').waitFor();
    expect(page.url()).toBe(`${server.url}/regions`);
  });

  it('with a wrong password says so, and after some of them how long to wait', async () => {
    const person = await addPerson(server.database);
    const { page } = await open('/sign-in');
    await fillIn(page, person, 'bukan kata sandinya');
    await page.getByRole('alert').getByText('E-mail atau kata sandi tidak cocok.').waitFor();
    const submit = page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true });
    const tooMany = page.getByRole('alert').getByText(/Terlalu banyak percobaan. Tunggu \d+ detik/);
    for (let trial = 2; trial < 9 && !(await tooMany.isVisible()); trial += 1) {
      const answered = page.waitForResponse('**/auth/sign-in/email');
      await submit.click();
      await answered;
      await page.getByRole('alert').waitFor();
    }
    await tooMany.waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(person.email);
  });

  it('asks for the code of an authenticator app where there is one, and takes a recovery code in its place', async () => {
    const person = await addPerson(server.database);
    const { totpURI, backupCodes } = await setUpApp(server.url, person);
    const { page, heading, graveFaults } = await open('/sign-in?to=%2Faccount', PHONE);
    await fillIn(page, person);
    await heading('Masukkan kode').waitFor();
    const digits = page.getByLabel('Kode 6 angka');
    expect(await digits.getAttribute('autocomplete')).toBe('one-time-code');
    expect(await graveFaults()).toEqual([]);
    await digits.fill('12345');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Ketik keenam angkanya.').waitFor();
    await digits.fill(codeOf(totpURI, 9));
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/Kode tidak cocok/)
      .waitFor();
    await digits.fill(codeOf(totpURI, 1).replace(/^.../, '$& '));
    await page.keyboard.press('Enter');
    await heading(/^Orang/).waitFor();

    await account(page).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await heading('Masuk ke Payung').waitFor();
    await fillIn(page, person);
    await page.getByRole('button', { name: 'Pakai kode pemulihan' }).click();
    await page.getByLabel('Kode pemulihan').fill(backupCodes[0] ?? '');
    await page.keyboard.press('Enter');
    await heading(/^Orang/).waitFor();
  });

  it('says when the server cannot be reached, and then works', async () => {
    const person = await addPerson(server.database);
    const { page } = await open('/sign-in');
    await page.route('**/auth/**', (route) => route.abort());
    await fillIn(page, person);
    await page
      .getByRole('alert')
      .getByText(/Sambungan mungkin sedang lemah/)
      .waitFor();
    await page.unroute('**/auth/**');
    await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click();
    await account(page).waitFor();
  });

  it('tells when the organisation’s provider has let nobody in', async () => {
    const { page, heading } = await open('/sign-in?signIn=refused');
    await page.getByText(/Anda belum bisa masuk lewat akun kantor/).waitFor();
    await heading('Masuk ke Payung').waitFor();
  });
});

describe.skipIf(!chrome)('a session that is ended elsewhere', () => {
  it('ends in the console too, at the same address, with the way in beside', async () => {
    const person = await addPerson(server.database);
    const { page, heading } = await open('/sign-in?to=%2Fregions%2F32.01%2Fshow');
    await fillIn(page, person);
    await heading('Kabupaten Bogor').waitFor();
    // All of the page is there: what it still asked for would end it, too.
    const district = page.getByRole('link', { name: /^Cibinong/ }).first();
    await district.waitFor();
    // What the page still asks for would be the first to hear of it.
    await page.waitForLoadState('networkidle');
    await server.database.sql(`DELETE FROM "Session" WHERE "userId" = $1`, [person.id]);
    await district.click();
    await page.getByText('Sesi Anda sudah berakhir.').waitFor();
    await heading('Masuk ke Payung').waitFor();
    await fillIn(page, person);
    await heading('Cibinong').waitFor();
    await account(page).waitFor();
    expect(await page.getByText('Sesi Anda sudah berakhir.').count()).toBe(0);
  });
});

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('the sign-in on %s', (_, viewport) => {
  it('fits the screen, and axe finds no serious fault, also when it tells what is wrong', async () => {
    const { page, heading, isWiderThanScreen, graveFaults } = await open('/sign-in', viewport);
    await heading('Masuk ke Payung').waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
  });
});
