import type { Wording } from './wording.js';

/** Of figures, categories, programmes and funding sources. */
export const CONFIGURATION_MESSAGES = {
  figureNotExact: {
    id: '`{field}`: orang dan rupiah adalah bilangan bulat, persen punya paling banyak dua desimal.',
    en: '`{field}`: people and rupiah are whole numbers, percent have two decimals at most.',
  },
  saidInFuture: {
    id: '`{field}` tidak boleh sesudah hari ini.',
    en: '`{field}` must not lie after today.',
  },
  figureTopicUnknown: {
    id: 'Tidak ada pokok angka dengan kode pada `{field}`. Untuk yang baru, beri juga namanya.',
    en: 'There is no topic of figures with the key in `{field}`. Give a new one its names, too.',
  },
  programmeUnknown: {
    id: '`{field}` memuat program yang tidak dikenal: {value}.',
    en: '`{field}` holds a programme that does not exist: {value}.',
  },
  fundUnknown: {
    id: 'Tidak ada sumber dana dengan kode pada `{field}`.',
    en: 'There is no funding source with the code in `{field}`.',
  },
  programmeNotPaid: {
    id: 'Sumber dana ini tidak boleh membayar {value}.',
    en: 'This funding source may not pay for {value}.',
  },
  payerNotGovernment: {
    id: '`{field}` harus provinsi, kabupaten, kota, atau desa yang membayar.',
    en: '`{field}` must be the province, regency, city or village that pays.',
  },
  ruleParametersWrong: {
    id: '`{field}` tidak sesuai dengan jenis aturan ini, pada {value}.',
    en: '`{field}` does not have the form of this kind of rule, at {value}.',
  },
  ruleOverlaps: {
    id: 'Sudah ada aturan jenis ini untuk program itu pada hari-hari tersebut. Akhiri dahulu yang lama.',
    en: 'There is a rule of this kind for that programme on those days already. End that one first.',
  },
  noRuleForMonth: {
    id: 'Tidak ada aturan iuran {value} untuk bulan {month}.',
    en: 'No rule says what {value} costs in {month}.',
  },
  ruleEndsBeforeItBegins: {
    id: '`{field}` tidak boleh sebelum aturan itu mulai berlaku, dan tidak boleh sesudah akhirnya sekarang.',
    en: '`{field}` must not lie before the rule begins, nor after its present end.',
  },
  fieldKeyTwice: {
    id: 'Kunci isian {value} dipakai dua kali.',
    en: 'The field key {value} is used twice.',
  },
  choicesOfChoice: {
    id: '`{field}`: isian pilihan harus punya daftar pilihan, isian lain tidak.',
    en: '`{field}`: a choice has a list of choices, other fields have none.',
  },
  otherLanguageMissing: {
    id: '`{field}` harus diisi juga: kedua bahasa, atau tidak sama sekali.',
    en: '`{field}` must be filled in, too: both languages, or none.',
  },
  choicesEmpty: {
    id: '“{id}” adalah isian pilihan: daftar pilihannya tidak boleh kosong.',
    en: '“{en}” is a choice: its list of choices must not be empty.',
  },
  fieldTypeKept: {
    id: '“{id}” sudah pernah terbit, jadi jenisnya tetap. Untuk jenis lain, buat isian baru dengan kunci lain.',
    en: '“{en}” was published before, so its type stays. For another type, add a field with another key.',
  },
  personaWrong: {
    id: 'Contoh orang “{name}”: {id}',
    en: 'Persona “{name}”: {en}',
  },
  choiceInLines: {
    id: '`{field}`: setiap pilihan ditulis dalam satu baris.',
    en: '`{field}`: each choice is written in one line.',
  },
  choiceTwice: {
    id: '`{field}` memuat pilihan yang sama dua kali.',
    en: '`{field}` holds a choice twice.',
  },
  boundsOfNumberOrText: {
    id: '`{field}`: batas hanya untuk angka dan teks.',
    en: '`{field}`: only numbers and texts have bounds.',
  },
  boundsOfText: {
    id: '`{field}`: batas teks adalah bilangan bulat, dari {minimum} sampai {maximum} huruf.',
    en: '`{field}`: the bounds of a text are whole numbers, from {minimum} to {maximum} characters.',
  },
  boundsReversed: {
    id: '`{field}` tidak boleh kurang dari batas bawah.',
    en: '`{field}` must not be below the lower bound.',
  },
  patternWrong: {
    id: '`{field}` bukan pola RE2, atau isian ini bukan teks. Acuan balik dan pandang ke depan tidak tersedia.',
    en: '`{field}` is not a pattern of RE2, or the field is not a text. There are no back references and no look-ahead.',
  },
  kbjiCodeMalformed: {
    id: '`{field}` harus berupa kode KBJI seperti 5153 atau 5153.04.',
    en: '`{field}` must be a KBJI code like 5153 or 5153.04.',
  },
  categoryUnknown: {
    id: 'Tidak ada kategori dengan kode pada `{field}`.',
    en: 'There is no category with the code in `{field}`.',
  },
  draftExists: {
    id: 'Kategori ini sudah punya rancangan. Ubah atau buang rancangan itu dahulu.',
    en: 'This category has a draft already. Change or discard that one first.',
  },
  draftMissing: {
    id: 'Kategori ini tidak punya rancangan.',
    en: 'This category has no draft.',
  },
  publishedFromTooEarly: {
    id: '`{field}` harus hari ini atau sesudahnya, dan sesudah versi yang terbit terakhir.',
    en: '`{field}` must be today or later, and after the version that was published last.',
  },
  publishedFromTooLate: {
    id: '`{field}` paling lambat dua tahun sesudah hari ini.',
    en: '`{field}` must be within two years from today.',
  },
  personasFail: {
    id: 'Kategori belum dapat diterbitkan: hasil untuk contoh orang ini tidak sesuai: {value}.',
    en: 'The category cannot be published yet: these personas do not get the verdict that they must: {value}.',
  },
  categoryInUse: {
    id: 'Kategori ini sudah dipakai, jadi tidak dapat dibuang.',
    en: 'This category is in use, so it cannot be discarded.',
  },
  categoryRetired: {
    id: 'Kategori ini sudah dihentikan.',
    en: 'This category is retired.',
  },
} as const satisfies Record<string, Wording>;
