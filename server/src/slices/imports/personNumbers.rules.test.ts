import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../sheets/cell.js';
import { readBlock, readBlocks, readDesil, readIncome, readNumber, readPhone } from './personNumbers.rules.js';

const cell = (text: string, kind: Cell['kind'] = 'TEXT'): Cell => ({ text, kind });

it.each<[string, number | null]>([
  ...(
    [
      '1500000',
      'Rp1.500.000',
      'Rp. 1.500.000,00',
      'Rp 1.500.000,-',
      '1,500,000.00',
      '1,5 juta',
      '1.5jt',
      '1,5 JUTA/bulan',
      '1500 ribu',
    ] as const
  ).map((text): [string, number] => [text, 1_500_000]),
  ['750rb', 750_000],
  ['1.250 ribu per bulan', 1_250_000],
  ['500 ribuan', 500_000],
  ['2 juta', 2_000_000],
  ['0', 0],
  ['1500', null],
  ['1,5', null],
  ['-1000000', null],
  ['1.000.000 - 2.000.000', null],
  ['tidak tentu', null],
  ['99999999999', null],
  ['', null],
])('the income %j is %j', (text, income) => {
  expect(readIncome(cell(text))).toBe(income);
});

it('an income that is a number is rounded, and never a fraction of a rupiah', () => {
  expect([readIncome(cell('1500000.4', 'NUMBER')), readIncome(cell('1.5', 'NUMBER'))]).toEqual([1_500_000, null]);
});

it.each<[string, Cell['kind'], number | null]>([
  ['2,5', 'TEXT', 2.5],
  ['2.5', 'NUMBER', 2.5],
  ['1.250', 'TEXT', 1250],
  ['1.250', 'NUMBER', 1.25],
  ['12 tahun', 'TEXT', 12],
  ['-3', 'TEXT', -3],
  ['1.234.567,5', 'TEXT', null],
  ['dua', 'TEXT', null],
  ['3-4', 'TEXT', null],
])('the number %j as %s is %j', (text, kind, number) => {
  expect(readNumber(cell(text, kind))).toBe(number);
});

it.each<[string, number | null]>([
  ['3', 3],
  ['Desil 10', 10],
  ['3.0', 3],
  ['0', null],
  ['11', null],
  ['1-4', null],
])('the decile %j is %j', (text, desil) => {
  expect(readDesil(cell(text))).toBe(desil);
});

describe('a neighbourhood', () => {
  it.each<[string, Cell['kind'], string | null]>([
    ['3', 'NUMBER', '003'],
    ['003', 'TEXT', '003'],
    ['RT. 03', 'TEXT', '003'],
    ['000', 'TEXT', ''],
    ['1234', 'TEXT', null],
    ['2026-03-02', 'DAY', null],
  ])('%j as %s is %j', (text, kind, block) => {
    expect(readBlock(cell(text, kind))).toBe(block);
  });

  it.each<[string, Cell['kind'], [string, string] | null]>([
    ['002/005', 'TEXT', ['002', '005']],
    ['2/5', 'TEXT', ['002', '005']],
    ['RT 2 RW 5', 'TEXT', ['002', '005']],
    ['RT.002/RW.005', 'TEXT', ['002', '005']],
    ['RW 05 / RT 02', 'TEXT', ['002', '005']],
    ['02-05', 'TEXT', ['002', '005']],
    ['2026-05-02', 'DAY', null],
    ['RT 2', 'TEXT', null],
  ])('%j as %s is %j', (text, kind, both) => {
    expect(readBlocks(cell(text, kind))).toEqual(both && { rt: both[0], rw: both[1] });
  });
});

describe('a phone number', () => {
  it.each([
    '081234567890',
    '+62 812-3456-7890',
    '6281234567890',
    '81234567890',
    '0812 3456 7890',
    '(0812) 3456.7890',
    '0062 812 3456 7890',
    '+62 (0)812 3456 7890',
    'WA: 0812-3456-7890',
    '081234567890 / 087712345678',
    '081234567890, 087712345678',
  ])('is read as people write it: %s', (text) => {
    expect(readPhone(cell(text))).toBe('081234567890');
  });

  it.each(['', '0812', '12345678901', '08123456789012345', 'tidak ada', '0812345678x', '+1 202 555 0123'])(
    'that is none is not read: %s',
    (text) => {
      expect(readPhone(cell(text))).toBeNull();
    },
  );

  it('is one, however it is written', () => {
    const national = fc.stringMatching(/^8[1-9]\d{7,10}$/);
    const forms = fc.constantFrom<(digits: string) => string>(
      (digits) => digits,
      (digits) => `0${digits}`,
      (digits) => `62${digits}`,
      (digits) => `+62 ${digits.replace(/(\d{3})(\d{4})/, '$1-$2-')}`,
      (digits) => `0${digits.replace(/(\d{3})/g, '$1 ').trim()}`,
    );
    fc.assert(
      fc.property(national, forms, (digits, write) => {
        expect(readPhone(cell(write(digits)))).toBe(`0${digits}`);
      }),
    );
  });
});
