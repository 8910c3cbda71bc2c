import type { CellValue } from '../../src/sheets/cell.js';
import type { ListedPerson, ListedVillage } from './people.js';
import type { Random } from './random.js';

/** What stands above the columns of the lists, as the offices write it. */
export const COLUMNS = {
  number: 'No',
  nik: 'No. KTP',
  name: 'Nama Lengkap',
  birthPlace: 'Tempat Lahir',
  birthDate: 'Tgl Lahir',
  sex: 'L/P',
  motherName: 'Nama Ibu Kandung',
  address: 'Alamat',
  rtRw: 'RT/RW',
  code: 'Kode Wilayah',
  village: 'Desa/Kel',
  district: 'Kecamatan',
  regency: 'Kab/Kota',
  phone: 'No. HP',
  category: 'Jenis Pekerjaan',
  income: 'Penghasilan/bulan',
  desil: 'Desil',
  attribute: '',
  remark: 'Keterangan',
} as const;

export type Column = keyof typeof COLUMNS;
export type Cells = Record<Column, CellValue>;

/** `XLSX` keeps numbers and days as such; in `CSV` all is text. */
export type FileKind = 'XLSX' | 'CSV';

export interface Writing {
  readonly random: Random;
  readonly kind: FileKind;
  readonly category: string;
  readonly attribute: CellValue;
}

/** The cells of somebody’s row: right, and written in the many ways of many people. */
export function cellsOf(person: ListedPerson, number: number, { random, kind, category, attribute }: Writing): Cells {
  const { nik, name, birthPlace, birthDate, sex, motherName, village } = person;
  // Every third list has codes, the others names alone.
  const hasCode = random.chance(0.3);
  return {
    number,
    nik: writtenNik(nik, random),
    name: random.chance(0.5) ? name.toUpperCase() : name,
    birthPlace,
    birthDate: writtenDay(birthDate, random, kind),
    sex: random.pick(sex === 'MALE' ? ['L', 'L', 'Laki-laki', 'Pria', 'Lk'] : ['P', 'P', 'Perempuan', 'Wanita', 'Pr']),
    motherName,
    address: `Kp. ${birthPlace} ${random.pick(['Hilir', 'Tonggoh', 'Lebak', 'Kidul'])} No. ${random.below(90) + 1}`,
    rtRw: `${threeDigits(random)}/${threeDigits(random)}`,
    code: hasCode ? (random.chance(0.5) ? village.code : village.code.replaceAll('.', '')) : null,
    ...writtenPlace(village, random),
    phone: writtenPhone(random, kind),
    category: random.chance(0.5) ? category : category.toUpperCase(),
    income: writtenIncome(random, kind),
    desil: random.pick([1, 2, 3, 4, 'Desil 2', null]),
    attribute,
    remark: null,
  };
}

const MONTHS = [
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

function writtenDay(day: string, random: Random, kind: FileKind): CellValue {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const texts = [
    `${date}-${month}-${year}`,
    `${Number(date)}/${Number(month)}/${year}`,
    `${date}.${month}.${year}`,
    `${Number(date)} ${name} ${year}`,
    `${date} ${name.slice(0, 3)} ${year}`,
    day,
  ];
  return kind === 'XLSX' && random.chance(0.4) ? new Date(day) : random.pick(texts);
}

function writtenNik(nik: string, random: Random): string {
  if (random.chance(0.9)) return nik;
  return random.pick([
    `'${nik}`,
    nik.replace(/(\d{4})(?=\d)/g, '$1 '),
    `${nik.slice(0, 6)}.${nik.slice(6, 12)}.${nik.slice(12)}`,
    `${nik} `,
  ]);
}

function writtenPlace({ name, district, regency, isWard }: ListedVillage, random: Random) {
  const prefixes = isWard ? ['', '', 'Kel. ', 'Kelurahan '] : ['', '', 'Ds. ', 'Desa '];
  return {
    village: `${random.pick(prefixes)}${random.chance(0.3) ? name.toUpperCase() : name}`,
    district: `${random.pick(['', '', 'Kec. '])}${random.chance(0.3) ? district.toUpperCase() : district}`,
    regency: random.chance(0.5) ? regency : null,
  };
}

function writtenPhone(random: Random, kind: FileKind): CellValue {
  const national = `81${random.below(9) + 1}${String(random.below(100_000_000)).padStart(8, '0')}`;
  const texts = [
    `0${national}`,
    `+62 ${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`,
    `62${national}`,
    null,
  ];
  return kind === 'XLSX' && random.chance(0.2) ? Number(national) : random.pick(texts);
}

function writtenIncome(random: Random, kind: FileKind): CellValue {
  const thousands = 600 + 50 * random.below(37);
  if (kind === 'XLSX' && random.chance(0.5)) return thousands * 1_000;
  const grouped = String(thousands * 1_000).replace(/\B(?=(\d{3})+$)/g, '.');
  return random.pick([
    `Rp${grouped}`,
    `Rp. ${grouped},-`,
    grouped,
    `${thousands}rb`,
    `${String(thousands / 1_000).replace('.', ',')} juta`,
    null,
  ]);
}

function threeDigits(random: Random): string {
  return String(random.below(12) + 1).padStart(3, '0');
}
