import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVENTED_PROVINCE, holdsNik, isInventedNik, isNik, maskNik, nikFaults, nikWarnings } from './nik.js';

const MAN = '3201013112800003';
const WOMAN = '3201017112800003';
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a NIK', () => {
  it('has 16 digits, with a day (of women 40 more), a month and a number', () => {
    expect([MAN, WOMAN, '3201010101010001', '3201014101019999'].map(isNik)).toEqual([true, true, true, true]);
  });

  it.each([
    ['', 'NOT_16_DIGITS'],
    ['320101311280003', 'NOT_16_DIGITS'],
    ['32010131128000033', 'NOT_16_DIGITS'],
    ['3201 0131 1280 0003', 'NOT_16_DIGITS'],
    ['320101311280000O', 'NOT_16_DIGITS'],
    ['３２０１０１３１１２８００００３', 'NOT_16_DIGITS'],
    ['1111111111111111', 'SAME_DIGITS'],
    ['0000000000000000', 'SAME_DIGITS'],
    ['3201010012800003', 'IMPOSSIBLE_DAY'],
    ['3201013212800003', 'IMPOSSIBLE_DAY'],
    ['3201014012800003', 'IMPOSSIBLE_DAY'],
    ['3201017212800003', 'IMPOSSIBLE_DAY'],
    ['3201013100800003', 'IMPOSSIBLE_MONTH'],
    ['3201013113800003', 'IMPOSSIBLE_MONTH'],
    ['3201013112800000', 'NO_SEQUENCE'],
  ])('is not “%s”: %s', (text, code) => {
    expect(codes(nikFaults(text))).toEqual([code]);
  });

  it('can be wrong in several ways, told in both languages', () => {
    const faults = nikFaults('3201013213800000');
    expect(codes(faults)).toEqual(['IMPOSSIBLE_DAY', 'IMPOSSIBLE_MONTH', 'NO_SEQUENCE']);
    expect(faults.map((fault) => fault.message('id')).join(' ')).toMatch(/tanggal lahir.*bulan.*0000/);
    expect(faults.map((fault) => fault.message('en')).join(' ')).toMatch(/day of birth.*month.*0000/);
  });
});

describe('what the NIK says and what is known', () => {
  it('may agree, whatever the century', () => {
    expect(nikWarnings(MAN, { birthDate: '1980-12-31', sex: 'MALE', regionCode: '32.01.07.2003' })).toEqual([]);
    expect(nikWarnings(WOMAN, { birthDate: '1980-12-31', sex: 'FEMALE', regionCode: '32.01' })).toEqual([]);
    expect(nikWarnings('3201010101050003', { birthDate: '1905-01-01' })).toEqual([]);
    expect(nikWarnings('3201010101050003', { birthDate: '2005-01-01' })).toEqual([]);
  });

  it.each([
    [{ regionCode: '32.71.01.1001' }, 'REGION_DIFFERS'],
    [{ birthDate: '1980-12-30' }, 'BIRTH_DATE_DIFFERS'],
    [{ birthDate: '1981-12-31' }, 'BIRTH_DATE_DIFFERS'],
    [{ sex: 'FEMALE' as const }, 'SEX_DIFFERS'],
  ])('may differ, which is only a warning: %o', (known, code) => {
    const warnings = nikWarnings(MAN, known);
    expect(codes(warnings)).toEqual([code]);
    expect(warnings.every((warning) => warning.message('id') !== warning.message('en'))).toBe(true);
    expect(isNik(MAN)).toBe(true);
  });

  it('are not compared where nothing is known, nor for what is no NIK', () => {
    expect(nikWarnings(MAN, { birthDate: null, sex: undefined })).toEqual([]);
    expect(nikWarnings('1', { birthDate: '1980-12-31' })).toEqual([]);
  });
});

describe('an invented NIK', () => {
  const invented = `${INVENTED_PROVINCE}01013112800003`;

  it('is of a province that does not exist, good by all other rules, and its region is nobody’s', () => {
    expect([isNik(invented), isInventedNik(invented), isInventedNik(MAN), isInventedNik('99')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(nikWarnings(invented, { regionCode: '32.01.01.2003', birthDate: '1980-12-31', sex: 'MALE' })).toEqual([]);
  });
});

describe('a masked NIK', () => {
  it('shows the district of issue and the number, and no birth date', () => {
    expect(maskNik('3201013112800003')).toBe('320101******0003');
    expect(maskNik('12345')).toBe('*****');
  });
});

describe('a text with a NIK', () => {
  it('is known by 16 digits that stand by themselves', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), fc.constantFrom('', ' ', '"', '/', '=', '-', '\n'), (nik, around) => {
        expect(holdsNik(`${around}${nik}${around}`)).toBe(true);
      }),
    );
  });

  it.each(['', '320101311280000', '32010131128000031', 'a3201013112800003', '3201013112800003f'])(
    'is not “%s”: an id or a hash may have digits in a row',
    (text) => expect(holdsNik(text)).toBe(false),
  );
});
