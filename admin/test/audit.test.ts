import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../server/src/db.js';
import { readHeads } from '../../server/src/slices/audit/head.js';
import { CIBINONG, GUNUNGPUTRI, alarm, stageTrail, whole } from './auditStage.js';
import { chrome } from './chrome.js';
import { PHONE, WIDE } from './visit.js';

const { database, open, appoint, sealed } = stageTrail();
const rows = (page: Page) => page.getByRole('region', { name: /^Catatan, yang terbaru/ }).getByRole('listitem');

describe.skipIf(!chrome).each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('the audit trail on %s', (_, viewport) => {
  it('is searched by who, what, where and when; an event is opened and proved by the browser', async () => {
    const name = `Siti ${randomUUID().slice(0, 8)}`;
    const { events } = await appoint(name);
    await appoint(name, GUNUNGPUTRI);
    await sealed(events[0]?.id);
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(viewport, '/auditEvents');
    await heading('Jejak audit').waitFor();
    if (viewport === PHONE) await page.getByRole('button', { name: 'Saring', exact: true }).click();
    const administratorName = events[0]?.actor.name ?? '';
    await page.getByLabel('Dilakukan oleh').fill(administratorName);
    await page.getByRole('option', { name: administratorName }).click();
    await page.getByLabel('Tindakan').fill('memberikan');
    await page.getByRole('option', { name: 'Memberikan peran' }).click();
    await page.getByLabel('Wilayah', { exact: true }).fill('cibinong');
    await page.getByRole('option', { name: /^Kecamatan Cibinong/ }).click();
    await page.getByLabel('Dari tanggal').fill('2026-01-01');
    expect(await graveFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.waitForURL(/actorId=.*within=32\.01\.01.*from=2026-01-01.*actions=role\.grant/);
    const row = rows(page).filter({ hasText: `memberikan peran Verifikator kepada ${name}` });
    // Until the answer is there, the former list stays on view.
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/Kecamatan Cibinong · \d+ \S+ 20\d\d, \d\d\.\d\d WIB/);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);

    await page.reload();
    await row.getByRole('link').click();
    await heading(new RegExp(`memberikan peran Verifikator kepada ${name}`)).waitFor();
    await whole(page).waitFor();
    await page.getByText('Apa saja yang diperiksa').click();
    await page.getByText('Rincian teknis').click();
    expect(await page.getByRole('main').innerText()).toMatch(/Yang berubah[^]*Peran[^]*Verifikator/);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('of an event altered in the database is loud about it', async () => {
    const { events } = await appoint('Budi');
    const path = await sealed(events[0]?.id);
    await database().sql(
      `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL; UPDATE "AuditEvent" SET "actorName" = 'Orang lain' WHERE "id" = '${events[0]?.id}';
      ALTER TABLE "AuditEvent" ENABLE TRIGGER ALL; ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "append_only"`,
    );
    const { page, isWiderThanScreen, graveFaults } = await open(viewport, path);
    await alarm(page, /PERINGATAN: catatan ini TIDAK terbukti utuh[^]*diubah/).waitFor();
    expect(await whole(page).count()).toBe(0);
    await page.getByText('Apa saja yang diperiksa').click();
    expect(await page.getByText('Sidik jari (hash) catatan').locator('xpath=..').textContent()).toMatch(/^Tidak cocok/);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
  });

  it('of an event that waits to be sealed says so, and proves it as soon as it is', async () => {
    // A write that is still open: no event that came after it is sealed before it ends.
    const writer = await connect(database().url);
    onTestFinished(() => writer.end());
    await writer.query('BEGIN');
    await writer.query('SELECT pg_current_xact_id()');
    const { events } = await appoint('Dewi');
    const { page, graveFaults } = await open(viewport, `/auditEvents/${events[0]?.id}/show`);
    await page.getByRole('status').getByText('Catatan ini baru saja ditulis dan belum disegel').waitFor();
    expect(await graveFaults()).toEqual([]);
    await writer.query('COMMIT');
    await whole(page).waitFor();
  });

  it('is not for a village operator, who finds no link to it and a clear page at its addresses', async () => {
    const { events } = await appoint('Rina');
    const path = await sealed(events[0]?.id);
    const visit = await open(viewport, '/auditEvents', 'village-operator', CIBINONG);
    for (const address of ['/auditEvents', path, '/auditEvents/log']) {
      await visit.page.goto(address);
      await visit.page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }).waitFor();
      expect(await visit.page.getByRole('link', { name: 'Audit', exact: true }).count()).toBe(0);
      expect(await visit.graveFaults()).toEqual([]);
    }
    expect(visit.complaints).toEqual([]);
  });

  it('tells of the log itself, whose head is checked here and can be kept', async () => {
    const { page, heading, isWiderThanScreen, graveFaults, complaints } = await open(viewport, '/auditEvents/log');
    await heading('Log dan segelnya').waitFor();
    await page.getByText('Tanda tangan cocok: dihitung oleh peramban Anda sendiri.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh pucuk log (JSON)' }).click(),
    ]);
    // What `payung audit verify --head` reads.
    const heads = readHeads(await readFile(await download.path(), 'utf8'));
    expect(heads).toEqual([
      {
        size: expect.any(Number),
        rootHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        at: expect.stringMatching(/Z$/),
        keyId: expect.stringMatching(/^[0-9a-f]{16}$/),
        publicKey: expect.any(String),
        signature: expect.any(String),
      },
    ]);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says what to do when nothing matches, and when the address cannot be read', async () => {
    const { page, graveFaults } = await open(viewport, '/auditEvents?actorId=nobody');
    await page.getByRole('heading', { name: 'Tidak ada catatan yang cocok' }).waitFor();
    expect(await graveFaults()).toEqual([]);
    await page.goto('/auditEvents?within=bogor');
    await page.getByRole('heading', { name: 'Saringan ini tidak dapat dibaca' }).waitFor();
    await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
    await rows(page).first().waitFor();
    await page.goto('/auditEvents/no-such-event/show');
    await page.getByRole('heading', { name: 'Catatan tidak ditemukan' }).waitFor();
  });

  it('of a region stands on its page, with before and after', async () => {
    const { events } = await appoint('Joko', GUNUNGPUTRI);
    const { page, isWiderThanScreen, graveFaults } = await open(viewport, `/regions/${GUNUNGPUTRI}/show`);
    const timeline = page.getByRole('region', { name: 'Riwayat di wilayah ini' });
    await timeline.getByRole('button', { name: 'Tampilkan riwayat' }).click();
    const newest = timeline.getByRole('listitem').first();
    await newest.getByText('memberikan peran Verifikator kepada Joko').waitFor();
    await newest.getByText('Sebelum dan sesudah').click();
    await newest.getByText('Kecamatan Gunungputri (32.01.02)').waitFor();
    expect(await isWiderThanScreen()).toBe(false);
    expect(await graveFaults()).toEqual([]);
    await newest.getByRole('link', { name: 'Buka catatan dan buktinya' }).click();
    await page.waitForURL(`**/auditEvents/${events[0]?.id}/show`);
  });
});

describe.skipIf(!chrome)('the pages of the trail', () => {
  it('are turned to older events and back, and each can be shared', async () => {
    for (let count = 0; count < 14; count += 1) await appoint(`Orang ke-${count}`);
    const { page } = await open(WIDE, `/auditEvents?kind=changes&within=${CIBINONG}`);
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(25);
    const first = await rows(page).first().innerText();
    await page.getByRole('link', { name: 'Lebih lama' }).click();
    await page.waitForURL(/after=/);
    await expect.poll(() => rows(page).first().innerText()).not.toBe(first);
    const older = await rows(page).first().innerText();
    const shared = page.url();
    await page.getByRole('link', { name: 'Lebih baru' }).click();
    await expect.poll(() => rows(page).first().innerText()).toBe(first);
    expect(page.url()).not.toContain('after=');

    const other = await open(WIDE, shared);
    await expect.poll(() => rows(other.page).first().innerText()).toBe(older);
    await other.page.getByRole('link', { name: 'Ke yang terbaru' }).click();
    await expect.poll(() => rows(other.page).first().innerText()).toBe(first);
  });

  it('show a regional auditor the events of the region alone', async () => {
    const name = `Ahmad ${randomUUID().slice(0, 8)}`;
    await appoint(name, GUNUNGPUTRI);
    await appoint(name, CIBINONG);
    const { page } = await open(WIDE, '/auditEvents?kind=changes', 'auditor', CIBINONG);
    await rows(page).filter({ hasText: name }).first().waitFor();
    const texts = await rows(page).allInnerTexts();
    expect(texts.filter((text) => text.includes('Gunungputri'))).toEqual([]);
  });

  it('fetch the cryptography only for who opens an event', async () => {
    const { events } = await appoint('Hana');
    await sealed(events[0]?.id);
    const { page } = await open(WIDE, '/auditEvents?kind=changes');
    await rows(page).first().waitFor();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.reload();
    await rows(page).first().waitFor();
    expect(fetched.filter((url) => url.includes('proofCheck'))).toEqual([]);
    await rows(page).filter({ hasText: 'Hana' }).first().getByRole('link').click();
    await whole(page).waitFor();
    expect(fetched.filter((url) => url.includes('proofCheck'))).toHaveLength(1);
  });
});

describe.skipIf(!chrome)('the trail as a file', () => {
  it.each([
    ['Unduh CSV', 'csv'],
    ['Unduh JSON Lines', 'jsonl'],
  ])('has by “%s” the events of the filter on view, and no others', async (name, extension) => {
    const { id, events } = await appoint('Lina');
    await appoint('Lina');
    const { page } = await open(WIDE, `/auditEvents?kind=changes&subjectType=User&subjectId=${id}&from=2026-01-01`);
    await rows(page).first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^payung-.*\\.${extension}$`));
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
    const [oldest, newest] = extension === 'csv' ? lines.slice(1) : lines;
    expect(lines).toHaveLength(extension === 'csv' ? 3 : 2);
    expect([newest?.includes(events[0]?.id ?? '?'), oldest?.includes(events[1]?.id ?? '?')]).toEqual([true, true]);
  });
});
