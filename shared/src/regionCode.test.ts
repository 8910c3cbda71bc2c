import { describe, expect, it } from 'vitest';
import { ancestorCodes, commonRegion, isRegionCode, isWithin, kindOf, parentCode } from './regionCode.js';

describe('a region code', () => {
  it.each(['32', '32.01', '32.01.01', '32.01.01.1001', '32.01.01.2003', '91.01.01.3001'])('may be %s', (code) => {
    expect(isRegionCode(code)).toBe(true);
  });

  it.each([
    '',
    '3',
    '032',
    '32.',
    '32.1',
    '3201',
    '32.01.01.0001',
    '32.01.01.4001',
    '32.01.01.201',
    '32.01.01.2001.1',
    '32\n',
  ])('may not be %j', (code) => {
    expect(isRegionCode(code)).toBe(false);
  });

  it('tells its parent and all above', () => {
    expect([parentCode('32.01.01.1001'), parentCode('32')]).toEqual(['32.01.01', null]);
    expect(ancestorCodes('32.01.01.1001')).toEqual(['32', '32.01', '32.01.01']);
    expect(ancestorCodes('32')).toEqual([]);
  });

  it('lies within an area by whole segments', () => {
    expect(isWithin('32.01.01', '32.01')).toBe(true);
    expect(isWithin('32.01', '32.01')).toBe(true);
    expect(isWithin('32.011', '32.01')).toBe(false);
    expect(isWithin('32', '32.01')).toBe(false);
  });

  it('tells its kind', () => {
    expect(['32', '32.01', '32.71', '32.01.01', '32.01.01.1001', '32.01.01.2001', '91.01.01.3001'].map(kindOf)).toEqual(
      ['PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'WARD', 'VILLAGE', 'VILLAGE'],
    );
  });
});

it.each<[(string | null)[], string | null]>([
  [['32.01.01.1001'], '32.01.01.1001'],
  [['32.01.01.1001', '32.01.01'], '32.01.01'],
  [['32.01.01.1001', '32.01.02.2001'], '32.01'],
  [['32.01', '32.71.01'], '32'],
  [['32.01', '33.01'], null],
  [['32.01', null], null],
  [[null, '32.01'], null],
  [[], null],
])('of %j the smallest common area is %s', (codes, area) => {
  expect(commonRegion(codes)).toBe(area);
});
