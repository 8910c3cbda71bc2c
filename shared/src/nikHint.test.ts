import { describe, expect, it } from 'vitest';
import { nikHint } from './nikHint.js';

const TODAY = '2026-11-21';

describe('what a NIK says of a person', () => {
  it.each([
    ['3201011205800003', 'MALE', '1980-05-12'],
    ['3201015205800003', 'FEMALE', '1980-05-12'],
    ['3201017112990001', 'FEMALE', '1999-12-31'],
    // Nobody who works was born in 1908, or is a hundred.
    ['3201010101080001', 'MALE', '2008-01-01'],
    ['3201010101270001', 'MALE', '1927-01-01'],
  ])('%s is of a %s, born on %s', (nik, sex, birthDate) => {
    expect(nikHint(nik, TODAY)).toEqual({ sex, birthDate });
  });

  it.each([
    ['3201013102800001', 'the 31st of February'],
    ['3201010101200001', 'a child of 2020, or somebody of 106'],
  ])('%s tells the sex, but no birth date: %s', (nik) => {
    expect(nikHint(nik, TODAY)).toEqual({ sex: 'MALE', birthDate: null });
  });

  it.each(['', '320101', '3201019905800003', '3201011213800003', '1111111111111111'])(
    'nothing, when it is “%s”',
    (nik) => {
      expect(nikHint(nik, TODAY)).toBeNull();
    },
  );
});
