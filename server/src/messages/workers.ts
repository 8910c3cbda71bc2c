import type { Wording } from './wording.js';

/** Of workers: who they are, what is proposed about them, and who may be the same. */
export const WORKER_MESSAGES = {
  /** What the console and the server both say of a NIK or an attribute: shared/ has the words. */
  asSaid: { id: '{id}', en: '{en}' },
  nameWithoutLetters: {
    id: '`{field}` harus memuat nama orang.',
    en: '`{field}` must hold the name of a person.',
  },
  birthDateInFuture: {
    id: 'Tanggal lahir belum terjadi.',
    en: 'The birth date lies in the future.',
  },
  villageNeeded: {
    id: 'Pilih desa atau kelurahan tempat tinggalnya, bukan wilayah yang lebih luas.',
    en: 'Choose the village or ward where the person lives, not a wider region.',
  },
  villageRetired: {
    id: 'Desa atau kelurahan ini sudah tidak ada. Pilih penerusnya.',
    en: 'This village or ward is no more. Choose its successor.',
  },
  categoryNotInForce: {
    id: 'Kategori {value} tidak ada atau tidak sedang berlaku.',
    en: 'There is no category {value}, or it is not in force.',
  },
  attributesMalformed: {
    id: '`{field}` harus berupa objek dengan isian kategori.',
    en: '`{field}` must be an object with the fields of the category.',
  },
  phoneMalformed: {
    id: '`{field}` bukan nomor telepon Indonesia. Tulis seperti 081234567890.',
    en: '`{field}` is not an Indonesian phone number. Write it like 081234567890.',
  },
  blockMalformed: {
    id: '`{field}` harus satu sampai tiga angka, seperti 003.',
    en: '`{field}` must be one to three digits, like 003.',
  },
  nikTaken: {
    id: 'NIK ini sudah terdaftar atas nama {name}, {place}. Buka data itu, jangan menambah yang baru.',
    en: 'This NIK is registered already: {name}, {place}. Open that record instead of adding another.',
  },
  nikTakenElsewhere: {
    id: 'NIK ini sudah terdaftar di wilayah lain. Hubungi administrator kabupaten atau kota Anda.',
    en: 'This NIK is registered already in another region. Ask the administrator of your regency or city.',
  },
  workerSearchNeeded: {
    id: 'Cari dahulu: ketik paling sedikit {minimum} huruf nama, atau NIK lengkap.',
    en: 'Search first: type at least {minimum} letters of the name, or the whole NIK.',
  },
  nikSearchWhole: {
    id: 'Untuk mencari dengan NIK, ketik ke-16 angkanya saja, tanpa yang lain.',
    en: 'To search by NIK, type its 16 digits and nothing else.',
  },
  attributesOfOneCategory: {
    id: 'Penyaringan menurut isian kategori memerlukan tepat satu kategori pada `categoryCodes`.',
    en: 'To filter by the fields of a category, name exactly one in `categoryCodes`.',
  },
  attributeNotSearchable: {
    id: 'Kategori ini tidak dapat disaring menurut isian {value}.',
    en: 'This category cannot be filtered by the field {value}.',
  },
  purposeTooShort: {
    id: 'Tulis untuk apa data ini diperlukan, paling sedikit {minimum} huruf. Alasannya dicatat.',
    en: 'Write what the data are needed for, in at least {minimum} characters. It is recorded.',
  },
  workerIsEnrolled: {
    id: 'Orang ini sudah pernah diusulkan menjadi peserta. Ajukan perbaikan; orang lain akan memutuskannya.',
    en: 'This person has been proposed for cover. Propose a correction, which somebody else decides.',
  },
  workerIsMerged: {
    id: 'Data ini sudah digabungkan ke data lain dari orang yang sama. Pakai data itu.',
    en: 'This record was merged into another one of the same person. Use that one.',
  },
  workerIsHeld: {
    id: 'Orang ini sudah ditahan.',
    en: 'This person is held already.',
  },
  workerIsNotHeld: {
    id: 'Orang ini tidak sedang ditahan.',
    en: 'This person is not held.',
  },
  correctionEmpty: {
    id: 'Tidak ada yang berubah dari data yang sekarang.',
    en: 'Nothing differs from what is known now.',
  },
  mergeWithItself: {
    id: '`{field}` harus data yang lain.',
    en: '`{field}` must be another record.',
  },
  mergeDoubleCover: {
    id: 'Kedua data mempunyai kepesertaan untuk program yang sama pada bulan yang sama. Akhiri salah satunya dahulu.',
    en: 'Both records have cover for the same programme in the same month. End one of them first.',
  },
  moveToItself: {
    id: 'Orang ini sudah tercatat di sana.',
    en: 'This person is recorded there already.',
  },
  workerIsDead: {
    id: 'Orang ini sudah tercatat meninggal.',
    en: 'This person is recorded as deceased already.',
  },
  dayOutside: {
    id: '`{field}` harus antara {first} dan {last}.',
    en: '`{field}` must lie between {first} and {last}.',
  },
  requestWaits: {
    id: 'Usulan seperti ini tentang orang yang sama sudah menunggu keputusan.',
    en: 'A proposal of this kind about the same person waits for a decision already.',
  },
  requestDecided: {
    id: 'Usulan ini sudah diputuskan.',
    en: 'This proposal is decided already.',
  },
  requestOutdated: {
    id: 'Data orang ini sudah berubah sejak usulan dibuat. Tolak usulan ini dan minta yang baru.',
    en: 'What is known of this person has changed since. Reject this proposal and ask for a new one.',
  },
  requestOfOneself: {
    id: 'Usulan harus diputuskan orang lain, bukan pengusulnya.',
    en: 'A proposal is decided by somebody else than who made it.',
  },
  requestOfAnother: {
    id: 'Hanya pengusulnya yang dapat menarik kembali usulan ini.',
    en: 'Only who made this proposal can take it back.',
  },
  requestByProgram: {
    id: 'Usulan tentang pekerja dibuat dan diputuskan oleh orang, bukan oleh aplikasi.',
    en: 'Proposals about workers are made and decided by people, not by programs.',
  },
  nikInUrl: {
    id: 'Alamat permintaan memuat NIK. Alamat tersimpan di banyak catatan, jadi permintaan ini tidak dikerjakan. Kirim NIK dalam isi permintaan POST.',
    en: 'The address of the request holds a NIK. Addresses stay in many logs, so nothing was done. Send a NIK in the body of a POST.',
  },
} as const satisfies Record<string, Wording>;
