import type { Wording } from './wording.js';

/** Of lists of people that are brought as files: what is wrong with a row, and why a run cannot go on. */
export const IMPORT_MESSAGES = {
  quotaOrFund: {
    id: 'Pilih kuotanya, atau sumber dana beserta bulan-bulannya: tepat salah satu.',
    en: 'Choose the quota, or a fund with its months: exactly one of them.',
  },
  monthsMissing: {
    id: 'Sebutkan bulan pertama dan bulan terakhir perlindungan.',
    en: 'Say the first and the last month of the cover.',
  },
  quotaElsewhere: {
    id: 'Kuota ini bukan untuk wilayah daftar ini.',
    en: 'This quota is not for the region of this list.',
  },
  importNotReady: {
    id: 'Daftar ini sekarang tidak dapat diproses begitu. Muat ulang halaman untuk melihat keadaannya.',
    en: 'This cannot be done with the list as it stands now. Look at it again.',
  },
  rowsNotChosen: {
    id: 'Di antara baris yang dipilih tidak ada yang dapat disimpan.',
    en: 'None of the chosen rows can be committed.',
  },
  columnUnknown: {
    id: 'Berkas ini tidak punya kolom nomor {value}, atau dua kolom dipakai untuk isian yang sama.',
    en: 'The file has no column {value}, or two columns are used for the same thing.',
  },
  columnsNeeded: {
    id: 'Tunjukkan dulu kolom untuk: {id}.',
    en: 'Say first which columns are: {en}.',
  },
  villageMissing: {
    id: 'Desa atau kelurahan kosong. Isi namanya beserta kecamatannya, atau kode wilayahnya.',
    en: 'The village or ward is empty. Fill in its name with the district, or its code.',
  },
  personOfOtherRegion: {
    id: '{others} bukan wilayah Anda. Baris ini diunggah oleh operator wilayah itu.',
    en: '{others} is not your region. Its own operator brings this row.',
  },
  nikTwice: {
    id: 'NIK ini sama dengan NIK di baris {row}. Satu orang cukup satu baris: hapus atau perbaiki salah satunya.',
    en: 'This NIK is also that of row {row}. One row for each person: delete or mend one of them.',
  },
  personLikeRow: {
    id: 'Nama, tanggal lahir, dan desanya sama dengan baris {row}, tetapi NIK-nya berbeda. Pastikan ini dua orang.',
    en: 'Name, birth date and village are those of row {row}, under another NIK. Make sure that they are two people.',
  },
  personLikeRegistered: {
    id: 'Orang dengan nama, tanggal lahir, dan desa yang sama sudah terdaftar dengan NIK lain. Pastikan ini dua orang.',
    en: 'Somebody of this name, birth date and village is registered under another NIK. Make sure that they are two people.',
  },
  nikOfAnother: {
    id: 'NIK ini sudah terdaftar untuk orang dengan nama dan tanggal lahir lain. Periksa NIK di KTP.',
    en: 'This NIK is registered for somebody of another name and birth date. Look at the identity card.',
  },
  nameDiffers: {
    id: 'Dengan NIK ini sudah terdaftar orang dengan nama yang ditulis lain. Yang terdaftar dipakai; perbaikan nama diusulkan tersendiri.',
    en: 'With this NIK somebody is registered whose name is written otherwise. What is registered counts; propose a correction for the name.',
  },
  birthDateDiffers: {
    id: 'Orang ini terdaftar dengan tanggal lahir lain. Yang terdaftar dipakai; perbaikannya diusulkan tersendiri.',
    en: 'This person is registered with another birth date. What is registered counts; propose a correction for it.',
  },
  categoryDiffers: {
    id: 'Orang ini terdaftar dalam kategori lain ({value}). Yang terdaftar dipakai.',
    en: 'This person is registered in another category ({value}). What is registered counts.',
  },
  livesElsewhere: {
    id: 'Orang ini terdaftar di desa lain ({value}). Usulkan dulu kepindahannya.',
    en: 'This person is registered in another village ({value}). Propose the move first.',
  },
  registeredElsewhere: {
    id: 'Orang ini sudah terdaftar di wilayah lain. Hubungi dinas untuk kepindahannya.',
    en: 'This person is registered in another region. Ask the labour office about the move.',
  },
  nikFaulty: { id: '{id}', en: '{en}' },
  attributeFaulty: { id: '{id}', en: '{en}' },
  nikOtherRegion: {
    id: 'NIK pertama kali diterbitkan di kabupaten atau kota lain. Ini wajar bila orangnya pernah pindah.',
    en: 'The NIK was first issued in another regency or city, which is usual for who has moved.',
  },
  nikOtherBirthDate: {
    id: 'Tanggal lahir di NIK berbeda dari yang ditulis. Cocokkan dengan KTP.',
    en: 'The birth date in the NIK is another than the one given. Compare with the identity card.',
  },
  nikOtherSex: {
    id: 'Jenis kelamin di NIK berbeda dari yang ditulis. Cocokkan dengan KTP.',
    en: 'The sex in the NIK is another than the one given. Compare with the identity card.',
  },
  /** The last heading of the workbook of rejected rows, and what its name ends with. */
  reportReasons: { id: 'Alasan ditolak', en: 'Why rejected' },
  reportName: { id: 'ditolak', en: 'rejected' },
  rowBuiltOn: {
    id: 'Baris ini tidak dibatalkan karena datanya sudah dipakai: {id}.',
    en: 'This row was not taken back, since somebody has built on it: {en}.',
  },
} as const satisfies Record<string, Wording>;
