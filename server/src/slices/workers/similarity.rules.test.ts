import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Likeness, SUGGESTED_FROM, compare, scoreOf } from './similarity.rules.js';

const ASEP: Likeness = {
  nik: '9901013112800003',
  name: 'Asep Suryana',
  sex: 'MALE',
  birthDate: '1980-12-31',
  regionCode: '32.01.01.1006',
  motherName: null,
  phone: null,
};
/** Whom nothing but the sex makes alike. */
const OTHER: Likeness = {
  ...ASEP,
  nik: '9902020101750009',
  name: 'Ujang',
  birthDate: '1975-01-01',
  regionCode: '32.71.01.1001',
};
const codes = (one: Partial<Likeness>, other: Partial<Likeness>, nearness = 0) =>
  compare({ ...ASEP, ...one }, { ...OTHER, ...other }, nearness).map(({ code }) => code);
const score = (other: Partial<Likeness>, nearness = 0, one: Partial<Likeness> = {}) =>
  scoreOf(compare({ ...ASEP, ...one }, { ...OTHER, ...other }, nearness));

describe('evidence', () => {
  it.each<[string[], Partial<Likeness>, Partial<Likeness>, number]>([
    [[], {}, {}, 0],
    [['NAME_SAME'], {}, { name: 'H. ASEP SOERJANA' }, 0.2],
    [['NAME_NEAR'], {}, { name: 'Asep Suryanto' }, 0.6],
    [[], {}, { name: 'Asep' }, 0.4],
    [['BIRTH_DATE_SAME'], {}, { birthDate: '1980-12-31' }, 0],
    [['BIRTH_DATE_NEAR'], { birthDate: '1980-05-06' }, { birthDate: '1980-06-05' }, 0],
    [['BIRTH_DATE_NEAR'], {}, { birthDate: '1981-12-31' }, 0],
    [[], {}, { birthDate: '1981-12-30' }, 0],
    [['MOTHER_SAME'], { motherName: 'Siti Aminah' }, { motherName: 'Hj. ST. AMINA' }, 0],
    [['MOTHER_DIFFERS'], { motherName: 'Siti Aminah' }, { motherName: 'Euis' }, 0],
    [[], { motherName: 'Siti Aminah' }, {}, 0],
    [[], { motherName: 'Siti Aminah' }, { motherName: 'Aminah' }, 0],
    [['NIK_NEAR'], {}, { nik: '9901013112810003' }, 0],
    [['NIK_NEAR'], {}, { nik: '9901013112080003' }, 0],
    [[], {}, { nik: '9901013112800004' }, 0],
    [[], {}, { nik: '9901013212810003' }, 0],
    [['PHONE_SAME'], { phone: '0812' }, { phone: '0812' }, 0],
    [['VILLAGE_SAME'], {}, { regionCode: '32.01.01.1006' }, 0],
    [['DISTRICT_SAME'], {}, { regionCode: '32.01.01.1007' }, 0],
    [['SEX_DIFFERS'], {}, { sex: 'FEMALE' }, 0],
  ])('is %j', (expected, one, other, nearness) => {
    expect(codes(one, other, nearness)).toEqual(expected);
  });

  it('is the same whichever of the two comes first', () => {
    const likeness = fc.record({
      nik: fc.constantFrom(ASEP.nik, OTHER.nik, '9901013112800004'),
      name: fc.constantFrom('Asep', 'Asep Suryana', 'Ujang'),
      sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
      birthDate: fc.constantFrom('1980-05-06', '1980-06-05', '1981-05-06'),
      regionCode: fc.constantFrom('32.01.01.1006', '32.01.01.1007', '32.71.01.1001'),
      motherName: fc.constantFrom(null, 'Siti', 'Euis'),
      phone: fc.constantFrom(null, '0812', '0813'),
    });
    fc.assert(
      fc.property(likeness, likeness, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, nearness) => {
        const evidence = compare(one, other, nearness);
        expect(compare(other, one, nearness)).toEqual(evidence);
        expect(scoreOf(evidence)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(evidence)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a suggestion', () => {
  it('is made of the same name and birth date, wherever they live', () => {
    expect(score({ name: 'Asep Suryana', birthDate: '1980-12-31' })).toBeGreaterThanOrEqual(SUGGESTED_FROM);
  });

  it('is made of like names, the same birth date and village', () => {
    const other = { name: 'Asep Suryanto', birthDate: '1980-12-31', regionCode: '32.01.01.1006' };
    expect(score(other, 0.7)).toBeGreaterThanOrEqual(SUGGESTED_FROM);
  });

  it('is made of a mistyped NIK beside the same name and village', () => {
    const other = { name: 'Asep Suryana', nik: '9901013112890003', regionCode: '32.01.01.1006' };
    expect(score(other)).toBeGreaterThanOrEqual(SUGGESTED_FROM);
  });

  it('is not made of a name and a village alone, nor of a birth date alone, nor against the mother’s name', () => {
    expect(score({ name: 'Asep Suryana', regionCode: '32.01.01.1006' })).toBeLessThan(SUGGESTED_FROM);
    expect(score({ birthDate: '1980-12-31', regionCode: '32.01.01.1006' })).toBeLessThan(SUGGESTED_FROM);
    const twin = { name: 'Asep Suryana', birthDate: '1980-12-31', motherName: 'Euis' };
    expect(score(twin, 0, { motherName: 'Siti' })).toBeLessThan(SUGGESTED_FROM);
  });
});
