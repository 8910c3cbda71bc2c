import { isInventedNik } from '@payung/shared/nik';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../test/testDatabase.js';
import { openTestServices } from '../../test/testServices.js';
import { databaseUrlsOf } from '../databaseUrls.js';
import { readEnv } from '../env.js';
import { findRegions } from '../slices/regions/findRegions.js';
import { type Surroundings, problemsOf } from '../slices/workers/workerContent.rules.js';
import { readArguments } from '../startArguments.js';
import { createInventor } from './inventPerson.js';
import { INVENTED_LISTS } from './inventedLists.js';
import { createRandom, spread } from './random.js';
import { seedPeople } from './seedPeople.js';
import { OUTCOMES, planVillageLists } from './villageLists.js';

const ON = new Date('2025-10-13');
const invent = (count: number) => {
  const [inventor, random] = [createInventor(), createRandom('test')];
  return Array.from({ length: count }, (_, index) =>
    inventor(random, { regionCode: '32.01.02.2001', categoryCode: index % 2 === 0 ? 'petani' : 'guru-ngaji', on: ON }),
  );
};

describe('invented people', () => {
  it('are the same at every run, no two with the same NIK, of which none was ever issued', () => {
    const people = invent(3_000);
    expect(invent(3_000)).toEqual(people);
    expect(new Set(people.map(({ nik }) => nik)).size).toBe(3_000);
    expect(people.every(({ nik }) => isInventedNik(nik))).toBe(true);
    expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(1_500);
  });

  it('could be registered as they are, 20 to 64 years old', () => {
    const surroundings: Surroundings = {
      today: '2025-10-13',
      place: () => ({ isVillage: true, isRetired: false }),
      category: () => ({ regionCode: null, fields: [] }),
    };
    for (const person of invent(500)) {
      expect(problemsOf(person, surroundings)).toEqual([]);
      expect(person.birthDate > '1960-10-13' && person.birthDate <= '2005-10-14').toBe(true);
    }
  });

  it('are spread over all places, and as many as they shall be', () => {
    const shares = spread(3_250, 435, createRandom('shares'));
    expect([shares.length, shares.reduce((sum, share) => sum + share, 0)]).toEqual([435, 3_250]);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  it('are as many in each list as was published', () => {
    expect(INVENTED_LISTS.map(({ key, people }) => [key, people])).toEqual(
      expect.arrayContaining([
        ['kab-bogor-provinsi', 44_259],
        ['kab-bogor-keagamaan', 3_581],
        ['kab-bogor-guru-ngaji', 3_250],
        ['kota-bogor-tahap-1', 7_894],
        ['kota-bogor-tahap-2', 14_580],
      ]),
    );
  });

  it('fill no village beyond its seats', () => {
    const villages = Array.from({ length: 416 }, (_, index) => `32.01.${10 + (index % 40)}.${2001 + index}`);
    const lists = planVillageLists(villages, villages[0] ?? '');
    const people = lists.map((list) => OUTCOMES.reduce((sum, outcome) => sum + list[outcome], 0));
    expect([Math.max(...people), new Set(lists.map(({ regionCode }) => regionCode)).size]).toEqual([250, lists.length]);
  });
});

describe('where people are invented', () => {
  it('is a demonstration, and nowhere else, least of all in production', async () => {
    const database = await createTestDatabase();
    const { services, close } = openTestServices(database);
    const staging = {
      regions: await findRegions(services),
      access: { users: [], keys: [] },
      limits: readEnv({}).limits,
      tell: () => {},
      signal: new AbortController().signal,
    };
    await expect(seedPeople(services, staging)).rejects.toThrow(
      'people are invented for a demonstration, and for nothing else',
    );
    expect(await database.sql('SELECT count(*)::int FROM "Worker"')).toEqual([{ count: 0 }]);
    await close();
    await database.drop();
    // Be it that somebody started the embedded database there all the same.
    const embedded = {
      url: 'postgresql://x',
      appUrl: 'postgresql://x',
      log: null,
      announce: async () => {},
      stop: async () => {},
    };
    expect(databaseUrlsOf({ ...readEnv({}), isProduction: true }, embedded).isDemo).toBe(false);
    expect(databaseUrlsOf(readEnv({}), embedded).isDemo).toBe(true);
    expect(databaseUrlsOf(readEnv({ DATABASE_URL: 'postgresql://x/y' }), undefined).isDemo).toBe(false);
  });

  it('is told to stay empty by `--empty`; other arguments are refused in one sentence', () => {
    expect([readArguments([]), readArguments(['--empty'])]).toEqual([{ isEmpty: false }, { isEmpty: true }]);
    for (const args of [['--emtpy'], ['empty'], ['--empty=no']])
      expect(() => readArguments(args)).toThrow(/^Payung starts with no arguments, or with --empty/);
  });
});
