import { describe, expect, it } from 'vitest';
import { cellOf, textCell } from '../../sheets/cell.js';
import { areNoHeadings, guessColumns } from './guessColumns.js';
import { PERSON_FIELDS, headingsSignature, isHeading, missingColumns } from './peopleColumns.js';
import { PERSON_COLUMNS } from './peopleHeadings.js';

const ATTRIBUTES = [{ field: 'attributes.mosque', labels: { id: 'Nama Masjid', en: 'Mosque' } }];
const guess = (headings: string[], ...samples: (string | number | Date)[][]) =>
  guessColumns(
    headings,
    ATTRIBUTES,
    samples.map((row) => row.map(cellOf)),
  );
const fieldsOf = (headings: string[], ...samples: (string | number | Date)[][]) =>
  guess(headings, ...samples).map(({ field, certainty }) => (certainty === 'NONE' ? null : [field, certainty]));

describe('the columns of a list', () => {
  it.each<[string, string]>([
    ...['NIK', 'No. KTP', 'No KTP/NIK', 'Nomor Induk Kependudukan', 'No. KTP (16 digit)'].map((h): [string, string] => [
      h,
      'nik',
    ]),
    ...['Nama', 'NAMA LENGKAP', 'Nama sesuai KTP', 'nama_ktp', 'Full name'].map((h): [string, string] => [h, 'name']),
    ...['JK', 'L/P', 'Jenis Kelamin (L/P)', 'Jenis  Kelamin'].map((h): [string, string] => [h, 'sex']),
    ...['Tgl Lahir', 'Tanggal Lahir', 'Tgl. Lahir (dd/mm/yyyy)', 'tanggal_lahir'].map((h): [string, string] => [
      h,
      'birthDate',
    ]),
    ...['Tempat Lahir', 'tempat_lahir'].map((h): [string, string] => [h, 'birthPlace']),
    ...['Tempat, Tgl Lahir', 'TTL', 'Tempat/Tanggal Lahir'].map((h): [string, string] => [h, 'birthPlaceAndDate']),
    ...['Nama Ibu Kandung', 'nama_ibu_kandung'].map((h): [string, string] => [h, 'motherName']),
    ...['Desa/Kel', 'Kelurahan', 'DESA / KELURAHAN'].map((h): [string, string] => [h, 'village']),
    ...['Kecamatan', 'Kec.'].map((h): [string, string] => [h, 'district']),
    ['Kab/Kota', 'regency'],
    ['Kode Wilayah', 'code'],
    ['RT/RW', 'rtRw'],
    ...['No HP', 'No. Telp', 'No. HP / WA', 'no_hp'].map((h): [string, string] => [h, 'phone']),
    ...['Pekerjaan', 'Jenis Pekerjaan', 'jenis_pekerjaan'].map((h): [string, string] => [h, 'category']),
    ['Penghasilan', 'monthlyIncome'],
    ['Desil', 'desil'],
    ['Nama Masjid', 'attributes.mosque'],
    ['MOSQUE', 'attributes.mosque'],
  ])('are known by the headings that people use: %s is %s', (heading, field) => {
    expect([guess([heading])[0], isHeading(heading) || field.startsWith('attributes.')]).toEqual([
      { index: 0, heading, field, certainty: 'CERTAIN' },
      true,
    ]);
  });

  it.each<[string, string]>([
    ['Nama Peserta Penerima', 'name'],
    ['Alamat Lengkap sesuai KTP', 'address'],
    ['NIK Pekerja Rentan', 'nik'],
    ['Tanggal Lahir Peserta', 'birthDate'],
  ])('are likely by headings that are nearly these: %s is %s', (heading, field) => {
    expect(guess([heading])[0]).toMatchObject({ field, certainty: 'LIKELY' });
  });

  it('that tell what nobody asked for are known to be nothing, whatever they look like', () => {
    expect(
      fieldsOf(['No', 'No. KK', 'Umur', 'TTD'], [1, '9901011708800003', 46, ''], [2, '9901011708800004', 47, '']),
    ).toEqual([
      [null, 'CERTAIN'],
      [null, 'CERTAIN'],
      [null, 'CERTAIN'],
      [null, 'CERTAIN'],
    ]);
  });

  it('without a heading that says it are likely what their cells look like', () => {
    const rows = [
      ['Siti', '9901011708800003', new Date('1980-08-17'), 'L', '081234567890', '32.01.01.2003', 'a@b.id', 'x'],
      ['Budi', '9901011708800004', new Date('1981-08-17'), 'P', '081234567891', '32.01.01.2003', 'b@b.id', 'y'],
    ];
    expect(fieldsOf(['Nama', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7'], ...rows)).toEqual([
      ['name', 'CERTAIN'],
      ...['nik', 'birthDate', 'sex', 'phone', 'code', 'email'].map((field) => [field, 'LIKELY']),
      null,
    ]);
    expect(fieldsOf(['Nama', ''], ['Siti', 'Bogor, 17-08-1980'], ['Budi', 'Bogor, 18-08-1980'])[1]).toEqual([
      'birthPlaceAndDate',
      'LIKELY',
    ]);
  });

  it('of which two claim the same are told apart by their cells, and one of them is nothing', () => {
    const rows = [
      ['-', '9901011708800003'],
      ['-', '9901011708800004'],
    ];
    expect(fieldsOf(['NIK', 'No. KTP'], ...rows)).toEqual([null, ['nik', 'CERTAIN']]);
    expect(fieldsOf(['Nama Peserta Penerima', 'Nama'])).toEqual([null, ['name', 'CERTAIN']]);
  });

  it('of numbers that lost digits are those of the NIK all the same', () => {
    expect(fieldsOf(['X'], [3_201_011_708_800_000], [3_201_011_708_810_000])).toEqual([['nik', 'LIKELY']]);
  });

  it('never show a number of anybody in their headings', () => {
    const [column] = guess(['NIK 9901 0117 0880 0003']);
    expect([column?.heading, areNoHeadings(['Siti', '9901.0117.0880.0003']), areNoHeadings(['Nama', 'NIK'])]).toEqual([
      `NIK ${'*'.repeat(19)}`,
      true,
      false,
    ]);
  });

  it('are guessed in no time, whatever stands above them', () => {
    const headings = Array.from({ length: 60 }, (_, index) => '('.repeat(32_000) + index);
    expect(guess(headings).every(({ heading }) => heading.length <= 100)).toBe(true);
  });
});

it('what a list cannot do without is told', () => {
  expect([missingColumns(new Set(['name'])), missingColumns(new Set(['nik', 'name', 'birthPlaceAndDate']))]).toEqual([
    ['nik', 'birthDate'],
    [],
  ]);
});

it('each column that is known has a name to be chosen by', () => {
  expect(PERSON_FIELDS.map(({ field }) => field)).toEqual([...PERSON_COLUMNS]);
});

it('headings that read the same have the same signature, and others another', () => {
  const signature = headingsSignature(['NIK', 'Nama Lengkap']);
  expect(headingsSignature(['nik ', 'NAMA-LENGKAP', ''])).toBe(signature);
  expect(headingsSignature(['Nama Lengkap', 'NIK'])).not.toBe(signature);
  expect(textCell(signature).text).toMatch(/^[0-9a-f]{64}$/);
});
