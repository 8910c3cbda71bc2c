import type { Locale } from '@payung/shared/locale';

/** What the server says to people, in both languages. `{name}` is filled in; national ids never are. */
const MESSAGES = {
  internal: {
    id: 'Terjadi kesalahan di server. Coba lagi; bila berulang, sebutkan nomor {logId} kepada administrator.',
    en: 'Something went wrong on the server. Try again; if it happens again, give the administrator the number {logId}.',
  },
  regionCodeMalformed: {
    id: 'Kode wilayah pada `{field}` tidak berbentuk kode wilayah. Tulis seperti 32, 32.01, 32.01.01 atau 32.01.01.1001.',
    en: 'The region code in `{field}` does not have the form of one. Write it like 32, 32.01, 32.01.01 or 32.01.01.1001.',
  },
  tooManyValues: {
    id: '`{field}` memuat terlalu banyak nilai; paling banyak {maximum}.',
    en: '`{field}` holds too many values; at most {maximum}.',
  },
  textTooLong: {
    id: 'Teks pada `{field}` terlalu panjang; paling banyak {maximum} huruf.',
    en: 'The text in `{field}` is too long; at most {maximum} characters.',
  },
  outOfRange: {
    id: '`{field}` harus antara {minimum} dan {maximum}.',
    en: '`{field}` must be between {minimum} and {maximum}.',
  },
  cursorBroken: {
    id: 'Penanda halaman pada `{field}` tidak berlaku untuk daftar ini. Pakai `pageInfo.endCursor` dari halaman sebelumnya, dengan filter yang sama.',
    en: 'The cursor in `{field}` does not belong to this list. Use `pageInfo.endCursor` of the page before, with the same filter.',
  },
  cursorAndOffset: {
    id: 'Pakai `after` atau `offset`, bukan keduanya.',
    en: 'Use `after` or `offset`, not both.',
  },
  bodyTooLarge: {
    id: 'Permintaan terlalu besar; paling banyak {maximum} byte.',
    en: 'The request is too large; at most {maximum} bytes.',
  },
  mediaType: {
    id: 'Jenis isi permintaan tidak didukung. Kirim `content-type: application/json`.',
    en: 'The request’s media type is not supported. Send `content-type: application/json`.',
  },
  jsonMalformed: {
    id: 'Isi permintaan bukan JSON yang benar.',
    en: 'The request’s body is not well-formed JSON.',
  },
  pageNotFound: {
    id: 'Alamat ini tidak ada.',
    en: 'There is nothing at this address.',
  },
  methodNotAllowed: {
    id: 'Cara ini tidak didukung di alamat ini. Pakai POST, atau GET untuk membaca.',
    en: 'This method is not supported at this address. Use POST, or GET for reading.',
  },
  requestMalformed: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageParameters = Readonly<Record<string, string | number>>;

export function render(locale: Locale, key: MessageKey, parameters: MessageParameters = {}): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
