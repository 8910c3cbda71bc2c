import type { Wording } from './wording.js';

/** Of the import of quotas from a file; most of it is said of one row. */
export const QUOTA_IMPORT_MESSAGES = {
  columnTwice: {
    id: 'Kolom “{value}” dan kolom lain di berkas ini berarti sama. Hapus salah satu.',
    en: 'The column “{value}” and another one in this file mean the same. Delete one of them.',
  },
  columnSeatsMissing: {
    id: 'Berkas ini tidak punya kolom jumlah kursi. Beri judul “Kuota” di atas kolomnya.',
    en: 'The file has no column with the number of seats. Write “Kuota” above it.',
  },
  columnRegionMissing: {
    id: 'Berkas ini tidak punya kolom wilayah. Beri judul “Kode Wilayah”, atau “Desa/Kel” dan “Kecamatan”.',
    en: 'The file has no column with the region. Write “Kode Wilayah” above it, or “Desa/Kel” and “Kecamatan”.',
  },
  cellMissing: {
    id: '“{column}” kosong. Isi sel ini, atau pilih nilainya untuk seluruh berkas.',
    en: '“{column}” is empty. Fill this cell, or choose a value for the whole file.',
  },
  digitsLost: {
    id: 'Angka di “{column}” sudah tidak utuh ({value}). Ubah format kolomnya menjadi teks, lalu ketik ulang.',
    en: 'The number in “{column}” has lost digits ({value}). Format the column as text, then type it again.',
  },
  formulaFailed: {
    id: 'Rumus di “{column}” gagal ({value}). Ketik nilainya.',
    en: 'The formula in “{column}” failed ({value}). Type the value instead.',
  },
  seatsMalformed: {
    id: '“{column}” bukan bilangan bulat: {value}. Tulis misalnya 250.',
    en: '“{column}” is no whole number: {value}. Write for instance 250.',
  },
  monthUnreadable: {
    id: '“{column}” bukan bulan: {value}. Tulis misalnya 2026-01 atau Januari 2026.',
    en: '“{column}” is no month: {value}. Write for instance 2026-01 or January 2026.',
  },
  wordUnknown: {
    id: '“{column}” tidak dikenal: {value}. Pakai kode atau nama persis seperti di Payung.',
    en: '“{column}” is not known: {value}. Use the code or the name as Payung has it.',
  },
  regionNotFound: {
    id: 'Tidak ada wilayah seperti yang ditulis: {value}. Pakai kode wilayah, atau nama desa beserta kecamatannya.',
    en: 'There is no region as it is written: {value}. Use its code, or the village’s name with its district.',
  },
  regionLooksLike: {
    id: 'Tidak ada wilayah seperti yang ditulis: {value}. Mungkin maksudnya {others}?',
    en: 'There is no region as it is written: {value}. Is it {others}?',
  },
  regionSeveral: {
    id: '{value} dapat berarti {others}. Tambahkan kecamatan atau kode wilayahnya.',
    en: '{value} may be {others}. Add the district, or the code.',
  },
  regionContradiction: {
    id: 'Kode itu milik {others}, bukan {value}. Perbaiki kode atau namanya.',
    en: 'That code is of {others}, not of {value}. Mend the code or the name.',
  },
  regionNotYours: {
    id: 'Anda tidak berwenang memberi kuota kepada {others}.',
    en: 'You may not give seats to {others}.',
  },
  rowTwice: {
    id: 'Sama dengan baris {row}: wilayah, kategori, program, sumber dana, dan bulannya bertumpuk. Hapus salah satu.',
    en: 'The same as row {row}: region, category, programmes and fund, in some of the months. Delete one of them.',
  },
  quotaHeld: {
    id: 'Kuota ini sudah ada, {value} kursi; baris ini dilewati. Untuk mengubahnya, sesuaikan kuota itu.',
    en: 'This quota is there already, with {value} seats; the row is passed over. To change it, adjust that quota.',
  },
  seatsBlank: {
    id: 'Tidak ada jumlah kursi; baris ini dilewati.',
    en: 'No number of seats; the row is passed over.',
  },
  rowOfSums: {
    id: 'Baris jumlah; dilewati.',
    en: 'A row of sums; it is passed over.',
  },
  seatsTogether: {
    id: 'Kursi dalam berkas ini terlalu banyak; paling banyak {maximum} sekaligus.',
    en: 'The file gives too many seats; at most {maximum} at once.',
  },
  importOutdated: {
    id: 'Ada kuota yang berubah saat berkas ini diimpor. Periksa lagi, lalu ulangi.',
    en: 'Quotas changed while this file was imported. Check it again, then repeat.',
  },
} as const satisfies Record<string, Wording>;
