import type { Wording } from './wording.js';

/** Of files that people upload, and of the tables in them: what is wrong, and what to do about it. */
export const SHEET_MESSAGES = {
  uploadGone: {
    id: 'Berkas pada `{field}` tidak ada lagi: berkas disimpan sehari, hanya untuk yang mengunggahnya. Unggah lagi.',
    en: 'The file in `{field}` is not there any more: files are kept for a day, for who uploaded them. Upload it again.',
  },
  uploadsBusy: {
    id: 'Server sedang menerima banyak berkas. Coba lagi setelah {seconds} detik.',
    en: 'The server is receiving many files. Try again in {seconds} seconds.',
  },
  fileEmpty: {
    id: 'Berkas ini kosong. Isi judul kolom di baris pertama dan datanya di bawahnya, lalu unggah lagi.',
    en: 'The file is empty. Put headings into the first row and the data below, then upload it again.',
  },
  fileTooBig: {
    id: 'Berkas ini terlalu besar; paling banyak {maximum} MB. Hapus gambar dan lembar lain, atau bagi menjadi beberapa berkas.',
    en: 'The file is too large; at most {maximum} MB. Take out pictures and other sheets, or divide it into several files.',
  },
  fileUnpacksTooBig: {
    id: 'Isi buku kerja ini terlalu besar. Salin tabelnya saja ke buku kerja baru, lalu unggah yang baru.',
    en: 'What this workbook holds is too large. Copy the table alone into a new workbook, and upload that one.',
  },
  fileTooComplex: {
    id: 'Buku kerja ini tidak selesai dibaca. Salin tabelnya saja ke buku kerja baru, atau simpan sebagai CSV, lalu unggah yang baru.',
    en: 'Reading this workbook comes to no end. Copy the table alone into a new workbook, or save it as CSV, and upload that one.',
  },
  fileDamaged: {
    id: 'Berkas ini rusak. Buka dengan Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu unggah yang baru.',
    en: 'The file is damaged. Open it in Excel or LibreOffice, save it as .xlsx again, and upload that one.',
  },
  fileEncrypted: {
    id: 'Buku kerja ini dilindungi kata sandi. Hapus kata sandinya, simpan, lalu unggah lagi.',
    en: 'The workbook has a password. Take the password off, save it, and upload it again.',
  },
  fileMacros: {
    id: 'Buku kerja ini memuat makro. Simpan sebagai “Buku Kerja Excel (.xlsx)” tanpa makro, lalu unggah yang baru.',
    en: 'The workbook holds macros. Save it as “Excel Workbook (.xlsx)”, without macros, and upload that one.',
  },
  fileOldExcel: {
    id: 'Jenis berkas ini tidak dapat dibaca. Buka dengan Excel atau LibreOffice, pilih “Simpan sebagai” .xlsx, lalu unggah yang baru.',
    en: 'Files of this kind cannot be read. Open it in Excel or LibreOffice, choose “Save as” .xlsx, and upload that one.',
  },
  fileNotTable: {
    id: 'Ini bukan berkas tabel. Unggah berkas .xlsx atau .csv.',
    en: 'This is no file with a table. Upload an .xlsx or a .csv.',
  },
  fileTooManyRows: {
    id: 'Tabel ini punya lebih dari {maximum} baris. Bagi menjadi beberapa berkas.',
    en: 'The table has more than {maximum} rows. Divide it into several files.',
  },
  fileTooManyColumns: {
    id: 'Baris {row} punya lebih dari {maximum} kolom. Hapus kolom yang tidak diperlukan.',
    en: 'Row {row} has more than {maximum} columns. Delete those that are not needed.',
  },
  cellTooLong: {
    id: 'Satu sel di baris {row} lebih dari {maximum} huruf. Persingkat isinya.',
    en: 'A cell in row {row} has more than {maximum} characters. Shorten it.',
  },
  quoteOpen: {
    id: 'Tanda kutip di baris {row} tidak ditutup. Perbaiki, atau simpan berkasnya sebagai .xlsx.',
    en: 'A quotation mark in row {row} is not closed. Mend that, or save the file as .xlsx.',
  },
} as const satisfies Record<string, Wording>;
