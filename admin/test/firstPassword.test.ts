import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, addPerson } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
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

const OWN = 'kata sandi lain yang panjang';

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('who was given a password, on %s,', (_, viewport) => {
  it('chooses one of their own before anything else, and then has the role', async () => {
    const person = await addPerson(server.database, [{ role: 'village-operator', region: '32.01' }], '32.01');
    await server.database.sql('UPDATE "User" SET "mustChangePassword" = true WHERE "id" = $1', [person.id]);
    const { page, heading, isWiderThanScreen, graveFaults } = await visit(
      browser,
      server.url,
      viewport,
      '/sign-in?to=%2Faccount',
    );
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');

    await heading('Buat kata sandi baru').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    const save = async (given: string, own: string, again = own): Promise<void> => {
      await page.getByLabel('Kata sandi yang Anda terima').fill(given);
      await page.getByLabel('Kata sandi baru', { exact: true }).fill(own);
      await page.getByLabel('Ketik lagi kata sandi baru').fill(again);
      await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
    };
    const told = (text: string | RegExp) => page.getByRole('alert').getByText(text).waitFor();
    await save('', '');
    await told('Isi ketiga kolomnya.');
    await save(PASSWORD, OWN, `${OWN}!`);
    await told(/tidak sama/);
    await save('bukan kata sandinya', OWN);
    await told('Kata sandi tidak cocok.');
    await save(PASSWORD, PASSWORD);
    await told(/harus berbeda/);
    // No address leads around it.
    await page.goto('/regions/32.01/show');
    await heading('Buat kata sandi baru').waitFor();
    await save(PASSWORD, OWN);
    await heading('Kabupaten Bogor').waitFor();
    await page.goto('/account');
    await page.getByRole('main').getByText('Operator desa').waitFor();
  });
});

describe.skipIf(!chrome)('a first password', () => {
  it('may also be left for later, by signing out', async () => {
    const person = await addPerson(server.database);
    await server.database.sql('UPDATE "User" SET "mustChangePassword" = true WHERE "id" = $1', [person.id]);
    const { page, heading } = await visit(browser, server.url, PHONE, '/sign-in');
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await heading('Buat kata sandi baru').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar.').waitFor();
  });
});
