import type { Wording } from './wording.js';

/** Of signing in: passwords, codes, sessions, keys. */
export const SIGN_IN_MESSAGES = {
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
  codeUsed: {
    id: 'Kode ini sudah dipakai. Tunggu kode berikutnya di aplikasi Anda.',
    en: 'This code was used already. Wait for the next one in your app.',
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
} as const satisfies Record<string, Wording>;
