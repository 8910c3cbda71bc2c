import { describe, expect, it } from 'vitest';
import { createColumnMatcher } from './columns.js';

const matcher = createColumnMatcher<'village' | 'seats'>([
  ['village', ['Desa/Kel', 'Nama Desa']],
  ['seats', ['Kuota', 'Jumlah']],
]);

describe('columns', () => {
  it('are known by their headings, in any order and writing', () => {
    const { indexes, unknown, twice } = matcher.match(['No.', 'JUMLAH (orang)', '', 'desa / kel.']);
    expect([[...indexes], unknown, twice]).toEqual([
      [
        ['seats', 1],
        ['village', 3],
      ],
      ['No.'],
      [],
    ]);
  });

  it('that two headings claim are told, and the first of them counts', () => {
    const { indexes, twice } = matcher.match(['Kuota', 'Desa/Kel', 'Jumlah']);
    expect([indexes.get('seats'), twice]).toEqual([0, ['seats']]);
  });

  it('are not known by what stands in brackets alone, unless there is nothing else', () => {
    expect(['Kursi (Kuota)', '(Kuota)'].map(matcher.isHeading)).toEqual([false, true]);
  });
});
