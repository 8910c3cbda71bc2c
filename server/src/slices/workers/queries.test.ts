import { expect, it } from 'vitest';
import { inventedNik } from '../../../test/inventedPeople.js';
import { startQueryCounter } from '../../../test/queryCounter.js';
import { createTestDatabase } from '../../../test/testDatabase.js';
import { openTestServices } from '../../../test/testServices.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { insertWorkers } from './insertWorkers.js';
import { NO_DETAILS } from './contact.rules.js';

it('a page of workers with all that is known of them takes as many queries however long it is', async () => {
  const database = await createTestDatabase();
  const { services, close } = openTestServices(database);
  await transact(services, async (services) => {
    await insertWorkers(
      services,
      Array.from({ length: 60 }, (_, index) => ({
        nik: inventedNik(),
        name: `Asep ${String.fromCharCode(97 + (index % 26))}`,
        sex: 'MALE',
        birthDate: '1980-12-31',
        birthPlace: null,
        regionCode: '32.01.01.1006',
        categoryCode: 'petani',
        attributes: {},
        monthlyIncome: null,
        desil: 1,
        details: { ...NO_DETAILS, phone: '081234567890' },
      })),
    );
    await recordEvent(services, { action: 'worker.register', subject: { type: 'Worker' } });
  });
  const counter = await startQueryCounter(database);
  async function queriesFor(first: number, filter: string): Promise<number> {
    const { queries, answer } = await counter.run(
      `{ workers(first: ${first}${filter}) { items { name nik phone address flags abilities village { parent { name } } category { name } }
         pageInfo { endCursor } } }`,
    );
    expect(answer.match(/"Asep/g)).toHaveLength(first);
    return queries;
  }
  for (const filter of ['', ', filter: { search: "asep" }', ', filter: { within: "32.01", desil: [1] }']) {
    const few = await queriesFor(2, filter);
    expect(await queriesFor(50, filter)).toBe(few);
    expect(few).toBeLessThanOrEqual(7);
  }
  await counter.close();
  await close();
  await database.drop();
});
