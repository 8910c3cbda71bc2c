import type { Locale } from './locale.js';

/** What a column of an exported list can hold, and what it is called when a layout is designed. */
export const EXPORT_FIELDS = {
  rowNumber: { id: 'Nomor urut', en: 'Row number' },
  nik: { id: 'NIK', en: 'National id (NIK)' },
  name: { id: 'Nama sesuai KTP', en: 'Name as on the identity card' },
  birthPlace: { id: 'Tempat lahir', en: 'Place of birth' },
  birthDate: { id: 'Tanggal lahir', en: 'Date of birth' },
  sex: { id: 'Jenis kelamin (L/P)', en: 'Sex (L/P)' },
  motherName: { id: 'Nama ibu kandung', en: 'Mother’s name' },
  address: { id: 'Alamat', en: 'Address' },
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
  village: { id: 'Desa atau kelurahan', en: 'Village or ward' },
  district: { id: 'Kecamatan', en: 'District' },
  regency: { id: 'Kabupaten atau kota', en: 'Regency or city' },
  regionCode: { id: 'Kode wilayah', en: 'Region code' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  email: { id: 'E-mail', en: 'E-mail' },
  category: { id: 'Jenis pekerjaan', en: 'Occupation' },
  income: { id: 'Penghasilan sebulan (Rp)', en: 'Monthly income (Rp)' },
  programmes: { id: 'Program', en: 'Programmes' },
  from: { id: 'Bulan pertama', en: 'First month' },
  to: { id: 'Bulan terakhir', en: 'Last month' },
  months: { id: 'Banyaknya bulan', en: 'Number of months' },
  fund: { id: 'Sumber dana', en: 'Funding source' },
  wadahCode: { id: 'Kode wadah', en: 'Code of the group (wadah)' },
  status: { id: 'Status', en: 'Status' },
  decreeNumber: { id: 'Nomor surat keputusan', en: 'Number of the decree' },
  decreeDate: { id: 'Tanggal surat keputusan', en: 'Date of the decree' },
  workerId: { id: 'Nomor pekerja di Payung', en: 'Number of the worker in Payung' },
  enrolmentId: { id: 'Nomor kepesertaan di Payung', en: 'Number of the enrolment in Payung' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export type ExportField = keyof typeof EXPORT_FIELDS;

export function isExportField(text: string): text is ExportField {
  return Object.hasOwn(EXPORT_FIELDS, text);
}

const ATTRIBUTE = /^attributes\.([a-z][a-zA-Z0-9]{0,39})$/;

/** The key of a category’s field, of a column that holds one: `attributes.mosque`. */
export function attributeIn(field: string): string | null {
  return ATTRIBUTE.exec(field)?.[1] ?? null;
}
