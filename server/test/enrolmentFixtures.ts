import { createHash, randomUUID } from 'node:crypto';
import { nameKey } from '@payung/shared/personName';
import { newId } from '../src/newId.js';
import type { TestDatabase } from './testDatabase.js';
import { TEST_SERVICE_KEYS } from './testServices.js';

export interface InventedWorker {
  name?: string;
  regionCode?: string;
  categoryCode?: string;
  birthDate?: string;
  desil?: number | null;
  attributes?: Record<string, unknown>;
}

const { vault } = TEST_SERVICE_KEYS;
let serial = 0;

/** A worker of the registry, as whoever registers one would leave it. NIKs are of a range that is never issued. */
export async function addWorker(database: TestDatabase, worker: InventedWorker = {}): Promise<string> {
  const [id = ''] = await addWorkers(database, 1, worker);
  return id;
}

/** So many of them, in one statement. */
export async function addWorkers(
  { sql }: TestDatabase,
  count: number,
  { name = 'Siti Aminah', regionCode = '32.01.01.1006', categoryCode = 'marbot', ...one }: InventedWorker = {},
): Promise<string[]> {
  const { birthDate = '1980-05-17', desil = null, attributes = {} } = one;
  const people = Array.from({ length: count }, () => {
    serial += 1;
    const nik = `990101010180${String(serial).padStart(4, '0')}`;
    const id = newId(new Date());
    return { id, hash: hashOf(nik), sealed: vault.seal(nik, { table: 'Worker', field: 'nik', id }) };
  });
  await sql(
    `INSERT INTO "Worker" ("id", "name", "nameKey", "nikHash", "nikSealed", "sex", "birthDate", "regionCode", "categoryCode", "attributes",
      "desil", "createdById", "createdByKind", "createdByName")
     SELECT "id", $4, $5, "hash", "sealed", 'FEMALE', $6, $7, $8, $9, $10, 'x', 'USER', 'x'
     FROM unnest($1::text[], $2::bytea[], $3::bytea[]) AS one ("id", "hash", "sealed")`,
    [
      people.map(({ id }) => id),
      people.map(({ hash }) => hash),
      people.map(({ sealed }) => Buffer.from(sealed)),
      name,
      nameKey(name),
      birthDate,
      regionCode,
      categoryCode,
      JSON.stringify(attributes),
      desil,
    ],
  );
  return people.map(({ id }) => id);
}

/** Unique without wanting 10,000 serial numbers of 4 digits. */
const hashOf = (nik: string): Buffer => createHash('sha256').update(`${nik} ${randomUUID()}`).digest();

export interface InventedQuota {
  regionCode?: string;
  categoryCode?: string | null;
  fundingSourceCode?: string;
  seats?: number;
  from?: string;
  to?: string;
}

/** An open quota with seats. */
export async function addQuota(
  { sql }: TestDatabase,
  {
    regionCode = '32.01.01.1006',
    categoryCode = null,
    fundingSourceCode = 'bankeu-desa-bogor',
    ...one
  }: InventedQuota = {},
): Promise<string> {
  const { seats = 250, from = '2026-01', to = '2026-12' } = one;
  const id = newId(new Date());
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "categoryCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     VALUES ($1, $2, $3, '{JKK,JKM}', $4, $5, $6, 201600)`,
    [id, regionCode, categoryCode, fundingSourceCode, `${from}-01`, `${to}-01`],
  );
  await sql(
    `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName")
     VALUES ($1, $2, 'ALLOCATE', $3, 'x', 'USER', 'x')`,
    [newId(new Date()), id, seats],
  );
  return id;
}

export interface InventedEnrolment {
  quotaId: string;
  regionCode?: string;
  /** PROPOSED by `maker`, RETURNED or VERIFIED by `checker`, REGISTERED by the decree. */
  status?: 'PROPOSED' | 'RETURNED' | 'VERIFIED' | 'REGISTERED';
  maker?: string;
  decreeId?: string;
}

/** An enrolment with its step and its reserved seat, in the months of 2026. */
export async function addEnrolment(
  database: TestDatabase,
  { workerId, ...one }: InventedEnrolment & { workerId: string },
): Promise<string> {
  const [id = ''] = await addEnrolments(database, [workerId], one);
  return id;
}

/** One for each of the workers. */
export async function addEnrolments(
  { sql }: TestDatabase,
  workerIds: readonly string[],
  { quotaId, regionCode = '32.01.01.1006', status = 'PROPOSED', maker = 'maker', decreeId = '' }: InventedEnrolment,
): Promise<string[]> {
  const ids = workerIds.map(() => newId(new Date())).toSorted();
  const newIds = () => ids.map(() => newId(new Date()));
  await sql(
    `INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion", "programmeCodes",
      "fundingSourceCode", "eligibility", "proposedById", "proposedByKind", "proposedByName")
     SELECT one."id", one."workerId", $3, '2026-01-01', '2026-12-01', $4, 'marbot', 1, "programmeCodes", "fundingSourceCode", 'ELIGIBLE',
       $5, 'USER', 'Maker'
     FROM "Quota", unnest($1::text[], $2::text[]) AS one ("id", "workerId") WHERE "Quota"."id" = $3`,
    [ids, workerIds, quotaId, regionCode, maker],
  );
  const enter = (kind: string) =>
    sql(
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName")
       SELECT one."id", $3, $5, 1, one."enrolmentId", $4, 'USER', 'Maker' FROM unnest($1::text[], $2::text[]) AS one ("id", "enrolmentId")`,
      [newIds(), ids, quotaId, maker, kind],
    );
  const arrive = async (to: string, actor: string) => {
    const checked = `"checkedById" = 'checker', "checkedByKind" = 'USER'`;
    const set = to === 'REGISTERED' ? `"decreeId" = '${decreeId}'` : checked;
    if (to !== 'PROPOSED') await sql(`UPDATE "Enrolment" SET "status" = '${to}', ${set} WHERE "id" = ANY ($1)`, [ids]);
    await sql(
      `INSERT INTO "EnrolmentStep" ("id", "enrolmentId", "status", "actorId", "actorKind", "actorName")
       SELECT one."id", one."enrolmentId", $3, $4, 'USER', 'x' FROM unnest($1::text[], $2::text[]) AS one ("id", "enrolmentId")`,
      [newIds(), ids, to, actor],
    );
  };
  await enter('RESERVE');
  await arrive('PROPOSED', maker);
  if (status !== 'PROPOSED') await arrive(status === 'RETURNED' ? 'RETURNED' : 'VERIFIED', 'checker');
  if (status === 'REGISTERED') {
    await enter('COMMIT');
    await arrive('REGISTERED', 'officer');
  }
  return ids;
}

/** A decree with a list that nobody kept: for what asks of its facts alone. */
export async function addDecree({ sql }: TestDatabase, regionCode: string): Promise<string> {
  const id = newId(new Date());
  await sql(
    `INSERT INTO "Decree" ("id", "number", "date", "regionCode", "fileName", "fileSha256", "people", "listSha256", "registeredById",
      "registeredByKind", "registeredByName") VALUES ($1, $1, '2026-01-02', $2, 'sk.pdf', '', 1, '', 'officer', 'USER', 'Officer')`,
    [id, regionCode],
  );
  return id;
}
