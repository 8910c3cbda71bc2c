import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { alarm, stageTrail, whole } from './auditStage.js';
import { chrome } from './chrome.js';
import { WIDE } from './visit.js';

const VERIFY = fileURLToPath(new URL('../../server/bin/verify-proof.mjs', import.meta.url));

const { open, appoint, sealed } = stageTrail();

describe.skipIf(!chrome)('the proof of an event', () => {
  it('can be downloaded, and checked without anything of Payung', async () => {
    const { events } = await appoint('Wati');
    const { page } = await open(WIDE, await sealed(events[0]?.id));
    await whole(page).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh bukti (JSON)' }).click(),
    ]);
    const { stdout } = await promisify(execFile)(process.execPath, [VERIFY, await download.path()]);
    expect(stdout).toContain(`"id": "${events[0]?.id}"`);
  });

  it('does not hold for a page that shows something else than was sealed', async () => {
    const { events } = await appoint('Tono');
    const path = await sealed(events[0]?.id);
    const { page } = await open(WIDE, '/auditEvents/log');
    // A server that lies to its readers: the proof is right, the page is not.
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(/"name":"Orang [0-9a-f]{4}","kind"/g, '"name":"Orang lain","kind"');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(path);
    await alarm(page, /berbeda dari isi yang disegel: Dilakukan oleh/).waitFor();
  });

  it('warns when the log does not continue the one that this browser saw, until a person has made sure', async () => {
    const { events } = await appoint('Yuni');
    const { page } = await open(WIDE, await sealed(events[0]?.id));
    await whole(page).waitFor();
    await page.getByText('Peramban ini belum pernah melihat log ini').waitFor();
    const rewrite = (change: string) =>
      page.evaluate(`{
        const head = JSON.parse(localStorage.getItem('payung.auditHead'));
        localStorage.setItem('payung.auditHead', JSON.stringify({ ...head, ${change} }));
      }`);
    await page.reload();
    await page
      .getByText(/Log ini melanjutkan log yang dilihat peramban ini/)
      .first()
      .waitFor();

    await rewrite(`rootHash: '0'.repeat(64)`);
    await page.reload();
    await alarm(page, /log ini bukan lanjutan dari log yang dulu/).waitFor();
    expect(await whole(page).count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: /pakai log ini mulai sekarang/ }).click();
    await expect.poll(() => alarm(page, /bukan lanjutan/).count()).toBe(0);

    await rewrite(`keyId: '0123456789abcdef'`);
    await page.reload();
    await alarm(page, /kunci tanda tangan log berganti/).waitFor();

    // The end of the log was cut off together with its heads: what was larger is not known any more.
    await rewrite('size: head.size + 1000');
    await page.reload();
    await alarm(page, /log ini bukan lanjutan dari log yang dulu/).waitFor();
  });
});
