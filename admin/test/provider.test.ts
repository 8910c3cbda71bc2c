import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT, startOpenIdProvider } from '../../server/test/openIdProvider.mjs';
import { addPerson } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visit } from './visit.js';

let server: TestServer;
let browser: Browser;
let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
let person = { sub: '1', email: 'nobody@payung.example', email_verified: true, name: 'Siti' };
beforeAll(async () => {
  if (!chrome) return;
  // The provider must know our address before we start.
  const port = await freePort();
  const ours = `http://127.0.0.1:${port}`;
  provider = await startOpenIdProvider(`${ours}/auth/callback/openid`, () => person);
  const environment = {
    PORT: String(port),
    PAYUNG_URL: ours,
    PAYUNG_OPENID_ISSUER: provider.issuer,
    PAYUNG_OPENID_NAME: 'Pemkab Bogor',
    PAYUNG_OPENID_CLIENT_ID: CLIENT.id,
    PAYUNG_OPENID_CLIENT_SECRET: CLIENT.secret,
  };
  [server, browser] = await Promise.all([startTestServer(undefined, environment), launchChrome()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await provider?.close();
});

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  await new Promise((resolve) => taken.close(resolve));
  return address.port;
}

describe.skipIf(!chrome)('the organisation’s provider', () => {
  it('has a button with its name, and lets in who is known', async () => {
    const { email } = await addPerson(server.database, [{ role: 'village-operator', region: '32.01' }], '32.01');
    person = { sub: 'a', email, email_verified: true, name: 'Siti' };
    const { page, graveFaults, isWiderThanScreen } = await visit(browser, server.url, PHONE, '/sign-in');
    const button = page.getByRole('button', { name: 'Masuk dengan akun Pemkab Bogor' });
    await button.waitFor();
    expect(await graveFaults()).toEqual([]);
    expect(await isWiderThanScreen()).toBe(false);
    await button.click();
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Akun: Orang/ })
      .waitFor();
    await page.goto('/account');
    await page.getByRole('main').getByText('Operator desa').waitFor();
  });

  it('lets nobody in who is not known here: they are told why, and may try the password', async () => {
    person = { sub: 'b', email: 'unknown@payung.example', email_verified: true, name: 'Unknown' };
    const { page, heading } = await visit(browser, server.url, WIDE, '/sign-in');
    await page.getByRole('button', { name: 'Masuk dengan akun Pemkab Bogor' }).click();
    await page.getByText(/belum didaftarkan di Payung/).waitFor();
    await heading('Masuk ke Payung').waitFor();
    expect(await page.getByLabel('E-mail').isEditable()).toBe(true);
  });
});
