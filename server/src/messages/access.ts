import type { Wording } from './wording.js';

/** Of people, roles, grants and API clients. */
export const ACCESS_MESSAGES = {
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
  budgetTooHigh: {
    id: 'Anggaran di atas {maximum} per menit hanya dapat diberikan oleh pengelola aplikasi mitra seluruh instalasi.',
    en: 'A budget above {maximum} a minute is given only by who manages API clients everywhere.',
  },
  operationCostTooHigh: {
    id: 'Biaya operasi di atas {maximum} hanya dapat diberikan oleh pengelola aplikasi mitra seluruh instalasi.',
    en: 'A cost of one operation above {maximum} is given only by who manages API clients everywhere.',
  },
  grantedAlready: {
    id: 'Orang ini sudah memegang peran itu di wilayah itu pada hari-hari tersebut.',
    en: 'This person holds that role at that region on those days already.',
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
} as const satisfies Record<string, Wording>;
