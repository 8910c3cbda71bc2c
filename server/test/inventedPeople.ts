import { INVENTED_PROVINCE } from '@payung/shared/nik';
import { nameKey } from '@payung/shared/personName';
import type { RegisterWorkerInput } from './generated/graphql.js';
import type { TestDatabase } from './testDatabase.js';
import { TEST_SERVICE_KEYS } from './testServices.js';

let sequence = 0;

/** A NIK that nobody has, another one each time; by default of a man born on 31 December 1980. */
export function inventedNik(birth = '311280'): string {
  sequence += 1;
  return `${INVENTED_PROVINCE}${String(Math.floor(sequence / 9_999)).padStart(4, '0')}${birth}${String((sequence % 9_999) + 1).padStart(4, '0')}`;
}

const CONSONANTS = 'bdgklmnrst';
const VOWELS = 'aiueo';

/** A name that no other mother has: so alike as they are, nobody takes two of the invented for one person. */
function motherName(): string {
  const syllable = (number: number): string =>
    `${CONSONANTS.charAt(number % 10)}${VOWELS.charAt(Math.floor(number / 10) % 5)}`;
  return `${syllable(sequence)}${syllable(Math.floor(sequence / 50))}${syllable(Math.floor(sequence / 2_500))}`;
}

/** Somebody of Kelurahan Cibinong whom no other test has. */
export const invented = (more: Partial<RegisterWorkerInput> = {}): RegisterWorkerInput => ({
  nik: inventedNik(),
  name: 'Asep Suryana',
  sex: 'MALE',
  birthDate: '1980-12-31',
  regionCode: '32.01.01.1006',
  categoryCode: 'petani',
  motherName: motherName(),
  ...more,
});

/** A worker of whom nothing but this is known, as somebody with psql and the keys would add one. */
export async function addWorker(
  { sql }: TestDatabase,
  { id, nik, regionCode, name = 'Asep Suryana' }: { id: string; nik: string; regionCode: string; name?: string },
): Promise<void> {
  const { vault } = TEST_SERVICE_KEYS;
  await sql(
    `INSERT INTO "Worker" ("id", "name", "nameKey", "nikHash", "nikSealed", "sex", "birthDate", "regionCode", "categoryCode",
       "createdById", "createdByKind", "createdByName") VALUES ($1, $2, $3, $4, $5, 'MALE', '1980-12-31', $6, 'petani', 'x', 'USER', 'x')`,
    [
      id,
      name,
      nameKey(name),
      Buffer.from(vault.nikHash(nik)),
      Buffer.from(vault.seal(nik, { table: 'Worker', id, field: 'nik' })),
      regionCode,
    ],
  );
  await sql(`INSERT INTO "WorkerResidence" ("workerId", "from", "regionCode") VALUES ($1, '2026-01-01', $2)`, [
    id,
    regionCode,
  ]);
}

/** That somebody else proposed to record a death. */
export async function addDeathRequest(
  { sql }: TestDatabase,
  { id, workerId, regionCode }: { id: string; workerId: string; regionCode: string },
): Promise<void> {
  const proposal = { changes: [{ field: 'diedOn', before: null, after: '2026-01-01' }] };
  const place = { table: 'WorkerRequest', id, field: 'proposal' };
  await sql(
    `INSERT INTO "WorkerRequest" ("id", "kind", "workerId", "regionCode", "version", "proposalSealed", "reason", "proposedById", "proposedByKind", "proposedByName")
     VALUES ($1, 'DEATH', $2, $3, 1, $4, 'x', 'x', 'USER', 'x')`,
    [id, workerId, regionCode, Buffer.from(TEST_SERVICE_KEYS.vault.seal(JSON.stringify(proposal), place))],
  );
}
