import { describe, expect, it } from 'vitest';

import { changesOf } from './workerValues';

const begun = {
  nik: '',
  name: 'Siti Aminah',
  sex: 'FEMALE',
  birthDate: '1980-05-12',
  birthPlace: null,
  regionCode: '32.01.01.2003',
  categoryCode: 'marbot',
  attributes: { years: 4 },
  monthlyIncome: 900_000,
  desil: '3',
  phone: '',
  email: '',
  address: '',
  rt: '',
  rw: '',
  motherName: '',
  removed: {},
};

describe('what is sent of a form about somebody known', () => {
  it('is nothing while nothing was changed', () => {
    expect(changesOf(begun, { ...begun, birthPlace: '', desil: '3' })).toEqual({});
  });

  it('is what was changed, and null for what was emptied', () => {
    const values = { ...begun, name: ' Siti Aminah ', birthDate: '1980-05-13', monthlyIncome: null, desil: '' };
    expect(changesOf(begun, values)).toEqual({ birthDate: '1980-05-13', monthlyIncome: null, desil: null });
  });

  it('holds all attributes when one of them, or the category, was changed', () => {
    expect(changesOf(begun, { ...begun, attributes: { years: 5 } })).toEqual({ attributes: { years: 5 } });
    expect(changesOf(begun, { ...begun, categoryCode: 'nelayan', attributes: {} })).toEqual({
      categoryCode: 'nelayan',
      attributes: {},
    });
  });

  it('leaves what is masked as it is, replaces what was typed, and takes away what was ticked', () => {
    const values = { ...begun, phone: '081234567890', removed: { email: true, address: false } };
    expect(changesOf(begun, values)).toEqual({ phone: '081234567890', email: null });
  });
});
