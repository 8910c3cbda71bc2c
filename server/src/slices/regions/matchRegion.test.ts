import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { openTestServices } from '../../../test/testServices.js';
import { findRegions } from './findRegions.js';
import { type RegionMatch, type WrittenRegion, createRegionMatcher } from './matchRegion.js';
import type { RegionIndex } from './regionIndex.js';

let database: TestDatabase;
let index: RegionIndex;
let match: (written: WrittenRegion) => RegionMatch;
beforeAll(async () => {
  database = await createTestDatabase();
  const { services, close } = openTestServices(database);
  index = await findRegions(services);
  await close();
  match = createRegionMatcher(index, '32.01', ['VILLAGE', 'WARD']);
});
afterAll(() => database.drop());

const codesOf = (found: RegionMatch): string[] => {
  if (found.kind === 'ONE' || found.kind === 'CONTRADICTION') return [found.kind, found.region.code];
  return [found.kind, ...(found.kind === 'SEVERAL' ? found.regions : found.similar).map(({ code }) => code)];
};
const matched = (written: WrittenRegion) => codesOf(match(written));

describe('a region in a list', () => {
  it.each<[string, WrittenRegion]>([
    ['its code', { code: '32.01.13.2009' }],
    ['its code without dots, as a number has it', { code: '3201132009' }],
    ['its code with hyphens', { code: ' 32-01-13-2009 ' }],
    [
      'its code, with name and district',
      { code: '32.01.13.2009', name: 'DS. BOJONG-GEDE', district: 'Kec. Bojong Gede' },
    ],
    ['name and district', { name: 'Bojonggede', district: 'Bojonggede' }],
    ['an old spelling', { name: 'Desa Bodjong Gede', district: 'Bojonggede', regency: 'Kab. Bogor' }],
    ['a doubled letter', { name: 'Bojongedde', district: 'BOJONGGEDE' }],
  ])('is found by %s', (_, written) => {
    expect(matched(written)).toEqual(['ONE', '32.01.13.2009']);
  });

  it('is found whatever its name begins with, and by the kind that this announces', () => {
    expect(matched({ name: 'Kota Batu', district: 'Ciomas' })[0]).toBe('ONE');
    expect(matched({ name: 'Ds. Kotabatu', district: 'Ciomas' })).toEqual(
      matched({ name: 'Kota Batu', district: 'Ciomas' }),
    );
    const pabuaran = matched({ name: 'Pabuaran' });
    expect([pabuaran[0], pabuaran.length]).toEqual(['SEVERAL', 6]);
    const wards = matched({ name: 'Kel. Pabuaran' });
    expect(wards).toEqual(['SEVERAL', '32.01.01.1012', '32.01.13.1007']);
    expect(matched({ name: 'Pabuaran', district: 'Gunungsindur' })[0]).toBe('ONE');
  });

  it('keeps its number, in whatever digits', () => {
    const [first, second] = ['I', 'II'].map((number) =>
      matched({ name: `Gunung Bunder ${number}`, district: 'Pamijahan' }),
    );
    expect([first?.[0], second?.[0], first?.[1] === second?.[1]]).toEqual(['ONE', 'ONE', false]);
    expect(matched({ name: 'Gn. Boender 2', district: 'Pamijahan' })).toEqual(second);
  });

  it('is not found in another regency, nor by a code that is none', () => {
    expect(matched({ code: '32.71.01.1001' })).toEqual(['NONE']);
    expect(matched({ name: 'Cibinong', regency: 'Kota Bogor' })).toEqual(['NONE']);
    expect(matched({ name: 'Cibinong', district: 'Cibinong', regency: 'Kabupaten Bogor' })[0]).toBe('ONE');
    for (const code of ['3201010001', '32.01', 'x', '99.99.99.2999']) expect(matched({ code })).toEqual(['NONE']);
    expect(matched({})).toEqual(['NONE']);
    expect(matched({ name: 'Desa', district: 'Ciomas' })).toEqual(['NONE']);
  });

  it('whose code belongs to another name, or another district, is told as that', () => {
    expect(matched({ code: '32.01.13.2009', name: 'Cimanggis' })).toEqual(['CONTRADICTION', '32.01.13.2009']);
    expect(matched({ code: '32.01.13.2009', district: 'Ciomas' })).toEqual(['CONTRADICTION', '32.01.13.2009']);
  });

  it('that is misspelt is not guessed, but those of the district that look like it are named', () => {
    expect(matched({ name: 'Bojonggide', district: 'Bojonggede' })).toEqual(['NONE', '32.01.13.2009']);
    expect(matched({ name: 'Bojonggide' })).toEqual(['NONE']);
    expect(matched({ name: 'Tokyo', district: 'Bojonggede' })).toEqual(['NONE']);
  });

  it('is itself, every one of them, in whatever way its name and its district are written', () => {
    const everywhere = createRegionMatcher(index, null, ['VILLAGE', 'WARD']);
    const all = index.list({ types: ['VILLAGE', 'WARD'] }).map(({ region }) => region);
    const writing = fc.record({
      prefix: fc.constantFrom('', 'Desa ', 'Ds. ', 'Kel. ', 'kelurahan '),
      district: fc.constantFrom('', 'Kec. ', 'KECAMATAN '),
      regency: fc.constantFrom('', 'Kab. ', 'Kabupaten '),
      change: fc.constantFrom<(text: string) => string>(
        (text) => text.toUpperCase(),
        (text) => text.replace(/ /g, ''),
        (text) => text.replace(/ /g, '-'),
        (text) => text.replace(/u/g, 'oe'),
        (text) => `  ${text.replace(/ /g, '  ')} `,
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...all), writing, (region, { prefix, district, regency, change }) => {
        const [, above, below] = index.ancestorsOf(region);
        const regencyPrefix = above?.type === 'CITY' ? '' : regency;
        const written = {
          name: prefix + change(region.name),
          district: district + change(below?.name ?? ''),
          regency:
            regencyPrefix === '' ? (above?.name ?? '') : regencyPrefix + (above?.name.replace('Kabupaten ', '') ?? ''),
        };
        expect(codesOf(everywhere(written))).toEqual(['ONE', region.code]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('costs next to nothing, also twenty thousand that are rubbish', () => {
    const started = performance.now();
    for (let count = 0; count < 20_000; count += 1) match({ name: `Desa ${count}x`, district: 'Bojonggede' });
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
