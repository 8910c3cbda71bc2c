import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Person, addPerson, signIn } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, type Visit, WIDE, visit } from './visit.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  if (chrome) [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const NEXT = 'kata sandi lain yang panjang';
const section = (page: Page, name: string) => page.getByRole('region', { name });

/** The account page of a village operator of Kabupaten Bogor, reached by its address and the sign-in that it offers. */
async function openAccount(viewport = WIDE): Promise<Visit & { person: Person }> {
  const person = await addPerson(server.database, [{ role: 'village-operator', region: '32.01' }], '32.01');
  const visited = await visit(browser, server.url, viewport, '/account');
  const { page, heading } = visited;
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await heading(/^Orang/).waitFor();
  return { ...visited, person };
}

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('the account page on %s', (_, viewport) => {
  it('says who one is and where, fits the screen, and axe finds no serious fault', async () => {
    const { page, isWiderThanScreen, graveFaults, complaints } = await openAccount(viewport);
    expect(page.url()).toBe(`${server.url}/account`);
    const text = await page.getByRole('main').innerText();
    for (const part of ['Operator desa', 'Kabupaten Bogor', 'Perangkat ini', 'Linux']) expect(text).toContain(part);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Akun:/ })
      .click();
    await page.getByRole('menuitem', { name: 'Akun saya' }).waitFor();
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!chrome)('on the account page', () => {
  it('another session is ended, and one’s own goes on', async () => {
    const { page, person } = await openAccount();
    const elsewhere = await signIn(server.url, person);
    await page.reload();
    const rows = section(page, 'Tempat Anda masuk').getByRole('listitem');
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole('button', { name: /^Akhiri sesi/ }).click();
    await expect.poll(() => rows.count()).toBe(1);
    const { status } = await server.query('{ viewer { id } }', {}, elsewhere);
    expect(status).toBe(401);
    await page.reload();
    await rows.getByText('Perangkat ini').waitFor();
  });

  it('the password is changed by who knows it, and what is wrong is told', async () => {
    const { page, person } = await openAccount();
    const change = async (current: string, next: string): Promise<void> => {
      await page.getByLabel('Kata sandi sekarang').fill(current);
      await page.getByLabel('Kata sandi baru').fill(next);
      await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    };
    await change('bukan kata sandinya', NEXT);
    await page.getByRole('alert').getByText('Kata sandi tidak cocok.').waitFor();
    await change(PASSWORD, 'pendek');
    await page
      .getByRole('alert')
      .getByText(/12 sampai 128 huruf/)
      .waitFor();
    await change(PASSWORD, NEXT);
    await page.getByText('Kata sandi sudah diganti.').waitFor();
    await expect(signIn(server.url, person)).rejects.toThrow('401');
    await page.reload();
    await page.getByText('Perangkat ini').waitFor();
  });

  it('a session that has ended offers the sign-in in its place, and leads back', async () => {
    const { page, heading, person } = await openAccount();
    await server.database.sql(`DELETE FROM "Session" WHERE "userId" = $1`, [person.id]);
    await page.reload();
    await heading('Masuk ke Payung').waitFor();
    await page.getByText('Sesi Anda sudah berakhir.').waitFor();
    expect(page.url()).toBe(`${server.url}/sign-in?to=%2Faccount`);
  });

  it('what a person has seen is gone with the sign-out', async () => {
    const { page, heading } = await openAccount();
    await section(page, 'Tempat Anda masuk').getByRole('button', { name: 'Keluar' }).click();
    await heading('Masuk ke Payung').waitFor();
    expect(await page.getByText('Kabupaten Bogor').count()).toBe(0);
  });
});
