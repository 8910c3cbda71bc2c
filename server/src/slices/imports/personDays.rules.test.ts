import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../sheets/cell.js';
import { ageOn, readAnyDay, readBirthDay, splitBirth } from './personDays.rules.js';

const TODAY = '2026-11-20';
const cell = (text: string, kind: Cell['kind'] = 'TEXT'): Cell => ({ text, kind });
const read = (text: string, kind?: Cell['kind']) => readBirthDay(cell(text, kind), TODAY)?.day ?? null;

describe('a birth date', () => {
  it.each([
    '17-08-1980',
    '17/8/80',
    '17.8.1980',
    '17 8 1980',
    '17 Agustus 1980',
    '17 Agt 1980',
    '17-Ags-80',
    '17agustus1980',
    '1980-08-17',
    '1980/8/17',
    '19800817',
    '17081980',
    '170880',
    'Minggu, 17 Agustus 1980',
    '17 August 1980',
    'August 17, 1980',
    '1980-08-17 00:00:00',
    '1980-08-17T00:00:00.000Z',
    "17 Agt '80",
  ])('is read as people write it: %s', (text) => {
    expect(read(text)).toBe('1980-08-17');
  });

  it.each<[string, Cell['kind'], string]>([
    ['1980-08-17', 'DAY', '1980-08-17'],
    ['29450', 'NUMBER', '1980-08-17'],
    ['29450', 'TEXT', '1980-08-17'],
    ['7081980', 'NUMBER', '1980-08-07'],
    ['17081980', 'NUMBER', '1980-08-17'],
  ])('is read as spreadsheets keep it: %s as %s', (text, kind, day) => {
    expect(read(text, kind)).toBe(day);
  });

  it.each([
    ['01/02/80', '1980-02-01'],
    ['01/02/05', '2005-02-01'],
    ['20/11/11', '2011-11-20'],
    ['20/11/27', '1927-11-20'],
  ])('with two digits of the year is that of somebody from 15 to 99 years old: %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each(['21/11/11', '01/01/20', '19/11/26'])(
    'whose two digits fit nobody of that age is not guessed: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('may be written month first where nothing else can be meant', () => {
    expect(readBirthDay(cell('08/17/1980'), TODAY)).toEqual({ day: '1980-08-17', swapped: null });
    expect(readBirthDay(cell('05/06/1980'), TODAY)).toEqual({ day: '1980-06-05', swapped: '1980-05-06' });
    expect(readBirthDay(cell('05 Juni 1980'), TODAY)).toEqual({ day: '1980-06-05', swapped: null });
    expect(readBirthDay(cell('06-06-1980'), TODAY)).toEqual({ day: '1980-06-06', swapped: null });
  });

  it.each([
    '31-02-1980',
    '32-01-1980',
    '17-13-1980',
    '1980',
    '08-1980',
    'Agustus 1980',
    '17 Augustus 1980',
    '0',
    '1',
    '1/2/3/4',
    '??',
    '00-00-0000',
    '17-08-198',
    '17-08-19800',
    '35 tahun',
    'Bogor',
    '17-08-1780',
    '123456789',
  ])('that is none is not read: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('comes back in whatever form it is written', () => {
    const months = [
      'Januari',
      'Pebruari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'Nopember',
      'Desember',
    ];
    const forms: ((y: string, m: string, d: string) => string)[] = [
      (y, m, d) => `${d}-${m}-${y}`,
      (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
      (y, m, d) => `${d}${m}${y}`,
      (y, m, d) => `${y}${m}${d}`,
      (y, m, d) => `${y}.${m}.${d}`,
      (y, m, d) => `${Number(d)} ${months[Number(m) - 1]?.toUpperCase()} ${y}`,
      (y, m, d) => `${d}-${months[Number(m) - 1]?.slice(0, 3)}-${y.slice(2)}`,
      (y, m, d) => `${d}/${m}/${y.slice(2)}`,
    ];
    const birth = fc.date({ min: new Date('1927-11-21'), max: new Date('2011-11-20'), noInvalidDate: true });
    fc.assert(
      fc.property(birth, fc.constantFrom(...forms), (date, write) => {
        const day = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = day.split('-');
        expect(read(write(y, m, d))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('is read, or not, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const found = read(text);
        expect(found === null || /^\d{4}-\d{2}-\d{2}$/.test(found)).toBe(true);
      }),
    );
  });
});

it('two digits of another year are of the year nearest to this one', () => {
  expect(['01/02/30', '01/02/36', '01/02/37'].map((text) => readAnyDay(cell(text), TODAY)?.day)).toEqual([
    '2030-02-01',
    '2036-02-01',
    '1937-02-01',
  ]);
});

it('an age is of whole years', () => {
  expect(['1961-11-20', '1961-11-21', '1961-11-19'].map((day) => ageOn(TODAY, day))).toEqual([65, 64, 65]);
});

it.each([
  ['Bogor, 17-08-1980', 'Bogor', '17-08-1980'],
  ['BOGOR / 17 Agustus 1980', 'BOGOR', '17 Agustus 1980'],
  ['Kab. Bogor 17/08/1980', 'Kab. Bogor', '17/08/1980'],
  ['Bogor', 'Bogor', ''],
  ['17-08-1980', '', '17-08-1980'],
])('where and when are told apart: %s', (text, place, day) => {
  expect(splitBirth(cell(text))).toEqual({ place, day: cell(day) });
});
