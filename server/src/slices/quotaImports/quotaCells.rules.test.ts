import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, textCell } from '../../sheets/cell.js';
import { readMonth, readSeats, readYearCell } from './quotaCells.rules.js';

describe('a month', () => {
  it.each([
    '2026-08',
    '2026/8',
    '08/2026',
    '8-2026',
    '202608',
    'Agustus 2026',
    'AGUSTUS 2026',
    'Agt 2026',
    'Ags-26',
    "Agu '26",
    'Aug 2026',
    'August, 2026',
    '2026 Agustus',
    '2026-08-17',
    '17/08/2026',
    '17 Agustus 2026',
  ])('is read as people write it: %s', (text) => {
    expect(readMonth(textCell(text), null)).toBe('2026-08');
  });

  it.each(['Pebruari', 'Februari', 'Feb', '2', '02'])('takes its year from another column: %s', (text) => {
    expect([readMonth(textCell(text), '2026'), readMonth(textCell(text), null)]).toEqual(['2026-02', null]);
  });

  it('is read where a spreadsheet made a date or a number of it', () => {
    expect(readMonth(cellOf(new Date(Date.UTC(2026, 4, 1))), null)).toBe('2026-05');
    expect(readMonth(cellOf(202_605), null)).toBe('2026-05');
  });

  it.each([
    '',
    '2026',
    '2026-13',
    '00/2026',
    'Mars 2026',
    '1/2/3/4',
    '26',
    'Januari',
    'x',
    '2026-01-01-01',
    '46023',
    '9999-01',
  ])('is not read into %j', (text) => {
    expect(readMonth(textCell(text), null)).toBeNull();
  });

  it('is a month or nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (text, year) => {
        expect(readMonth(textCell(text), year) ?? '2026-01').toMatch(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);
      }),
    );
  });
});

describe('a year', () => {
  it.each(['2026', '1900', '2199'])('is %s', (text) => {
    expect(readYearCell(textCell(text))).toBe(text);
  });

  it.each(['2206', '1899', '0000', '26', '2026/2027', ''])('is not %j', (text) => {
    expect(readYearCell(textCell(text))).toBeNull();
  });
});

describe('a number of seats', () => {
  it.each([
    ['250', 250],
    ['0', 0],
    ['1.250', 1_250],
    ['1,250', 1_250],
    ['1.250.000', 1_250_000],
    ['250 orang', 250],
    ['250 kursi', 250],
  ])('is read as people write it: %s', (text, seats) => {
    expect(readSeats(textCell(text))).toBe(seats);
  });

  it.each(['', '-1', '2.5', '12,50', '=125*2', '+250', '2e3', 'dua ratus', '250/2', '1.2500', '9'.repeat(13)])(
    'is not read into %j',
    (text) => {
      expect(readSeats(textCell(text))).toBeNull();
    },
  );

  it('is no fraction that a sheet holds', () => {
    expect([1.125, 250, 1.5].map((value) => readSeats(cellOf(value)))).toEqual([null, 250, null]);
  });

  it('of any whole number up to ten million comes back, with the groups of either language', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom('id', 'en'), (seats, locale) => {
        expect(readSeats(textCell(seats.toLocaleString(locale)))).toBe(seats);
      }),
    );
  });
});
