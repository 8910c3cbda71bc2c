import type { CategoryField } from '@payung/shared/categoryFields';
import { describe, expect, it } from 'vitest';

import { triablePersona } from './triablePersona';

const field = (key: string, type: CategoryField['type']): CategoryField => ({
  key,
  labels: { id: key, en: key },
  type,
  isRequired: true,
  isSearchable: false,
});
const FIELDS = [field('years', 'NUMBER'), field('mosque', 'TEXT')];
const PERSONA = { name: null, age: 40, regionCode: '32.01', expected: 'ELIGIBLE' } as const;

describe('a persona that is being filled in', () => {
  it('is tried without a name, and without what is blank or of a field that is gone', () => {
    expect(triablePersona(FIELDS, { ...PERSONA, attributes: { years: 3, mosque: '', gone: 1 } })).toEqual({
      name: '-',
      age: 40,
      desil: null,
      income: null,
      regionCode: '32.01',
      attributes: { years: 3 },
      expected: 'ELIGIBLE',
    });
  });

  it.each([
    ['an age', { age: null }],
    ['an age that there is', { age: 130 }],
    ['a region', { regionCode: '' }],
    ['a decile that there is', { desil: 11 }],
    ['an income that is counted in whole rupiah', { income: 0.5 }],
    ['attributes that the fields take', { attributes: { years: 'tiga' } }],
  ])('is not tried without %s', (_, given) => {
    expect(triablePersona(FIELDS, { ...PERSONA, ...given })).toBeNull();
  });
});
