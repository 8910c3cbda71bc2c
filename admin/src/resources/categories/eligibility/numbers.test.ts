import { describe, expect, it } from 'vitest';

import { parseNumber, writeNumber } from './numbers';

describe('a number that is typed', () => {
  it.each([
    ['2,5', 2.5],
    [' 2.5 ', 2.5],
    ['-3', -3],
    ['2,', null],
    ['1.000.000', null],
    ['', null],
    ['1e3', null],
  ])('%s is %s', (text, value) => {
    expect(parseNumber('NUMBER')(text)).toBe(value);
  });

  it('is whole where that is asked, and no longer than can be counted', () => {
    expect(parseNumber('INTEGER')('2.5')).toBeNull();
    expect(parseNumber('INTEGER')('9007199254740993')).toBeNull();
    expect(parseNumber('INTEGER')('018')).toBe(18);
  });

  it.each([2000000, 2.5, 0.000001, -7])('%s is written so that it can be typed again', (value) => {
    expect(parseNumber('NUMBER')(writeNumber(value))).toBe(value);
  });
});
