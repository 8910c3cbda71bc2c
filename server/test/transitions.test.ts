import { readFile } from 'node:fs/promises';
import {
  ENROLMENT_STATUSES,
  ENROLMENT_TRANSITIONS,
  type EnrolmentStatus,
  transitionsOf,
} from '@payung/shared/enrolmentTransitions';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUTATIONS } from '../src/slices/enrolments/enrolment.policy.js';
import { createSchema } from '../src/schema.js';
import { addDecree, addEnrolment, addQuota, addWorker } from './enrolmentFixtures.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { transitionTable } from './transitionTable.js';

const PAIRS = ENROLMENT_STATUSES.flatMap((from) =>
  ENROLMENT_STATUSES.filter((to) => to !== from).map((to) => [from, to] as const),
);
const COVERED: readonly EnrolmentStatus[] = ['REGISTERED', 'ACTIVE', 'LAPSED'];

let database: TestDatabase;
let client: pg.Client;
let enrolment: string;
let decree: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const [workerId, quotaId] = [await addWorker(database), await addQuota(database)];
  enrolment = await addEnrolment(database, { workerId, quotaId });
  decree = await addDecree(database, '32.01');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the database says when an enrolment of the one status is to have the other; null: nothing. */
async function refusalOf(from: EnrolmentStatus, to: EnrolmentStatus): Promise<string | null> {
  await client.query('BEGIN');
  try {
    await client.query('ALTER TABLE "Enrolment" DISABLE TRIGGER "Enrolment_moves"');
    await move(from, from !== 'PROPOSED', COVERED.includes(from));
    await client.query('ALTER TABLE "Enrolment" ENABLE TRIGGER "Enrolment_moves"');
    const isCheck = from === 'PROPOSED' && to !== 'ENDED';
    return await move(to, isCheck, from === 'VERIFIED' && COVERED.includes(to)).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : 'no error'),
    );
  } finally {
    await client.query('ROLLBACK');
  }
}

function move(status: EnrolmentStatus, isChecked: boolean, isRegistered: boolean): Promise<unknown> {
  const checked = isChecked ? `, "checkedById" = 'checker', "checkedByKind" = 'USER'` : '';
  const registered = isRegistered ? `, "decreeId" = '${decree}'` : '';
  return client.query(
    `UPDATE "Enrolment" SET "status" = '${status}'${checked}${registered} WHERE "id" = '${enrolment}'`,
  );
}

describe('the ways from status to status', () => {
  it.each(PAIRS)('%s to %s: the database goes those of the table, and no other', async (from, to) => {
    const isThere = ENROLMENT_TRANSITIONS.some((one) => one.from === from && one.to === to);
    expect(await refusalOf(from, to)).toBe(isThere ? null : `Enrolment_moves: no way leads from ${from} to ${to}`);
  });

  it('begin with a proposal, and end where no verb leads on', () => {
    const reached = new Set<EnrolmentStatus | null>([null]);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of ENROLMENT_TRANSITIONS) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].filter((one) => one !== null).toSorted()).toEqual([...ENROLMENT_STATUSES].toSorted());
    const ends = ENROLMENT_STATUSES.filter((status) => !ENROLMENT_TRANSITIONS.some(({ from }) => from === status));
    expect(ends).toEqual(['REJECTED', 'ENDED']);
  });

  it('are those of the mutations that are there', async () => {
    const mutations = Object.keys((await createSchema()).getMutationType()?.getFields() ?? {});
    expect(mutations).toEqual(expect.arrayContaining(['proposeEnrolments', ...Object.values(MUTATIONS)]));
    const verbs = new Set(ENROLMENT_TRANSITIONS.flatMap(({ verb, permission }) => (permission ? [verb] : [])));
    expect(verbs).toEqual(new Set(['propose', ...Object.keys(MUTATIONS)]));
  });

  it('of one verb lead to one status, and do the same with the seat', () => {
    for (const { verb } of ENROLMENT_TRANSITIONS)
      expect(new Set(transitionsOf(verb).map(({ to, seat }) => `${to} ${seat}`)).size).toBe(1);
  });

  it('stand in the README as they are', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(transitionTable());
  });
});
