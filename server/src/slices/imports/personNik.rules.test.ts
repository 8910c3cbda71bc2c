import { describe, expect, it } from 'vitest';
import { cellOf, textCell } from '../../sheets/cell.js';
import { readNik } from './personNik.rules.js';

const NIK = '9901011708800003';
const codeOf = (written: string | number) => {
  const read = readNik(cellOf(written));
  return typeof read === 'string' ? read : read.code;
};

describe('a NIK', () => {
  it.each([
    NIK,
    '9901 0117 0880 0003',
    '99.01.01.170880.0003',
    "'9901011708800003",
    '’9901011708800003’',
    `="${NIK}"`,
    '990101-170880-0003',
  ])('is read however its digits are set apart: %s', (written) => {
    expect(readNik(textCell(written))).toBe(NIK);
  });

  it('that a program wrote as a number whose digits are all there is read', () => {
    expect(codeOf(3_201_011_708_800_003)).toBe('3201011708800003');
  });

  it.each<[string, string | number, string]>([
    ['whose last digits a spreadsheet made zeros', 3_201_011_708_800_000, 'nikDigitsLost'],
    ['that no number can hold exactly', Number(NIK), 'nikDigitsLost'],
    ['in scientific notation', '3,20101E+15', 'nikDigitsLost'],
    ['in scientific notation of another country', '3.20101170880E+15', 'nikDigitsLost'],
    ['of a failed formula', '#REF!', 'nikFormula'],
    ['with a letter', '32O1011708800003', 'nikNoDigits'],
    ['that is a word', 'belum punya', 'nikNoDigits'],
    ['of 15 digits', '990101170880003', 'nikTooShort'],
    ['of 15 digits as a number', 990_101_170_880_003, 'nikTooShort'],
    ['of 17 digits', `${NIK}1`, 'nikTooLong'],
    ['of two people', `${NIK} / ${NIK}`, 'nikTooLong'],
    ['of one digit', '1111111111111111', 'nikImpossible'],
    ['of no day', '9901013508800003', 'nikImpossible'],
    ['of no month', '9901011713800003', 'nikImpossible'],
    ['of no number', '9901011708800000', 'nikImpossible'],
  ])('%s is refused: %s', (_, written, code) => {
    expect(codeOf(written)).toBe(code);
  });

  it('stands in no refusal', () => {
    for (const written of ['990101170880003', `${NIK}1`, '9901013508800003', '3201011708800x'])
      expect(JSON.stringify(readNik(textCell(written)))).not.toMatch(/\d{6}/);
  });
});
