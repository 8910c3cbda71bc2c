import { createHash } from 'node:crypto';
import { createColumnMatcher } from '../../sheets/columns.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import { HEADINGS, OTHER_HEADINGS, type PersonColumn } from './peopleHeadings.js';

/** How it is known what a column says: its heading is a usual one; is nearly one, or its cells look like it; not at all. */
export type GuessCertainty = 'CERTAIN' | 'LIKELY' | 'NONE';

/** A column of a file, and what it is taken to say; null: nothing that is read. */
export interface GuessedColumn {
  readonly index: number;
  /** Of what stands above it, as much as can be shown. */
  readonly heading: string;
  /** One of `PERSON_COLUMNS`, or `attributes.` and the key of a category’s field. */
  readonly field: string | null;
  readonly certainty: GuessCertainty;
}

interface PersonField {
  readonly field: PersonColumn;
  readonly labels: { readonly id: string; readonly en: string };
}

/** What columns can say, for who says which is which. */
export const PERSON_FIELDS: readonly PersonField[] = [
  { field: 'nik', labels: { id: 'NIK', en: 'NIK' } },
  { field: 'name', labels: { id: 'Nama', en: 'Name' } },
  { field: 'sex', labels: { id: 'Jenis kelamin', en: 'Sex' } },
  { field: 'birthPlace', labels: { id: 'Tempat lahir', en: 'Birth place' } },
  { field: 'birthDate', labels: { id: 'Tanggal lahir', en: 'Birth date' } },
  { field: 'birthPlaceAndDate', labels: { id: 'Tempat dan tanggal lahir', en: 'Birth place and date' } },
  { field: 'motherName', labels: { id: 'Nama ibu kandung', en: 'Mother’s name' } },
  { field: 'address', labels: { id: 'Alamat', en: 'Address' } },
  { field: 'rt', labels: { id: 'RT', en: 'RT' } },
  { field: 'rw', labels: { id: 'RW', en: 'RW' } },
  { field: 'rtRw', labels: { id: 'RT/RW', en: 'RT/RW' } },
  { field: 'code', labels: { id: 'Kode wilayah', en: 'Region code' } },
  { field: 'village', labels: { id: 'Desa/kelurahan', en: 'Village or ward' } },
  { field: 'district', labels: { id: 'Kecamatan', en: 'District' } },
  { field: 'regency', labels: { id: 'Kabupaten/kota', en: 'Regency or city' } },
  { field: 'phone', labels: { id: 'Nomor HP', en: 'Phone' } },
  { field: 'email', labels: { id: 'Email', en: 'E-mail' } },
  { field: 'category', labels: { id: 'Kategori pekerja', en: 'Category' } },
  { field: 'monthlyIncome', labels: { id: 'Penghasilan sebulan', en: 'Monthly income' } },
  { field: 'desil', labels: { id: 'Desil', en: 'Welfare decile' } },
];

/** What a list cannot do without, and has not; of the ways to say the birth date, the first is told. */
export function missingColumns(fields: ReadonlySet<string>): PersonColumn[] {
  const ways: readonly (readonly [PersonColumn, ...PersonColumn[]])[] = [
    ['nik'],
    ['name'],
    ['birthDate', 'birthPlaceAndDate'],
  ];
  return ways.filter((way) => !way.some((field) => fields.has(field))).map(([first]) => first);
}

/** Knows the row of headings: also by what else lists have. */
export const { isHeading } = createColumnMatcher([...HEADINGS, ['other', OTHER_HEADINGS]]);

/** Files whose headings are the same to a reader have the same one: what somebody said of the last one holds for the next. */
export function headingsSignature(headings: readonly string[]): string {
  const keys = headings.map(headingKey);
  const end = keys.findLastIndex((key) => key !== '') + 1;
  return createHash('sha256')
    .update(JSON.stringify(keys.slice(0, end)))
    .digest('hex');
}
