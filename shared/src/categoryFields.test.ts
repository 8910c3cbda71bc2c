import { describe, expect, it } from 'vitest';
import { type CategoryField, attributeProblems, isPattern } from './categoryFields.js';

const field = (key: string, type: CategoryField['type'], more: Partial<CategoryField> = {}): CategoryField => ({
  key,
  labels: { id: `Isian ${key}`, en: `Field ${key}` },
  type,
  isRequired: false,
  isSearchable: false,
  ...more,
});
const FIELDS = [
  field('plate', 'TEXT', { isRequired: true, pattern: '[A-Z]{1,2} \\d{1,4}', helps: { id: 'F 1234', en: 'F 1234' } }),
  field('years', 'NUMBER', { minimum: 0, maximum: 60 }),
  field('since', 'DATE'),
  field('isPaid', 'BOOLEAN'),
  field('base', 'CHOICE', { choices: ['Pasar', 'Stasiun'] }),
  field('note', 'TEXT', { minimum: 3, maximum: 10 }),
];
const GOOD = { plate: 'F 1234', years: 5, since: '2020-02-29', isPaid: false, base: 'Pasar', note: 'cukup' };
const codes = (attributes: Record<string, unknown>) =>
  attributeProblems(FIELDS, attributes).map(({ key, code }) => `${key} ${code}`);

describe('the attributes of a worker', () => {
  it('are as the fields say, and what need not be there may be missing', () => {
    expect(codes(GOOD)).toEqual([]);
    expect(codes({ plate: 'F 1' })).toEqual([]);
  });

  it.each([
    [{ plate: undefined }, 'plate MISSING'],
    [{ plate: '' }, 'plate MISSING'],
    [{ plate: 'f 1234' }, 'plate PATTERN'],
    [{ plate: 'x F 1234 x' }, 'plate PATTERN'],
    [{ plate: 5 }, 'plate WRONG_TYPE'],
    [{ years: '5' }, 'years WRONG_TYPE'],
    [{ years: Number.NaN }, 'years WRONG_TYPE'],
    [{ years: -1 }, 'years TOO_SMALL'],
    [{ years: 61 }, 'years TOO_LARGE'],
    [{ since: '2021-02-29' }, 'since WRONG_TYPE'],
    [{ since: '29/02/2020' }, 'since WRONG_TYPE'],
    [{ isPaid: 'ya' }, 'isPaid WRONG_TYPE'],
    [{ base: 'Terminal' }, 'base NO_CHOICE'],
    [{ note: 'ya' }, 'note TOO_SHORT'],
    [{ note: 'terlalu panjang' }, 'note TOO_LONG'],
    [{ boat: 'x' }, 'boat UNKNOWN_FIELD'],
  ])('%j: %s', (change, problem) => {
    expect(codes({ ...GOOD, ...change })).toEqual([problem]);
  });

  it('are explained in both languages, by the name that the form has', () => {
    const [problem] = attributeProblems(FIELDS, { ...GOOD, plate: 'x' });
    expect(problem?.message('id')).toBe('“Isian plate” tidak sesuai dengan bentuk yang diminta (F 1234).');
    expect(problem?.message('en')).toBe('“Field plate” does not have the form asked for (F 1234).');
  });
});

describe('a pattern', () => {
  it('is one of RE2, which takes linear time: what could take longer is none', () => {
    expect(['[a-z]+', '(a+)+$', '\\d{16}'].map(isPattern)).toEqual([true, true, true]);
    expect(['(a)\\1', '(?=a)', '(', 'a{2000}'].map(isPattern)).toEqual([false, false, false, false]);
    expect(attributeProblems([field('a', 'TEXT', { pattern: '(a+)+' })], { a: `${'a'.repeat(400)}!` })).toHaveLength(1);
  });

  it.each([
    ['.{1000}'.repeat(20), false],
    ['(?i)\\pL{1000}'.repeat(12), false],
    ['((a{10}){10}){10}'.repeat(8), false],
    ['(((a*)*)*){500}', false],
    ['[a-zA-Z{9000} .]{1,500}', true],
    ['\\{9000}', true],
    ['\\d{16}-\\d{16}-\\d{16}', true],
  ])('%s can be used when it does not unroll to too much', (pattern, isFit) => {
    const begun = performance.now();
    expect(isPattern(pattern)).toBe(isFit);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('do not take for a value what every object has', () => {
    const fields = [field('constructor', 'TEXT', { isRequired: true }), field('toString', 'TEXT')];
    expect(attributeProblems(fields, {}).map(({ key, code }) => `${key} ${code}`)).toEqual(['constructor MISSING']);
  });
});
