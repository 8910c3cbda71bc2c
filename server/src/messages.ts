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
  signInNeeded: {
    id: 'Masuk dahulu, atau kirim kunci API dengan `Authorization: Bearer`.',
    en: 'Sign in first, or send an API key with `Authorization: Bearer`.',
  },
  signInRefused: {
    id: 'E-mail atau kata sandi tidak cocok.',
    en: 'The e-mail or the password is not right.',
  },
  signInOver: {
    id: 'Waktu untuk kode sudah habis. Masuk lagi dengan kata sandi.',
    en: 'The time for the code is over. Sign in with your password again.',
  },
  passwordWrong: {
    id: 'Kata sandi tidak cocok.',
    en: 'The password is not right.',
  },
  passwordLength: {
    id: 'Kata sandi harus terdiri atas {minimum} sampai {maximum} huruf.',
    en: 'A password has {minimum} to {maximum} characters.',
  },
  passwordUnchanged: {
    id: 'Kata sandi baru harus berbeda dari yang sekarang.',
    en: 'The new password must differ from the current one.',
  },
  secondFactorThere: {
    id: 'Aplikasi autentikator sudah terpasang untuk akun ini. Muat ulang halaman.',
    en: 'An authenticator app is set up for this account already. Load the page again.',
  },
  secondFactorMissing: {
    id: 'Tidak ada aplikasi autentikator yang terpasang untuk akun ini.',
    en: 'No authenticator app is set up for this account.',
  },
  ownPassword: {
    id: 'Kata sandi Anda sendiri diganti di halaman akun, dengan kata sandi sekarang.',
    en: 'Change your own password on the account page, with the current one.',
  },
  strongerPerson: {
    id: 'Orang ini memegang izin yang tidak Anda miliki di wilayahnya. Minta administrator yang memilikinya.',
    en: 'This person holds permissions that you do not hold at their region. Ask an administrator who does.',
  },
  codeWrong: {
    id: 'Kode tidak cocok. Pastikan jam ponsel Anda tepat, lalu coba kode berikutnya.',
    en: 'The code is not right. Check your phone’s clock, then try the next code.',
  },
  tooManyTrials: {
    id: 'Terlalu banyak percobaan. Coba lagi dalam {seconds} detik.',
    en: 'Too many attempts. Try again in {seconds} seconds.',
  },
  foreignPage: {
    id: 'Permintaan ini datang dari halaman lain. Masuk melalui konsol Payung.',
    en: 'This request comes from another page. Sign in at Payung’s console.',
  },
  sessionEnded: {
    id: 'Sesi Anda sudah berakhir atau tidak berlaku. Masuk lagi.',
    en: 'Your session has ended or is not valid. Sign in again.',
  },
  keyUnknown: {
    id: 'Kunci API ini tidak berlaku. Kirim seluruh kunci dengan `Authorization: Bearer`.',
    en: 'This API key is not valid. Send the whole key with `Authorization: Bearer`.',
  },
  keyExpired: {
    id: 'Masa berlaku kunci API ini sudah habis. Minta kunci baru.',
    en: 'This API key has expired. Ask for a new one.',
  },
  keyRevoked: {
    id: 'Kunci API ini sudah dicabut.',
    en: 'This API key was revoked.',
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
  emailMalformed: {
    id: '`{field}` bukan alamat e-mail.',
    en: '`{field}` is not an e-mail address.',
  },
  emailTaken: {
    id: 'Alamat e-mail ini sudah dipakai.',
    en: 'This e-mail address is taken.',
  },
  permissionUnknown: {
    id: '`{field}` memuat izin yang tidak dikenal: {value}.',
    en: '`{field}` holds a permission that does not exist: {value}.',
  },
  permissionNotHeld: {
    id: 'Anda hanya dapat memberikan izin yang Anda miliki sendiri di wilayah itu. Yang kurang: {value}.',
    en: 'You can give only what you hold yourself at that region. What you lack: {value}.',
  },
  roleCodeMalformed: {
    id: '`{field}` terdiri atas 2 sampai 40 huruf kecil, angka, dan tanda hubung, diawali huruf.',
    en: '`{field}` has 2 to 40 small letters, digits and hyphens, a letter first.',
  },
  roleTaken: {
    id: 'Peran dengan kode ini sudah ada.',
    en: 'There is a role with this code already.',
  },
  roleShipped: {
    id: 'Peran bawaan Payung tidak dapat diubah. Buat peran baru dengan izin yang Anda perlukan.',
    en: 'The roles that Payung brings cannot be changed. Make a new role of the permissions that you need.',
  },
  roleRetired: {
    id: 'Peran ini sudah dihentikan.',
    en: 'This role is retired.',
  },
  roleHeld: {
    id: 'Peran ini masih dipegang orang, atau akan dipegang. Cabut dahulu dari mereka.',
    en: 'People hold this role still, or are about to. Take it from them first.',
  },
  secondFactorOwed: {
    id: 'Izin berikut hanya Anda miliki lewat peran yang meminta faktor kedua, jadi peran ini harus memintanya juga: {value}.',
    en: 'You hold these only by a role that requires a second factor, so this role must require one, too: {value}.',
  },
  versionStale: {
    id: 'Data ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
    en: 'Somebody else has changed this meanwhile. Load it anew, then make your change again.',
  },
  localeUnknown: {
    id: '`{field}` harus `id` atau `en`.',
    en: '`{field}` must be `id` or `en`.',
  },
  budgetTooHigh: {
    id: 'Anggaran di atas {maximum} per menit hanya dapat diberikan oleh pengelola aplikasi mitra seluruh instalasi.',
    en: 'A budget above {maximum} a minute is given only by who manages API clients everywhere.',
  },
  operationCostTooHigh: {
    id: 'Biaya operasi di atas {maximum} hanya dapat diberikan oleh pengelola aplikasi mitra seluruh instalasi.',
    en: 'A cost of one operation above {maximum} is given only by who manages API clients everywhere.',
  },
  daysReversed: {
    id: '`to` tidak boleh sebelum `from`.',
    en: '`to` must not lie before `from`.',
  },
  dayMalformed: {
    id: '`{field}` harus berupa tanggal seperti 2026-01-31.',
    en: '`{field}` must be a date like 2026-01-31.',
  },
  grantedAlready: {
    id: 'Orang ini sudah memegang peran itu di wilayah itu pada hari-hari tersebut.',
    en: 'This person holds that role at that region on those days already.',
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
  headUnknown: {
    id: 'Tidak ada pucuk catatan bertanda tangan dengan ukuran pada `{field}`.',
    en: 'There is no signed head of the size in `{field}`.',
  },
  sizesReversed: {
    id: '`from` tidak boleh lebih besar daripada `to`.',
    en: '`from` must not be larger than `to`.',
  },
  eventNotSealed: {
    id: 'Catatan ini belum disegel; itu terjadi dalam beberapa detik. Tunggu sebentar lalu coba lagi.',
    en: 'This event is not sealed yet; that takes some seconds. Wait a little and try again.',
  },
  codeMalformed: {
    id: '`{field}` terdiri atas 2 sampai 40 huruf kecil, angka, dan tanda hubung, diawali huruf.',
    en: '`{field}` has 2 to 40 small letters, digits and hyphens, a letter first.',
  },
  codeTaken: {
    id: 'Kode ini sudah dipakai.',
    en: 'This code is taken.',
  },
  programmeUnknown: {
    id: '`{field}` memuat program yang tidak dikenal: {value}.',
    en: '`{field}` holds a programme that does not exist: {value}.',
  },
  monthMalformed: {
    id: '`{field}` harus berupa bulan seperti 2026-01.',
    en: '`{field}` must be a month like 2026-01.',
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
  eligibilityWrong: {
    id: 'Aturan pada `{field}` tidak dapat dipakai: {value}.',
    en: 'The rule in `{field}` cannot be used: {value}.',
  },
  valueMalformed: {
    id: '`{field}` tidak berbentuk seperti yang diminta.',
    en: '`{field}` does not have the form asked for.',
  },
  fieldKeyTwice: {
    id: 'Kunci isian {value} dipakai dua kali.',
    en: 'The field key {value} is used twice.',
  },
  choicesOfChoice: {
    id: '`{field}`: isian pilihan harus punya daftar pilihan, isian lain tidak.',
    en: '`{field}`: a choice has a list of choices, other fields have none.',
  },
  choiceTwice: {
    id: '`{field}` memuat pilihan yang sama dua kali.',
    en: '`{field}` holds a choice twice.',
  },
  boundsOfNumberOrText: {
    id: '`{field}`: batas hanya untuk angka dan teks.',
    en: '`{field}`: only numbers and texts have bounds.',
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
  categoryCircle: {
    id: 'Kategori tidak dapat berada di bawah dirinya sendiri.',
    en: 'A category cannot stand below itself.',
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
  lastAdministrator: {
    id: 'Ini administrator terakhir untuk wilayah itu. Tunjuk yang lain dahulu.',
    en: 'This is the last administrator of that region. Appoint another one first.',
  },
  keysLive: {
    id: 'Klien ini sudah memiliki dua kunci yang berlaku. Cabut satu dahulu.',
    en: 'This client has two live keys already. Revoke one first.',
  },
  clientRevoked: {
    id: 'Klien ini sudah dicabut.',
    en: 'This client was revoked.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageParameters = Readonly<Record<string, string | number>>;

export function render(locale: Locale, key: MessageKey, parameters: MessageParameters = {}): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
