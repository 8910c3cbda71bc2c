import type { Wording } from './wording.js';

/**
 * Of the cells of a list of people: what cannot be read, and what to do about it. These stand beside the row in clear text, so that
 * none of them repeats a NIK, a phone number or an address.
 */
export const PEOPLE_IMPORT_MESSAGES = {
  headingsMissing: {
    id: 'Berkas ini tidak punya baris judul. Tulis judul seperti NIK, Nama, Tanggal Lahir di atas kolomnya, lalu unggah lagi.',
    en: 'The file has no row of headings. Write some like NIK, Nama, Tanggal Lahir above the columns, then upload it again.',
  },
  personCellMissing: {
    id: '“{column}” kosong. Isi dari KTP.',
    en: '“{column}” is empty. Fill it in from the identity card.',
  },
  cellTooLongHere: {
    id: 'Isi “{column}” terlalu panjang. Tulis yang diperlukan saja.',
    en: 'What is in “{column}” is too long. Write only what is needed.',
  },
  categoryMissing: {
    id: 'Kategori pekerja kosong. Isi di baris ini, atau pilih satu kategori untuk seluruh berkas.',
    en: 'There is no category. Fill it in here, or choose one for the whole file.',
  },
  nikDigitsLost: {
    id: 'Angka terakhir NIK sudah hilang karena selnya berformat angka. Ubah format kolom NIK menjadi Teks, lalu ketik ulang NIK dari KTP.',
    en: 'The last digits of the NIK are gone, since the cell is formatted as a number. Format the column as text, then type the NIK again from the identity card.',
  },
  nikFormula: {
    id: 'Rumus di kolom NIK gagal. Ketik 16 angka NIK dari KTP.',
    en: 'The formula in the column of the NIK failed. Type the 16 digits from the identity card.',
  },
  nikNoDigits: {
    id: 'NIK memuat huruf atau tanda. Tulis 16 angkanya saja, seperti di KTP.',
    en: 'The NIK holds letters or signs. Write its 16 digits alone, as on the identity card.',
  },
  nikTooShort: {
    id: 'NIK ini hanya {count} angka, seharusnya 16. Cocokkan dengan KTP.',
    en: 'This NIK has only {count} digits instead of 16. Compare with the identity card.',
  },
  nikTooLong: {
    id: 'NIK ini {count} angka, seharusnya 16. Cocokkan dengan KTP; satu sel untuk satu NIK.',
    en: 'This NIK has {count} digits instead of 16. Compare with the identity card; one cell holds one NIK.',
  },
  nikImpossible: {
    id: '{id} Cocokkan dengan KTP.',
    en: '{en} Compare with the identity card.',
  },
  nameUnlikely: {
    id: '“{column}” memuat angka, rumus, atau tanda yang tidak ada dalam nama orang. Tulis nama seperti di KTP.',
    en: '“{column}” holds digits, a formula or signs that are in no name. Write the name as the identity card has it.',
  },
  dayUnreadable: {
    id: '“{column}” bukan tanggal yang dapat dibaca: {value}. Tulis misalnya 17-08-1980 atau 17 Agustus 1980.',
    en: '“{column}” is no date that can be read: {value}. Write for instance 17-08-1980 or 17 Agustus 1980.',
  },
  dayAmbiguous: {
    id: '{value} dapat berarti {day} atau {swapped}; NIK cocok dengan yang kedua. Tulis bulannya dengan huruf.',
    en: '{value} may be {day} or {swapped}, and the NIK fits the second. Write the month as a word.',
  },
  daySwapped: {
    id: 'Menurut NIK, tanggal dan bulan di “{column}” mungkin tertukar oleh Excel: {day} atau {swapped}? Cocokkan dengan KTP.',
    en: 'By the NIK, Excel may have swapped day and month in “{column}”: {day} or {swapped}? Compare with the identity card.',
  },
  birthDateImplausible: {
    id: 'Tanggal lahir {day} tidak mungkin. Cocokkan dengan KTP.',
    en: 'The birth date {day} cannot be. Compare with the identity card.',
  },
  sexUnreadable: {
    id: '“{column}” tidak dikenali: {value}. Tulis L atau P.',
    en: '“{column}” is not understood: {value}. Write L (man) or P (woman).',
  },
  sexFromNik: {
    id: 'Jenis kelamin tidak diisi; diambil dari NIK. Cocokkan dengan KTP.',
    en: 'The sex is not filled in and was taken from the NIK. Compare with the identity card.',
  },
  categoryUnreadable: {
    id: 'Kategori {value} tidak ada di Payung. Pakai nama atau kode kategori seperti di Payung.',
    en: 'Payung has no category {value}. Use a category’s name or code as Payung has it.',
  },
  incomeUnreadable: {
    id: '“{column}” bukan penghasilan sebulan dalam rupiah: {value}. Tulis misalnya 1500000 atau 1,5 juta.',
    en: '“{column}” is no monthly income in rupiah: {value}. Write for instance 1500000 or 1,5 juta.',
  },
  desilUnreadable: {
    id: '“{column}” bukan desil: {value}. Tulis angka 1 sampai 10.',
    en: '“{column}” is no welfare decile: {value}. Write a number from 1 to 10.',
  },
  contactPassedOver: {
    id: '“{column}” tidak dapat dibaca dan tidak disimpan; baris ini tetap dipakai. Lengkapi nanti bila perlu.',
    en: '“{column}” cannot be read and is not kept; the row is used all the same. Add it later if it is needed.',
  },
  rowOfNumbers: {
    id: 'Baris nomor kolom; dilewati.',
    en: 'A row of column numbers; it is passed over.',
  },
} as const satisfies Record<string, Wording>;
