import type { Wording } from './wording.js';

/** Of requests and of the forms that all slices have. */
export const EDGE_MESSAGES = {
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
    id: 'Jenis isi permintaan tidak didukung. Kirim `content-type: application/json`; ke /uploads, `application/octet-stream`.',
    en: 'The request’s media type is not supported. Send `content-type: application/json`; to /uploads, `application/octet-stream`.',
  },
  jsonMalformed: {
    id: 'Isi permintaan bukan JSON yang benar.',
    en: 'The request’s body is not well-formed JSON.',
  },
  documentTooLong: {
    id: 'Dokumen GraphQL terlalu panjang; paling banyak {maximum} huruf. Kirim nilai lewat variabel dan bagi menjadi beberapa operasi.',
    en: 'The GraphQL document is too long; at most {maximum} characters. Send values as variables, and ask in several operations.',
  },
  tooManyTokens: {
    id: 'Dokumen GraphQL memuat lebih dari {maximum} token. Kirim nilai lewat variabel dan bagi menjadi beberapa operasi.',
    en: 'The GraphQL document has more than {maximum} tokens. Send values as variables, and ask in several operations.',
  },
  tooDeep: {
    id: 'Operasi ini bersarang {actual} tingkat; paling banyak {maximum}. Tanyakan yang di dalam dengan operasi tersendiri.',
    en: 'The operation is nested {actual} levels deep; at most {maximum}. Ask for what lies deeper in an operation of its own.',
  },
  tooManyFields: {
    id: 'Operasi ini memuat {actual} field, termasuk isi fragmen; paling banyak {maximum}. Bagi menjadi beberapa operasi.',
    en: 'The operation has {actual} fields, those in fragments included; at most {maximum}. Ask in several operations.',
  },
  tooManyAliases: {
    id: 'Operasi ini memuat {actual} alias; paling banyak {maximum}. Pakai daftar dengan filter, atau beberapa operasi.',
    en: 'The operation has {actual} aliases; at most {maximum}. Use a list with a filter, or several operations.',
  },
  tooManyDirectives: {
    id: 'Operasi ini memuat {actual} direktif; paling banyak {maximum}. Hapus yang tidak perlu.',
    en: 'The operation has {actual} directives; at most {maximum}. Leave out those that it does not need.',
  },
  operationKindUnknown: {
    id: 'API ini tidak mempunyai operasi `{kind}`.',
    en: 'This API has no operation of the kind `{kind}`.',
  },
  tooManyVariableValues: {
    id: 'Variabel memuat terlalu banyak nilai atau terlalu bersarang; paling banyak {maximum} nilai, {depth} tingkat. Bagi menjadi beberapa operasi.',
    en: 'The variables hold too many values, or too deep in each other; at most {maximum} values, {depth} levels. Ask in several operations.',
  },
  textUnstorable: {
    id: 'Teks memuat karakter yang tidak dapat disimpan: NUL, atau setengah dari pasangan surrogate. Hapus karakter itu.',
    en: 'A text holds a character that cannot be stored: NUL, or half of a surrogate pair. Take it out.',
  },
  costTooHigh: {
    id: 'Biaya operasi ini {actual}; paling banyak {maximum}. Kecilkan `first`, atau minta lebih sedikit daftar di dalam daftar.',
    en: 'The operation’s cost is {actual}; at most {maximum}. Make `first` smaller, or ask for fewer lists within lists.',
  },
  budgetSpent: {
    id: 'Anggaran per menit sebesar {maximum} tinggal {remaining}; operasi ini memerlukan {actual}. Coba lagi setelah {seconds} detik.',
    en: 'Of the budget of {maximum} a minute {remaining} is left, and this operation needs {actual}. Try again in {seconds} seconds.',
  },
  operationTimedOut: {
    id: 'Operasi dihentikan setelah {seconds} detik. Minta lebih sedikit sekaligus; bila ini perubahan, periksa dulu apakah sudah tersimpan.',
    en: 'The operation was stopped after {seconds} seconds. Ask for less at once; if it was a change, look first whether it was made.',
  },
  introspectionClosed: {
    id: 'Skema tidak dibuka untuk klien ini. Pakai server/schema.graphql.',
    en: 'The schema is not open to this client. Use server/schema.graphql.',
  },
  documentNotTrusted: {
    id: 'Server ini hanya menjalankan dokumen yang terdaftar. Minta pengelola mendaftarkannya.',
    en: 'This server runs registered documents only. Ask who runs it to register this one.',
  },
  pageNotFound: {
    id: 'Alamat ini tidak ada.',
    en: 'There is nothing at this address.',
  },
  headerMalformed: {
    id: 'Header `{field}` tidak dapat dibaca. Tulis UTF-8 dengan persen, seperti hasil `encodeURIComponent`.',
    en: 'The header `{field}` cannot be read. Write UTF-8 percent-encoded, as `encodeURIComponent` does.',
  },
  methodNotAllowed: {
    id: 'Cara ini tidak didukung di alamat ini. Pakai POST, atau GET untuk membaca.',
    en: 'This method is not supported at this address. Use POST, or GET for reading.',
  },
  requestMalformed: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
  forbidden: {
    id: 'Anda tidak berwenang melakukan ini di wilayah tersebut.',
    en: 'You may not do this at that region.',
  },
  regionUnknown: {
    id: 'Tidak ada wilayah dengan kode pada `{field}`.',
    en: 'There is no region with the code in `{field}`.',
  },
  notFound: {
    id: 'Tidak ada yang cocok dengan `{field}`, atau Anda tidak berwenang melihatnya.',
    en: 'Nothing matches `{field}`, or nothing that you may see.',
  },
  textMissing: {
    id: '`{field}` harus diisi.',
    en: '`{field}` must not be empty.',
  },
  versionStale: {
    id: 'Data ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
    en: 'Somebody else has changed this meanwhile. Load it anew, then make your change again.',
  },
  localeUnknown: {
    id: '`{field}` harus `id` atau `en`.',
    en: '`{field}` must be `id` or `en`.',
  },
  daysReversed: {
    id: '`to` tidak boleh sebelum `from`.',
    en: '`to` must not lie before `from`.',
  },
  timeMalformed: {
    id: '`{field}` harus berupa waktu seperti 2026-01-31T03:04:05Z.',
    en: '`{field}` must be a time like 2026-01-31T03:04:05Z.',
  },
  parameterWrong: {
    id: 'Parameter `{field}` tidak dikenal, atau ditulis lebih dari sekali.',
    en: 'The parameter `{field}` is unknown, or written more than once.',
  },
  timesReversed: {
    id: '`from` tidak boleh sesudah `to`.',
    en: '`from` must not lie after `to`.',
  },
  codeMalformed: {
    id: '`{field}` terdiri atas 2 sampai 40 huruf kecil, angka, dan tanda hubung, diawali huruf.',
    en: '`{field}` has 2 to 40 small letters, digits and hyphens, a letter first.',
  },
  codeTaken: {
    id: 'Kode ini sudah dipakai.',
    en: 'This code is taken.',
  },
  monthMalformed: {
    id: '`{field}` harus berupa bulan seperti 2026-01.',
    en: '`{field}` must be a month like 2026-01.',
  },
  valueMalformed: {
    id: '`{field}` tidak berbentuk seperti yang diminta.',
    en: '`{field}` does not have the form asked for.',
  },
} as const satisfies Record<string, Wording>;
