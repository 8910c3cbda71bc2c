import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInventedNik } from '@payung/shared/nik';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createVault } from '../../src/personal/vault.js';
import { openNik } from '../../src/slices/workers/sealWorker.js';
import {
  CoverageBelowDocument,
  CoverageDocument,
  QuotasDocument,
  RevealNikDocument,
  WorkerByNikDocument,
} from '../generated/graphql.js';
import { auth } from '../people.js';
import { send } from '../testServer.js';
import { findInFiles } from './findInFiles.js';
import { killAll, processesIn, query } from './processes.js';
import { type Running, Stage } from './stage.js';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const START = pathOf('../../bin/start.mjs');
const PAYUNG = pathOf('../../bin/payung.mjs');
/** Seeding takes most of a minute, and longer on a busy machine. */
const PATIENCE = 600_000;

const stage = new Stage('people');
let home: string;
let server: Running;
let url: string;
/** What the server has said in all its starts. */
let log = '';
beforeAll(async () => {
  home = await stage.folder();
});
afterAll(() => stage.clear());

const start = (): Running => stage.run(process.execPath, [START], { env: { PAYUNG_HOME: home, PORT: '0' } });
const payung = (...args: string[]) =>
  stage.run(process.execPath, [PAYUNG, ...args], { env: { PAYUNG_HOME: home } }).exit;

async function serve(): Promise<string> {
  server = start();
  const line = await server.says(/Console +http:\S+/);
  url = line.replace(/^Console +/, '').replace(/\/$/, '');
  return server.says(/People +.*\n/);
}
async function stop(): Promise<string> {
  server.signal('SIGTERM');
  const { stdout, stderr } = await server.exit;
  log += stdout + stderr;
  return stdout;
}

const demoFile = z.object({
  users: z.array(z.object({ email: z.string(), password: z.string(), role: z.string(), region: z.string() })),
});
/** The headers of the demonstration's person of this role there. */
async function as(role: string, region: string): Promise<{ cookie: string }> {
  const { users } = demoFile.parse(JSON.parse(await readFile(join(home, 'demo.json'), 'utf8')));
  const { email, password } = users.find((one) => one.role === role && one.region === region) ?? {};
  return { cookie: (await auth(url, 'sign-in/email', { email, password })).cookie };
}
async function coverage(regionCode: string, month: string) {
  const headers = await as('administrator', regionCode);
  return (await send(url, CoverageDocument, { regionCode, month }, headers)).data?.coverage;
}
type Slices = readonly { readonly key: string; readonly workers: number }[];
const ofKeys = (slices: Slices | undefined, ...keys: string[]): number =>
  (slices ?? []).filter(({ key }) => keys.includes(key)).reduce((sum, { workers }) => sum + workers, 0);

/** Whose operator one can be. */
const VILLAGE = '32.01.02.2001';
const WITHOUT_THEIR_STEPS = `SELECT count(*) FROM "Enrolment" WHERE
  (SELECT array_agg("status"::text ORDER BY "sequence") FROM "EnrolmentStep" WHERE "enrolmentId" = "Enrolment"."id") IS DISTINCT FROM
  CASE "status" WHEN 'PROPOSED' THEN '{PROPOSED}'::text[] WHEN 'REGISTERED' THEN '{PROPOSED,VERIFIED,REGISTERED}'
    ELSE ARRAY['PROPOSED', "status"::text] END`;

/** As the owner of its database. */
async function sql(statement: string): Promise<unknown[]> {
  const owner = z.object({ url: z.string() }).parse(JSON.parse(await readFile(join(home, 'owner.json'), 'utf8')));
  return query(owner.url, statement);
}

/** Of everybody, opened by the keys of the home. */
async function openNiks(): Promise<ReadonlySet<string>> {
  const [keys, nikKey] = await Promise.all(['keys', 'nik-key'].map((file) => readFile(join(home, file), 'utf8')));
  const vault = createVault(keys ?? '', nikKey ?? '');
  const cells = await sql('SELECT "id", "nikSealed" FROM "Worker"');
  const sealed = z.array(z.tuple([z.string(), bytes])).parse(pairsOf(cells));
  return new Set(sealed.map(([id, nikSealed]) => openNik({ vault }, { id, nikSealed, detailsSealed: null })));
}
const bytes = z.instanceof(Buffer).transform((buffer) => new Uint8Array(buffer));
const pairsOf = (cells: readonly unknown[]): unknown[][] =>
  Array.from({ length: cells.length / 2 }, (_, index) => cells.slice(2 * index, 2 * index + 2));

/** Whether one of them stands somewhere in the digits. */
const holdsOne = (digits: string, niks: ReadonlySet<string>): boolean =>
  Array.from({ length: digits.length - 15 }, (_, at) => digits.slice(at, at + 16)).some((nik) => niks.has(nik));

describe('a new demonstration', () => {
  test(
    'that is stopped or killed while it invents people has none of them, and is complete after the next start',
    async () => {
      const stopped = start();
      await stopped.says(/people for the demonstration: 10,000 of 80,679/);
      stopped.signalGroup('SIGINT');
      const { code, stdout } = await stopped.exit;
      expect([code, stdout]).toEqual([0, expect.stringContaining('taken back; the next start begins anew.')]);
      expect(stdout).not.toContain('Payung is ready');

      const killed = start();
      await killed.says(/: 10,000 of/);
      killAll([killed.pid, ...(await processesIn(home))]);
      await killed.exit;

      expect(await serve()).toMatch(/80,679, all invented/);
    },
    PATIENCE,
  );

  test('has as many people with cover as the figures say, in every village and ward', async () => {
    const bogor = await coverage('32.01', '2025-12');
    expect(bogor?.workers).toBe(51_090);
    const religious = ofKeys(bogor?.byCategory, 'marbot', 'pekerja-keagamaan');
    const teachers = ofKeys(bogor?.byCategory, 'guru-ngaji');
    const everybody = (bogor?.byCategory ?? []).reduce((sum, { workers }) => sum + workers, 0);
    expect([everybody - religious - teachers, religious, teachers]).toEqual([44_259, 3_581, 3_250]);
    expect(ofKeys(bogor?.byFundingSource, 'apbd-kab-bogor')).toBe(3_581);
    expect(ofKeys(bogor?.byFundingSource, 'apbd-jawa-barat')).toBe(44_259 + 3_250);
    const city = await coverage('32.71', '2025-12');
    expect([city?.workers, ofKeys(city?.byFundingSource, 'apbd-kota-bogor')]).toEqual([22_474, 7_894]);
    expect((await coverage('32.71', '2025-09'))?.workers).toBe(7_894);
    expect(ofKeys((await coverage('32.16', '2025-12'))?.byCategory, 'nelayan', 'relawan-bencana')).toBe(1_670);

    const headers = await as('administrator', '32.01');
    const filter = { within: '32.01', types: ['VILLAGE' as const, 'WARD' as const] };
    const { data } = await send(url, CoverageBelowDocument, { filter, first: 500, month: '2025-12' }, headers);
    const workers = data?.regions.items.map((region) => region.coverage?.workers ?? 0) ?? [];
    expect([workers.length, workers.reduce((sum, one) => sum + one, 0)]).toEqual([435, 51_090]);
    expect(Math.min(...workers)).toBeGreaterThan(40);
  });

  test('has 250 seats for each village in 2026, and lists that have come more or less far', async () => {
    const headers = await as('village-operator', VILLAGE);
    const { data } = await send(url, QuotasDocument, { filter: { within: VILLAGE } }, headers);
    // Of 200 on the list three were rejected, and gave their seats back.
    expect(data?.quotas.items).toMatchObject([
      { seats: 250, committed: 110, reserved: 87, available: 53, costPerSeat: 201_600 },
    ]);
    expect((await coverage('32.01', '2026-06'))?.workers).toBeGreaterThan(1_000);
    expect(await sql(`SELECT sum("seats") FROM "Quota" WHERE "fundingSourceCode" = 'bankeu-desa-bogor'`)).toEqual([
      '104000',
    ]);
    expect(
      await sql(
        `SELECT "status" || ' ' || count(*) FROM "Enrolment" WHERE "regionCode" = '${VILLAGE}' AND "from" = '2026-01-01' GROUP BY "status" ORDER BY "status"`,
      ),
    ).toEqual(['PROPOSED 35', 'RETURNED 12', 'VERIFIED 40', 'REJECTED 3', 'REGISTERED 110']);
    // Who proposed is somebody else than who verified, and each step has its person.
    expect(
      await sql(
        `SELECT DISTINCT "proposedByName" || ', ' || coalesce("checkedByName", 'nobody') FROM "Enrolment" WHERE "regionCode" = '${VILLAGE}' AND "from" = '2026-01-01' ORDER BY 1`,
      ),
    ).toEqual(['Demo village-operator, Demo verifier', 'Demo village-operator, nobody']);
    expect(await sql(WITHOUT_THEIR_STEPS)).toEqual(['0']);
  });

  test(
    'stands every proof: ledger, counters, audit, and seals that open',
    async () => {
      const proofs = [payung('quotas', 'verify'), payung('coverage', 'recount'), payung('audit', 'verify')];
      expect(await Promise.all(proofs)).toMatchObject([
        { code: 0, stdout: expect.stringContaining('Checked 423 quotas') },
        { code: 0, stdout: expect.stringContaining('agree with the enrolments') },
        { code: 0, stdout: expect.stringContaining('The audit trail is whole') },
      ]);
      const niks = await openNiks();
      expect([niks.size, [...niks].every(isInventedNik)]).toEqual([80_679, true]);
    },
    PATIENCE,
  );

  test(
    'is not filled again by another start',
    async () => {
      await stop();
      expect(await serve()).toMatch(/80,679, all invented/);
      expect(await sql('SELECT count(*) FROM "Worker"')).toEqual(['80679']);
      expect(await stop()).not.toContain('people for the demonstration');
      await serve();
    },
    PATIENCE,
  );

  test(
    'has no NIK in clear text in any file, the log among them, whatever was done and refused',
    async () => {
      const niks = await openNiks();
      const [nik = '', other = ''] = [...niks].filter((one) => one.startsWith('990102'));
      const officer = await as('branch-officer', '32.01');
      const found = await send(url, WorkerByNikDocument, { nik }, officer);
      const id = found.data?.workerByNik?.id ?? '';
      const purpose = `Mencocokkan kartu dengan ${other} di cabang`;
      expect((await send(url, RevealNikDocument, { workerId: id, purpose }, officer)).data?.revealNik).toBe(nik);
      // Where it does not belong.
      const administrator = await as('administrator', '32.01');
      const refused = [
        send(
          url,
          `mutation { registerWorker(input: { nik: "${nik}", name: "X", sex: MALE, birthDate: "1980-01-01", regionCode: "${VILLAGE}", categoryCode: "petani" }) { id } }`,
          {},
          administrator,
        ),
        send(url, `{ worker(id: "${nik}") { id } nothing }`, {}, officer),
        send(url, '{ workers(filter: { search: $nik }) { totalCount } }', { nik }, officer),
        fetch(`${url}/graphql?query=${encodeURIComponent(`{ workerByNik(nik: "${nik}") { id } }`)}`, {
          headers: officer,
        }),
        fetch(`${url}/${nik}`, {
          headers: { ...officer, 'x-purpose': nik, 'x-on-behalf-of': nik, referer: `${url}/${nik}` },
        }),
        auth(url, 'sign-in/email', { email: `${nik}@demo.payung.example`, password: nik }),
      ];
      await Promise.all(refused);
      const [name] = await sql('SELECT "name" FROM "Worker" ORDER BY "id" LIMIT 1');
      // What was read and refused is written within seconds, and at the latest when the server stops.
      await stop();

      // Root may keep the database elsewhere.
      const data = await realpath(join(home, 'postgres'));
      const folders = data.startsWith(home) ? [home] : [home, data];
      const find = (folder: string) => findInFiles(folder, /\d{16,}/g, (digits) => holdsOne(digits, niks));
      expect((await Promise.all(folders.map(find))).flat()).toEqual([]);
      expect([...log.matchAll(/\d{16,}/g)].filter(([digits]) => holdsOne(digits, niks))).toEqual([]);
      // It is looked for in the right places, and would be found: a name stands there, and a NIK that we write.
      expect((await findInFiles(data, new RegExp(String(name), 'g'))).length).toBeGreaterThan(0);
      await writeFile(join(home, 'planted'), `7${nik}7`);
      expect(await find(home)).toEqual([join(home, 'planted')]);
    },
    PATIENCE,
  );
});
