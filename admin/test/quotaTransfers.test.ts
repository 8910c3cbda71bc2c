import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AllocateQuotasDocument } from '../../server/test/generated/graphql.js';
import { actingAs } from '../../server/test/people.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { PHONE, WIDE, visitSignedIn } from './visit.js';

let server: TestServer;
let browser: Browser;
let quotaId: string;
beforeAll(async () => {
  if (!chrome) return;
  [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
  const { headers } = await actingAs(server, 'administrator', '32.01');
  const input = {
    within: '32.01.02.2001',
    seatsPerRegion: 100,
    programmeCodes: ['JKK', 'JKM'],
    fundingSourceCode: 'bankeu-desa-bogor',
    from: '2027-01',
    to: '2027-12',
  };
  const { data } = await server.query(AllocateQuotasDocument, { input }, headers);
  quotaId = data?.allocateQuotas.quotas[0]?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path: string, viewport = WIDE) =>
  visitSignedIn(browser, server, viewport, path, { role: 'administrator', region: '32.01' });
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const decide = async (page: Page, name: string, reason: string) => {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Alasan/).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
async function propose(page: Page, seats: string): Promise<void> {
  await page.goto(`/quotas/${quotaId}/show`);
  await main(page).getByRole('link', { name: 'Usulkan pemindahan' }).click();
  await main(page).getByLabel('Ke wilayah').fill('bojongkulur');
  await page.getByRole('option', { name: /^Desa Bojongkulur/ }).click();
  await main(page).getByLabel('Berapa kursi').fill(seats);
  await main(page).getByLabel('Alasan').fill('Lebih banyak pendaftar di Bojongkulur');
  await press(page, 'Usulkan pemindahan');
  await main(page).getByText(`${seats} kursi`, { exact: true }).waitFor();
}

describe.skipIf(!chrome)('a transfer of seats', () => {
  it('is proposed by one, who cannot approve it, and approved by another', async () => {
    const proposer = await open('/quotas/transfers');
    await main(proposer.page).getByText('Tidak ada yang menunggu').waitFor();
    await propose(proposer.page, '30');
    const proposed = main(proposer.page).getByRole('listitem').filter({ hasText: '30 kursi' });
    expect(await proposed.innerText()).toMatch(/Dari\s+Desa Wanaherang[^]*Ke\s+Desa Bojongkulur/);
    await proposed.getByText('orang lain yang menyetujui atau menolaknya').waitFor();
    expect(await proposed.getByRole('button').allInnerTexts()).toEqual(['Tarik usulan']);
    expect(await proposer.graveFaults()).toEqual([]);

    const approver = await open('/quotas/transfers', PHONE);
    const waiting = main(approver.page).getByRole('listitem').filter({ hasText: '30 kursi' });
    await waiting.getByText('Sisa di asal: 100 kursi').waitFor();
    expect(await approver.isWiderThanScreen()).toBe(false);
    expect(await approver.graveFaults()).toEqual([]);
    await decide(approver.page, 'Setujui', 'Sesuai kebutuhan');
    await main(approver.page).getByText('Tidak ada yang menunggu').waitFor();
    await press(approver.page, 'Tampilkan semua pemindahan');
    await main(approver.page)
      .getByText(/^Disetujui oleh .*: Sesuai kebutuhan$/)
      .waitFor();
    await main(approver.page).getByRole('link', { name: 'Lihat kuota asal' }).click();
    await approver.heading('Kuota Desa Wanaherang').waitFor();
    const ledger = main(approver.page).getByRole('region', { name: 'Buku kursi' });
    await ledger.getByText('Pindah keluar').waitFor();
    expect((await ledger.getByRole('listitem').first().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^-30 kursi Pindah keluar: Sesuai kebutuhan/,
    );
    expect([...proposer.complaints, ...approver.complaints]).toEqual([]);
  });

  it('is refused beyond what is left before it is sent, withdrawn by who proposed it, or rejected', async () => {
    const proposer = await open(`/quotas/${quotaId}/transfer`);
    await proposer.heading('Usulkan pemindahan dari Desa Wanaherang').waitFor();
    await main(proposer.page).getByLabel('Berapa kursi').fill('5000');
    await press(proposer.page, 'Usulkan pemindahan');
    await expect.poll(() => main(proposer.page).getByLabel('Berapa kursi').getAttribute('aria-invalid')).toBe('true');
    await propose(proposer.page, '5');
    await decide(proposer.page, 'Tarik usulan', 'Keliru');
    await propose(proposer.page, '6');
    const other = await open('/quotas/transfers');
    await decide(other.page, 'Tolak', 'Belum perlu');
    const { page } = await open('/quotas/transfers?filter={}');
    const all = main(page).getByRole('listitem');
    await all.first().waitFor();
    const lines = (await all.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(lines.find((line) => line.startsWith('6 kursi'))).toMatch(
      /^6 kursi Ditolak .* Ditolak oleh .*: Belum perlu/,
    );
    expect(lines.find((line) => line.startsWith('5 kursi'))).toMatch(/^5 kursi Ditarik .* Ditarik oleh .*: Keliru/);
  });
});
