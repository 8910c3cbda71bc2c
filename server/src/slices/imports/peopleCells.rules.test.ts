import type { CategoryField } from '@payung/shared/categoryFields';
import { describe, expect, it } from 'vitest';
import { type CellValue, cellOf } from '../../sheets/cell.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import { createPersonReader } from './peopleCells.rules.js';

const HEADINGS = {
  nik: 'NIK',
  name: 'Nama Lengkap',
  sex: 'L/P',
  birthPlace: 'Tempat Lahir',
  birthDate: 'Tgl Lahir',
  motherName: 'Nama Ibu',
  address: 'Alamat',
  rtRw: 'RT/RW',
  code: 'Kode Wilayah',
  village: 'Desa/Kel',
  district: 'Kecamatan',
  phone: 'No HP',
  email: 'Email',
  category: 'Pekerjaan',
  monthlyIncome: 'Penghasilan',
  desil: 'Desil',
  'attributes.mosque': 'Nama Masjid',
  'attributes.years': 'Lama (tahun)',
  'attributes.since': 'Sejak',
  'attributes.isPaid': 'Digaji?',
  'attributes.role': 'Tugas',
};
type Values = Readonly<Record<string, CellValue>>;

const label = (text: string) => ({ id: text, en: text });
const common = { isRequired: false, isSearchable: false };
const FIELDS: CategoryField[] = [
  { key: 'mosque', labels: label('Nama Masjid'), type: 'TEXT', ...common },
  { key: 'years', labels: label('Lama'), type: 'NUMBER', ...common },
  { key: 'since', labels: label('Sejak'), type: 'DATE', ...common },
  { key: 'isPaid', labels: label('Digaji'), type: 'BOOLEAN', ...common },
  { key: 'role', labels: label('Tugas'), type: 'CHOICE', choices: ['Imam', 'Muazin'], ...common },
];
const FILLED: Values = {
  nik: '9901011708800003',
  name: 'SITI  AMINAH,',
  sex: 'L',
  birthDate: '17-08-1980',
  village: 'Ciapus',
  district: 'Ciomas',
  category: 'Marbot',
};

/** A row whose cells are those of a good one, but for some. */
function read(changed: Values = {}, defaultCategory: string | null = null) {
  const reader = createPersonReader({
    columns: Object.entries(HEADINGS).map(([field, heading], index) => ({ field, index, heading })),
    categoryOf: (word) => (headingKey(word) === 'marbot' ? 'marbot' : undefined),
    fieldsOf: () => FIELDS,
    defaultCategory,
    today: '2026-11-20',
  });
  const values = { ...FILLED, ...changed };
  return reader({ number: 2, cells: Object.keys(HEADINGS).map((field) => cellOf(values[field] ?? null)) });
}

const refusedAs = (changed: Values) => read(changed).problems.map(({ code, column }) => [code, column]);

describe('a row of a list of people', () => {
  it('is understood whatever it was written with', () => {
    const row = read({
      birthPlace: 'Bogor',
      motherName: 'IIS',
      address: 'Kp. Sawah No. 3',
      rtRw: '2/5',
      phone: 81_234_567_890,
      email: ' siti@contoh.id ',
      monthlyIncome: '1,5 juta',
      desil: 'Desil 2',
      'attributes.mosque': 'Al-Ikhlas',
      'attributes.years': '12 tahun',
      'attributes.since': '1 Jan 2014',
      'attributes.isPaid': 'Tidak',
      'attributes.role': 'MUAZIN',
    });
    expect(row).toMatchObject({ number: 2, isNobody: false, nik: '9901011708800003', problems: [], warnings: [] });
    expect(row.values).toEqual({
      nik: '9901011708800003',
      name: 'SITI AMINAH',
      sex: 'MALE',
      birthDate: '1980-08-17',
      birthPlace: 'Bogor',
      categoryCode: 'marbot',
      attributes: { mosque: 'Al-Ikhlas', years: 12, since: '2014-01-01', isPaid: false, role: 'Muazin' },
      monthlyIncome: 1_500_000,
      desil: 2,
      details: {
        phone: '081234567890',
        email: 'siti@contoh.id',
        address: 'Kp. Sawah No. 3',
        rt: '002',
        rw: '005',
        motherName: 'IIS',
      },
    });
    expect(row.place).toEqual({ code: '', name: 'Ciapus', district: 'Ciomas', regency: '' });
  });

  it.each<[string, Values, string, string]>([
    ['no NIK', { nik: null }, 'personCellMissing', 'NIK'],
    ['a line for a NIK', { nik: '-' }, 'personCellMissing', 'NIK'],
    ['a NIK that lost digits', { nik: 3_201_011_708_800_000 }, 'nikDigitsLost', 'NIK'],
    ['no name', { name: '' }, 'personCellMissing', 'Nama Lengkap'],
    ['a formula for a name', { name: '=HYPERLINK("http://evil.example","x")' }, 'nameUnlikely', 'Nama Lengkap'],
    ['a number for a name', { name: 12 }, 'nameUnlikely', 'Nama Lengkap'],
    ['a failed formula for a name', { name: '#N/A' }, 'nameUnlikely', 'Nama Lengkap'],
    ['a long name', { name: 'a'.repeat(121) }, 'cellTooLongHere', 'Nama Lengkap'],
    ['no birth date', { birthDate: null }, 'personCellMissing', 'Tgl Lahir'],
    ['an unreadable birth date', { birthDate: '31-02-1980' }, 'dayUnreadable', 'Tgl Lahir'],
    ['a birth date to come', { birthDate: '17-08-2080' }, 'birthDateImplausible', 'Tgl Lahir'],
    ['a birth date of before', { birthDate: new Date('1899-12-31') }, 'birthDateImplausible', 'Tgl Lahir'],
    ['a failed formula for a day', { birthDate: '#REF!' }, 'formulaFailed', 'Tgl Lahir'],
    ['an unknown sex', { sex: 'X' }, 'sexUnreadable', 'L/P'],
    ['an unknown category', { category: 'Astronaut' }, 'categoryUnreadable', 'Pekerjaan'],
    ['no category', { category: null }, 'categoryMissing', 'Pekerjaan'],
    ['an unreadable income', { monthlyIncome: 'banyak' }, 'incomeUnreadable', 'Penghasilan'],
    ['an unreadable decile', { desil: 12 }, 'desilUnreadable', 'Desil'],
    ['a long address', { address: 'a'.repeat(201) }, 'cellTooLongHere', 'Alamat'],
    ['a long village', { village: 'a'.repeat(101) }, 'cellTooLongHere', 'Desa/Kel'],
    ['a failed formula for a village', { village: '#REF!' }, 'formulaFailed', 'Desa/Kel'],
  ])('with %s is refused', (_, changed, code, column) => {
    expect([refusedAs(changed), read(changed).values]).toEqual([[[code, column]], null]);
  });

  it('tells all that is wrong with it at once', () => {
    expect(refusedAs({ nik: '123', name: null, sex: '?', birthDate: 'x' }).map(([code]) => code)).toEqual([
      'nikTooShort',
      'personCellMissing',
      'dayUnreadable',
      'sexUnreadable',
    ]);
  });

  it('is not refused for a phone number: what cannot be read of how to reach somebody is left out, and told', () => {
    const { values, problems, warnings } = read({
      phone: '0812',
      email: 'x',
      rtRw: new Date('2026-05-02'),
      motherName: 'A1',
    });
    expect([problems, warnings.map(({ code, column }) => [code, column])]).toEqual([
      [],
      ['RT/RW', 'No HP', 'Email', 'Nama Ibu'].map((column) => ['contactPassedOver', column]),
    ]);
    expect(values?.details).toEqual({ phone: null, email: null, address: null, rt: null, rw: null, motherName: null });
  });

  it('takes the sex from the NIK where it says none, and the category from what holds for the file', () => {
    expect(read({ sex: null }).warnings.map(({ code }) => code)).toEqual(['sexFromNik']);
    expect(read({ sex: null }).values?.sex).toBe('MALE');
    expect(read({ sex: null, nik: '9901015708800003' }).values?.sex).toBe('FEMALE');
    expect(read({ category: null }, 'nelayan').values?.categoryCode).toBe('nelayan');
    expect(read({ category: 'Astronaut' }, 'nelayan').values).toBeNull();
  });

  it('whose day and month the NIK has the other way round is refused as text, and told as a day of the spreadsheet', () => {
    const nik = '9901010605800003';
    expect(refusedAs({ nik, birthDate: '05/06/1980' })).toEqual([['dayAmbiguous', 'Tgl Lahir']]);
    const { values, warnings } = read({ nik, birthDate: new Date('1980-06-05') });
    expect([values?.birthDate, warnings.map(({ code }) => code)]).toEqual(['1980-06-05', ['daySwapped']]);
    expect(read({ nik, birthDate: '06/05/1980' }).warnings).toEqual([]);
    expect(read({ nik, birthDate: '05/07/1980' }).problems).toEqual([]);
  });

  it('keeps what a field of its category cannot be for the field’s own check, and refuses what a spreadsheet spoilt', () => {
    expect(read({ 'attributes.years': 'lama', 'attributes.role': 'Juru kunci' }).values?.attributes).toEqual({
      years: 'lama',
      role: 'Juru kunci',
    });
    expect(refusedAs({ 'attributes.years': '#N/A' })).toEqual([['formulaFailed', 'Lama (tahun)']]);
    expect(refusedAs({ 'attributes.mosque': 1e16 })).toEqual([['digitsLost', 'Nama Masjid']]);
  });

  it('of sums or of column numbers tells of nobody', () => {
    expect(
      read({ nik: null, name: 'Jumlah', sex: null, birthDate: null, village: null, district: null, category: null }),
    ).toMatchObject({ isNobody: true, values: null, problems: [], warnings: [{ code: 'rowOfSums' }] });
    const numbers = {
      nik: '(1)',
      name: '(2)',
      sex: '(3)',
      birthDate: '(4)',
      village: '(5)',
      district: '(6)',
      category: '(7)',
    };
    expect(read(numbers)).toMatchObject({ isNobody: true, warnings: [{ code: 'rowOfNumbers' }] });
    expect(read({ name: 'Jumlah' }).isNobody).toBe(false);
  });

  it('never repeats a NIK, a phone number or an address in what is told of it', () => {
    const nik = '9901 0117 0880 0003';
    const rows = [
      read({ nik: `${nik}1` }),
      read({
        name: nik,
        sex: nik,
        birthDate: nik,
        category: nik,
        monthlyIncome: nik,
        desil: nik,
        'attributes.years': 9.90101170880001e15,
      }),
      read({ village: nik.repeat(9), phone: '0812345678901234', address: 'Kampung Sawah '.repeat(20) }),
      read({ sex: '0812-3456-7890-12', birthDate: '081234567890' }),
    ];
    for (const { problems, warnings } of rows) {
      expect(problems.length + warnings.length).toBeGreaterThan(0);
      expect(JSON.stringify([problems, warnings])).not.toMatch(/\d(?:[\s.-]?\d){10}|Kampung/);
    }
  });

  it('that is hostile is read in no time', () => {
    const texts = [
      '('.repeat(32_000),
      'a'.repeat(32_000) + '1',
      '1 '.repeat(16_000),
      '-'.repeat(32_000),
      '='.repeat(32_000),
    ];
    for (const text of texts) for (const field of Object.keys(HEADINGS)) expect(read({ [field]: text }).number).toBe(2);
  });
});
