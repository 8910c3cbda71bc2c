import type { Wording } from './wording.js';

/** What can be wrong with a rule of eligibility; `{place}` is where, and empty when that is told apart. */
export const ELIGIBILITY_MESSAGES = {
  ruleTooLong: {
    id: 'Aturan paling panjang {maximum} karakter{place}.',
    en: 'A rule has at most {maximum} characters{place}.',
  },
  ruleTooLarge: {
    id: 'Aturan ini terlalu rumit: kurangi bagiannya atau pendekkan daftarnya{place}.',
    en: 'This rule is too involved: use fewer parts or shorter lists{place}.',
  },
  ruleGivesNoAnswer: {
    id: 'Aturan harus dapat dijawab ya atau tidak, tetapi hasilnya {value}{place}.',
    en: 'A rule must have yes or no for an answer, but this gives {value}{place}.',
  },
  ruleNotYesOrNo: {
    id: 'Di kiri dan kanan `&&` dan `||` harus ada syarat yang dijawab ya atau tidak{place}.',
    en: 'On both sides of `&&` and `||` there must be something with yes or no for an answer{place}.',
  },
  ruleFieldUnknown: {
    id: 'Tidak ada isian bernama {value}{place}.',
    en: 'There is no field named {value}{place}.',
  },
  ruleNameUnknown: {
    id: 'Nama {value} tidak dikenal. Mulailah dengan worker., attributes., atau month{place}.',
    en: 'The name {value} is not known. Begin with worker., attributes. or month{place}.',
  },
  ruleFunctionUnknown: {
    id: 'Fungsi {value} tidak ada{place}.',
    en: 'There is no function {value}{place}.',
  },
  ruleTypesDiffer: {
    id: 'Jenis nilainya tidak cocok: {value}{place}.',
    en: 'The values are of kinds that do not go together: {value}{place}.',
  },
  ruleNumbersMixed: {
    id: 'Isian angka milik kategori dibandingkan dengan bilangan desimal, misalnya 5.0; usia, desil, dan penghasilan dengan bilangan bulat, misalnya 5{place}.',
    en: 'A number of the category’s own is compared with a decimal like 5.0; age, decile and income with a whole number like 5{place}.',
  },
  ruleUnfinished: {
    id: 'Aturan ini belum selesai{place}.',
    en: 'This rule is not finished{place}.',
  },
  ruleTextOpen: {
    id: 'Teks ini belum ditutup dengan tanda kutip{place}.',
    en: 'This text lacks its closing quotation mark{place}.',
  },
  ruleUnreadable: {
    id: 'Aturan ini tidak dapat dibaca{place}.',
    en: 'This rule cannot be read{place}.',
  },
  rulePatternForbidden: {
    id: '`matches` tidak tersedia di sini: pakailah pola pada isiannya{place}.',
    en: '`matches` is not available here: give the field a pattern{place}.',
  },
  ruleSumOfNumbers: {
    id: '`+` hanya untuk bilangan, tidak untuk teks atau daftar{place}.',
    en: '`+` is for numbers alone, not for texts or lists{place}.',
  },
  ruleLoopInLoop: {
    id: 'Perulangan di dalam perulangan tidak diperbolehkan{place}.',
    en: 'A loop within a loop is not allowed{place}.',
  },
  ruleWrong: {
    id: 'Aturan ini tidak dapat dipakai: {value}{place}.',
    en: 'This rule cannot be used: {value}{place}.',
  },
} as const satisfies Record<string, Wording>;
