import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { type TestTrail, openTestTrail } from '../../../test/auditTrail.js';
import { TEST_SERVICE_KEYS } from '../../../test/testServices.js';
import { createServices } from '../../context.js';
import { openDatabase } from '../../db.js';
import { transact } from '../../transact.js';
import { recordEvent } from './recordEvent.js';
import { readSealingProgress, warnOfLag } from './sealingProgress.js';
import { sealAll } from './sealer.js';

let trail: TestTrail;
beforeAll(async () => (trail = await openTestTrail()));
afterAll(() => trail.close());

const later = (seconds: number) => ({ ...trail.services, clock: () => new Date(Date.now() + seconds * 1000) });
const warnings = async (seconds: number) => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  await warnOfLag({ ...later(seconds), log });
  return lines.map((line): unknown => JSON.parse(line));
};

describe('the sealing', () => {
  it('says how many events wait, for how long, and what the last head is', async () => {
    const { waiting, oldestSeconds, lastHead } = await readSealingProgress(later(100));
    expect([waiting, lastHead]).toEqual([2, { size: 42, at: new Date(trail.kept.at) }]);
    expect(oldestSeconds).toBeGreaterThanOrEqual(100);
    expect(oldestSeconds).toBeLessThan(160);
  });

  it('is warned of in the log when it lags by more than a minute, and only then', async () => {
    expect(await warnings(0)).toEqual([]);
    expect(await warnings(3600)).toMatchObject([
      { level: 40, waiting: 2, msg: expect.stringContaining('not being sealed') },
    ]);
    await sealAll(trail.services, trail.signer);
    expect(await warnings(3600)).toEqual([]);
    expect(await readSealingProgress(later(0))).toMatchObject({ waiting: 0, oldestSeconds: 0, lastHead: { size: 44 } });
  });

  it('has longer than an operation may take', async () => {
    const { database, signer } = trail;
    await database.sql(`CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END $$;
      CREATE TRIGGER slow BEFORE INSERT ON "AuditHead" FOR EACH ROW EXECUTE FUNCTION slow()`);
    const hasty = openDatabase(database.appUrl, 2, () => {}, 1);
    const services = createServices(hasty, pino({ level: 'silent' }), TEST_SERVICE_KEYS);
    await expect(services.database.$queryRaw`SELECT 1 FROM pg_sleep(0.5)`).rejects.toThrow(/statement timeout/);
    const subject = { type: 'Test' };
    await transact(services, (services) => recordEvent(services, { action: 'user.add', subject }), { timeout: 60_000 });
    expect(await sealAll(services, signer)).toMatchObject({ size: 45 });
    await hasty.close();
  });
});

describe('/metrics', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const gauge = async (name: string) => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`^payung_audit_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };

  it('shows how the sealing goes', async () => {
    await expect.poll(() => gauge('events_waiting')).toBe(0);
    expect(await gauge('oldest_waiting_seconds')).toBe(0);
    expect(await gauge('head_size')).toBeGreaterThan(0);
    expect(Date.now() / 1000 - (await gauge('head_timestamp_seconds'))).toBeLessThan(120);
  });
});
