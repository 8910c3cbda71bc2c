import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPartner } from '../../test/partners.js';
import { type TestDatabase, createTestDatabase } from '../../test/testDatabase.js';
import { type TestServices, openTestServices } from '../../test/testServices.js';
import type { Services } from '../context.js';
import { DomainError } from '../errors.js';
import { SYSTEM } from '../slices/access/access.rules.js';
import { recordEvent } from '../slices/audit/recordEvent.js';
import { transact } from '../transact.js';
import { enqueue } from './enqueue.js';
import type { JobKind } from './jobKind.js';
import { type Jobs, startJobs } from './startJobs.js';

let database: TestDatabase;
let opened: TestServices;
let told: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  opened = openTestServices(database);
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});
beforeEach(() => (told = []));

describe('a job', () => {
  it('is done, as who asked for it, once its command is committed', async () => {
    const { id } = await addPartner(database);
    const actor = { id, kind: 'API_CLIENT', name: 'x', roles: [], scopes: [] } as const;
    await during(kind(), async () => {
      await ask({ ...opened.services, actor }, 'a');
      await expect.poll(() => told).toEqual([`a by ${id}`]);
    });
    expect(await states()).toMatchObject({ completed: 1 });
  });

  it('is not there when its command is undone, nor outside of one', async () => {
    const failing = transact(opened.services, async (services) => {
      await enqueue(services, 'import', 'b');
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    await expect(enqueue(opened.services, 'import', 'b')).rejects.toThrow('a job is asked for by a command');
    expect(await database.sql(`SELECT FROM jobs.job WHERE data ->> 'id' = 'b'`)).toEqual([]);
  });

  it('is given up at once when who asked for it may do nothing any more', async () => {
    const { id } = await addPartner(database);
    const actor = { id, kind: 'API_CLIENT', name: 'x', roles: [], scopes: [] } as const;
    await ask({ ...opened.services, actor }, 'c');
    await database.sql('UPDATE "ApiClient" SET "revokedAt" = now() WHERE "id" = $1', [id]);
    await during(kind(), () => expect.poll(() => told).toEqual(['c given up: jobActorGone']));
  });

  it('is given up at once when it is refused', async () => {
    await ask(opened.services, 'd');
    const refuse = () => Promise.reject(new DomainError('FORBIDDEN', 'forbidden'));
    await during(kind(refuse), () => expect.poll(() => told).toEqual(['d given up: forbidden']));
  });

  it('is tried again when it fails, and given up when it goes on failing', async () => {
    await ask(opened.services, 'e');
    await database.sql(`UPDATE jobs.job SET retry_limit = 2, retry_delay = 0 WHERE data ->> 'id' = 'e'`);
    let attempts = 0;
    const fail = () => Promise.reject(new Error(`attempt ${(attempts += 1)}`));
    await during(kind(fail), () => expect.poll(() => told).toEqual(['e given up: jobGivenUp']));
    expect(attempts).toBe(3);
    const [failed] = await database.sql(`SELECT output FROM jobs.job WHERE data ->> 'id' = 'e' AND state = 'failed'`);
    // What the failure says can quote the data that it failed on.
    expect(failed).toEqual({ output: { reason: 'Error' } });
  });

  it('waits while another one about the same is under way, in whichever process', async () => {
    let underWay = 0;
    let most = 0;
    const overlap = async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay -= 1;
    };
    await during(kind(overlap), () =>
      during(kind(overlap), async () => {
        for (let job = 0; job < 3; job++) await ask(opened.services, 'f');
        await expect.poll(() => told).toHaveLength(3);
      }),
    );
    expect(most).toBe(1);
  });

  it('carries ids and nothing else', async () => {
    await ask(opened.services, 'g');
    const [job] = await database.sql(`SELECT data FROM jobs.job WHERE data ->> 'id' = 'g'`);
    expect(job).toEqual({ data: { id: 'g', by: { kind: 'SYSTEM', id: SYSTEM.id, hasShownFactor: false } } });
  });
});

describe('the app’s role', () => {
  it('sends and does jobs, and makes no queues', async () => {
    const { db } = opened.services;
    await expect(db.$executeRaw`CREATE TABLE jobs.mine ()`).rejects.toThrow(/permission denied|read-only/);
    await expect(transact(opened.services, ({ db }) => db.$executeRaw`DELETE FROM jobs.queue`)).rejects.toThrow(
      /permission denied/,
    );
  });
});

/** A kind that tells what it does. */
function kind(work: (id: string) => Promise<void> = () => Promise.resolve()): JobKind {
  return {
    name: 'import',
    async run({ actor }, id) {
      await work(id);
      told.push(`${id} by ${actor.id}`);
    },
    giveUp(_, id, { key }) {
      told.push(`${id} given up: ${key}`);
      return Promise.resolve();
    },
  };
}

async function during(kind: JobKind, work: () => Promise<unknown>): Promise<void> {
  const jobs: Jobs = startJobs(opened.services, database.appUrl, [kind]);
  try {
    await work();
  } finally {
    await jobs.close();
  }
}

async function ask(services: Services, id: string): Promise<void> {
  await transact(services, async (services) => {
    await enqueue(services, 'import', id);
    await recordEvent(services, { action: 'user.add', subject: { type: 'Test' } });
  });
}

async function states(): Promise<Record<string, number>> {
  const rows = await database.sql<{ state: string; jobs: number }>(
    'SELECT state, count(*)::int AS jobs FROM jobs.job GROUP BY state',
  );
  return Object.fromEntries(rows.map(({ state, jobs }) => [state, jobs]));
}
