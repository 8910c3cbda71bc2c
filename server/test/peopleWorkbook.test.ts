import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headingKey } from '../src/sheets/headingKey.rules.js';
import { readTable } from '../src/sheets/readTable.js';
import { guessColumns } from '../src/slices/imports/guessColumns.js';
import { createPersonReader } from '../src/slices/imports/peopleCells.rules.js';
import { isHeading, missingColumns } from '../src/slices/imports/peopleColumns.js';
import type { PersonRow } from '../src/slices/imports/personRow.js';
import { findRegions } from '../src/slices/regions/findRegions.js';
import { createRegionMatcher } from '../src/slices/regions/matchRegion.js';
import type { RegionIndex } from '../src/slices/regions/regionIndex.js';
import { FAULTS } from './peopleList/faults.js';
import { type PeopleList, fileOf, inventPeopleList, villagesOf } from './peopleWorkbook.js';
import { TEST_LIMITS } from './readAll.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { openTestServices } from './testServices.js';

const TODAY = '2026-11-20';
const FIELD = {
  key: 'years',
  labels: { id: 'Lama Bekerja', en: 'Years of work' },
  type: 'NUMBER' as const,
  isRequired: false,
  isSearchable: false,
  maximum: 60,
};

let database: TestDatabase;
let regions: RegionIndex;
beforeAll(async () => {
  database = await createTestDatabase();
  const { services, close } = openTestServices(database);
  regions = await findRegions(services);
  await close();
});
afterAll(() => database.drop());

const list = (kind: PeopleList['kind'], rows = 1_500, seed = 7) =>
  inventPeopleList({
    rows,
    seed,
    kind,
    faulty: 0.15,
    villages: villagesOf(regions, '32.01'),
    elsewhere: villagesOf(regions, '32.16'),
    today: TODAY,
    category: 'Marbot',
    attribute: { heading: 'Lama Bekerja (tahun)', good: 12, bad: 99 },
  });

/** What the rows of a file say, each by itself, and which region each names. */
async function read(people: PeopleList): Promise<{ row: PersonRow; found: string }[]> {
  const match = createRegionMatcher(regions, '32.01', ['VILLAGE', 'WARD']);
  const limits = { ...TEST_LIMITS, rows: 200_001, unpackedBytes: 100_000_000, bytes: 50_000_000 };
  const options = { limits, field: 'uploadId', isHeading };
  return readTable({ name: 'daftar', bytes: await fileOf(people) }, options, async ({ headings, rows }) => {
    const columns = guessColumns(headings, [{ field: 'attributes.years', labels: FIELD.labels }], []);
    expect([columns.filter(({ certainty }) => certainty === 'NONE'), missingColumns(fieldsIn(columns))]).toEqual([
      [],
      [],
    ]);
    const reader = createPersonReader({
      columns,
      categoryOf: (word) => (headingKey(word) === 'marbot' ? 'marbot' : undefined),
      fieldsOf: () => [FIELD],
      defaultCategory: null,
      today: TODAY,
    });
    const told: { row: PersonRow; found: string }[] = [];
    for await (const one of rows) {
      const row = reader(one);
      const found = match(row.place);
      told.push({ row, found: found.kind === 'ONE' ? found.region.code : found.kind });
    }
    return told;
  });
}

const fieldsIn = (columns: readonly { field: string | null }[]) => new Set(columns.flatMap(({ field }) => field ?? []));

describe.each(['XLSX', 'CSV'] as const)('an invented list of people as %s', (kind) => {
  let people: PeopleList;
  let told: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    people = list(kind);
    told = await read(people);
  });

  it('is the same for the same seed, and has every fault', () => {
    const [one, same, other] = [people, list(kind), list(kind, 1_500, 8)];
    expect(one).toEqual(same);
    expect(one.rows).not.toEqual(other.rows);
    const kinds = Object.entries(FAULTS).filter(([, fault]) => !('only' in fault) || fault.only === kind);
    expect(new Set([...one.expected.values()].map((expected) => expected.kind))).toEqual(
      new Set(kinds.map(([name]) => name)),
    );
  });

  it('is told of each row what is wrong with it, and of all others nothing', () => {
    expect(told.length).toBe(1_500);
    const wrong: unknown[] = [];
    for (const { row, found } of told) {
      const expected = people.expected.get(row.number);
      const codes = [...row.problems, ...row.warnings].map(({ code }): string => code);
      const isPlace = expected && /^VILLAGE|^CODE/.test(expected.kind);
      const asExpected = isPlace
        ? ['NONE', 'CONTRADICTION'].includes(found) && codes.length === 0
        : expected?.isOfRow
          ? codes.length === 1 &&
            expected.codes.includes(codes[0] ?? '') &&
            (expected.verdict === 'REJECTED') === (row.values === null)
          : codes.length === 0 && row.values !== null && found.startsWith('32.01.');
      if (!asExpected) wrong.push([row.number, expected?.kind, codes, found]);
    }
    expect(wrong).toEqual([]);
  });

  it('has nobody twice but where it says so', () => {
    const numbers = new Map<string, number>();
    for (const { row } of told) {
      if (row.nik === null) continue;
      const before = numbers.get(row.nik);
      expect([row.number, before]).toEqual([
        row.number,
        people.expected.get(row.number)?.kind === 'NIK_TWICE' ? people.first.get(row.number) : undefined,
      ]);
      numbers.set(row.nik, before ?? row.number);
    }
  });
});
