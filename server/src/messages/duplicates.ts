import type { Wording } from './wording.js';

/** Of records that may be of the same person. */
export const DUPLICATE_MESSAGES = {
  duplicateDecided: {
    id: 'Pasangan ini sudah diputuskan.',
    en: 'This pair is decided already.',
  },
  keepNoneOfThem: {
    id: '`{field}` harus salah satu dari kedua data ini.',
    en: '`{field}` must be one of these two records.',
  },
  evidenceNAME_SAME: { id: 'Namanya sama', en: 'The names are the same' },
  evidenceNAME_NEAR: { id: 'Namanya mirip', en: 'The names are alike' },
  evidenceBIRTH_DATE_SAME: { id: 'Tanggal lahirnya sama', en: 'The birth dates are the same' },
  evidenceBIRTH_DATE_NEAR: {
    id: 'Tanggal lahirnya hampir sama, mungkin salah tulis',
    en: 'The birth dates are nearly the same; one may be miswritten',
  },
  evidenceMOTHER_SAME: { id: 'Nama ibunya sama', en: 'The mothers have the same name' },
  evidenceMOTHER_DIFFERS: { id: 'Nama ibunya berbeda', en: 'The mothers have other names' },
  evidenceNIK_NEAR: {
    id: 'NIK-nya hanya berbeda satu angka, atau dua angka tertukar',
    en: 'The NIKs differ in one digit, or in two that are exchanged',
  },
  evidencePHONE_SAME: { id: 'Nomor teleponnya sama', en: 'The phone numbers are the same' },
  evidenceVILLAGE_SAME: { id: 'Tinggal di desa atau kelurahan yang sama', en: 'They live in the same village or ward' },
  evidenceDISTRICT_SAME: { id: 'Tinggal di kecamatan yang sama', en: 'They live in the same district' },
  evidenceSEX_DIFFERS: { id: 'Jenis kelaminnya berbeda', en: 'The sexes differ' },
} as const satisfies Record<string, Wording>;
