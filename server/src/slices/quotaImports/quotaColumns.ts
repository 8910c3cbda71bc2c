import { createColumnMatcher } from '../../sheets/columns.js';

/** What a file of quotas can say in a column. */
export type QuotaColumn =
  'code' | 'village' | 'district' | 'regency' | 'seats' | 'category' | 'programmes' | 'fund' | 'year' | 'from' | 'to';

/** The words that people write above them. */
export const quotaColumns = createColumnMatcher<QuotaColumn>([
  [
    'code',
    [
      'Kode Wilayah',
      'Kode',
      'Kode Desa',
      'Kode Kelurahan',
      'Kode Desa/Kel',
      'Kode Desa/Kelurahan',
      'Kode Kemendagri',
      'Region Code',
      'Code',
    ],
  ],
  [
    'village',
    [
      'Desa',
      'Kelurahan',
      'Kel',
      'Desa/Kel',
      'Desa/Kelurahan',
      'Kel/Desa',
      'Kelurahan/Desa',
      'Nama Desa',
      'Nama Kelurahan',
      'Nama Desa/Kel',
      'Nama Desa/Kelurahan',
      'Wilayah',
      'Nama Wilayah',
      'Village',
      'Ward',
      'Region',
    ],
  ],
  ['district', ['Kecamatan', 'Kec', 'Nama Kecamatan', 'District']],
  ['regency', ['Kabupaten', 'Kab', 'Kabupaten/Kota', 'Kab/Kota', 'Kota', 'Nama Kabupaten', 'Regency', 'City']],
  [
    'seats',
    [
      'Kuota',
      'Jumlah Kuota',
      'Kuota Peserta',
      'Jumlah',
      'Kursi',
      'Jumlah Kursi',
      'Jumlah Peserta',
      'Jumlah Orang',
      'Alokasi',
      'Seats',
      'Quota',
    ],
  ],
  ['category', ['Kategori', 'Kategori Pekerja', 'Jenis Pekerja', 'Pekerjaan', 'Profesi', 'Category']],
  ['programmes', ['Program', 'Programme', 'Programmes', 'Program Jaminan', 'Jaminan']],
  ['fund', ['Sumber Dana', 'Dana', 'Sumber Anggaran', 'Anggaran', 'Funding Source', 'Fund']],
  ['year', ['Tahun', 'Tahun Anggaran', 'TA', 'Year']],
  ['from', ['Bulan Awal', 'Bulan Mulai', 'Mulai', 'Mulai Bulan', 'Awal', 'Dari', 'Dari Bulan', 'From']],
  ['to', ['Bulan Akhir', 'Akhir', 'Sampai', 'Sampai Bulan', 's.d.', 'Hingga', 'Selesai', 'To', 'Until']],
]);

/** The argument that stands for a column which the file does not have. */
export const ARGUMENT_OF: Readonly<Record<QuotaColumn, string>> = {
  code: 'within',
  village: 'within',
  district: 'within',
  regency: 'within',
  seats: 'uploadId',
  category: 'categoryCode',
  programmes: 'programmeCodes',
  fund: 'fundingSourceCode',
  year: 'from',
  from: 'from',
  to: 'to',
};

const COLUMN_OF: Readonly<Record<string, QuotaColumn>> = {
  seats: 'seats',
  categoryCode: 'category',
  programmeCodes: 'programmes',
  fundingSourceCode: 'fund',
  from: 'from',
  to: 'to',
};

/** Which column says what a refusal calls by the name of its argument. */
export function columnOf(field: string | undefined): QuotaColumn {
  return COLUMN_OF[field ?? ''] ?? 'seats';
}
