import type { Locale } from './locale.js';

/** What permissions are about, in the order in which they are shown. */
export const PERMISSION_GROUPS = [
  'PEOPLE',
  'PARTNERS',
  'AUDIT',
  'CONFIGURATION',
  'QUOTAS',
  'WORKERS',
  'ENROLMENTS',
  'CONTRIBUTIONS',
  'CLAIMS',
  'COVERAGE',
] as const;

export type PermissionGroup = (typeof PERMISSION_GROUPS)[number];

interface Meaning extends Readonly<Record<Locale, string>> {
  readonly group: PermissionGroup;
}

/**
 * All that one can be allowed to do, and what it means. The list is closed: code asks for these names only, and roles and
 * API clients are made of them. Each is held for a region and all below it. Who may do the one half of a thing that takes
 * two people (propose, approve) needs not hold the other.
 */
export const PERMISSIONS = {
  'users.read': {
    group: 'PEOPLE',
    id: 'Melihat orang-orang yang bekerja dengan Payung dan perannya',
    en: 'See the people who work with Payung, and their roles',
  },
  'users.manage': {
    group: 'PEOPLE',
    id: 'Menambah orang, mengubah datanya, menangguhkan, dan menghapusnya',
    en: 'Add people, change what is known of them, suspend and remove them',
  },
  'grants.manage': {
    group: 'PEOPLE',
    id: 'Memberi dan mencabut peran',
    en: 'Give roles to people and take them back',
  },
  'roles.manage': {
    group: 'PEOPLE',
    id: 'Menyusun peran dari izin-izin',
    en: 'Make roles from permissions',
  },
  'clients.read': {
    group: 'PARTNERS',
    id: 'Melihat aplikasi mitra, izinnya, dan pemakaian kuncinya',
    en: 'See API clients, their scopes and the use of their keys',
  },
  'clients.manage': {
    group: 'PARTNERS',
    id: 'Mendaftarkan aplikasi mitra, memperbarui dan mencabut kuncinya',
    en: 'Make API clients, renew and revoke their keys',
  },
  'audit.read': {
    group: 'AUDIT',
    id: 'Melihat siapa melakukan dan membaca apa, dan memeriksa buktinya',
    en: 'See who did and who read what, and check the proof',
  },

  'config.read': {
    group: 'CONFIGURATION',
    id: 'Melihat rancangan dan versi lama kategori, aturan, dan sumber dana',
    en: 'See drafts and past versions of categories, rules and funds',
  },
  'categories.manage': {
    group: 'CONFIGURATION',
    id: 'Menyusun rancangan kategori pekerja beserta isian dan syaratnya',
    en: 'Draft worker categories with their fields and eligibility',
  },
  'categories.publish': {
    group: 'CONFIGURATION',
    id: 'Menerbitkan, menghentikan, dan mengembalikan kategori pekerja',
    en: 'Publish, retire and roll back worker categories',
  },
  'programmes.manage': {
    group: 'CONFIGURATION',
    id: 'Menambah dan mengakhiri aturan dan tarif program',
    en: 'Add and end the rules and rates of programmes',
  },
  'funds.manage': {
    group: 'CONFIGURATION',
    id: 'Menambah dan mengubah sumber dana dan pagunya',
    en: 'Add and change funding sources and their ceilings',
  },
  'figures.manage': {
    group: 'CONFIGURATION',
    id: 'Memasukkan angka resmi beserta sumbernya',
    en: 'Enter published figures with their sources',
  },
  'exports.manage': {
    group: 'CONFIGURATION',
    id: 'Menyusun kolom berkas daftar peserta',
    en: 'Design the columns of exported lists',
  },

  'quotas.read': {
    group: 'QUOTAS',
    id: 'Melihat kuota, sisanya, dan catatan perubahannya',
    en: 'See quotas, their balances and ledgers',
  },
  'quotas.allocate': {
    group: 'QUOTAS',
    id: 'Membagi kuota ke wilayah, menyesuaikan, membuka, menutup, dan menyalinnya',
    en: 'Give seats to regions, adjust, open, close and copy quotas',
  },
  'quotas.proposeTransfer': {
    group: 'QUOTAS',
    id: 'Mengusulkan pemindahan kuota antarwilayah',
    en: 'Propose that seats move from one region to another',
  },
  'quotas.approveTransfer': {
    group: 'QUOTAS',
    id: 'Menyetujui pemindahan kuota yang diusulkan orang lain',
    en: 'Approve a transfer of seats that somebody else proposed',
  },

  'workers.read': {
    group: 'WORKERS',
    id: 'Melihat pekerja, dengan NIK yang disamarkan',
    en: 'See workers, with their national ids masked',
  },
  'workers.browse': {
    group: 'WORKERS',
    id: 'Membuka daftar pekerja tanpa mencari orang tertentu',
    en: 'List workers without having looked for one',
  },
  'workers.register': {
    group: 'WORKERS',
    id: 'Menambah pekerja dan mengubah yang belum didaftarkan',
    en: 'Add workers and change those not yet enrolled',
  },
  'workers.proposeCorrection': {
    group: 'WORKERS',
    id: 'Mengusulkan perbaikan data, penggabungan, kematian, dan kepindahan pekerja',
    en: 'Propose corrections, merges, deaths and moves of workers',
  },
  'workers.approveCorrection': {
    group: 'WORKERS',
    id: 'Menyetujui usulan orang lain tentang seorang pekerja',
    en: 'Approve what somebody else proposed about a worker',
  },
  'workers.hold': {
    group: 'WORKERS',
    id: 'Menahan pekerja dan melepas penahanannya',
    en: 'Set and lift holds by hand',
  },
  'workers.revealNik': {
    group: 'WORKERS',
    id: 'Melihat NIK lengkap, dengan alasan yang dicatat',
    en: 'See a whole national id, with a purpose that is recorded',
  },
  'workers.revealContact': {
    group: 'WORKERS',
    id: 'Melihat nomor telepon dan alamat lengkap pekerja',
    en: 'See the whole phone number and address of a worker',
  },
  'workers.export': {
    group: 'WORKERS',
    id: 'Mengunduh daftar pekerja sebagai berkas',
    en: 'Export lists of workers as files',
  },

  'enrolments.read': {
    group: 'ENROLMENTS',
    id: 'Melihat kepesertaan dan tahap-tahapnya',
    en: 'See enrolments and their steps',
  },
  'enrolments.propose': {
    group: 'ENROLMENTS',
    id: 'Mengusulkan calon peserta dan mengajukan daftarnya',
    en: 'Propose workers for seats, and submit lists',
  },
  'enrolments.verify': {
    group: 'ENROLMENTS',
    id: 'Memverifikasi, mengembalikan, dan menolak usulan orang lain',
    en: 'Verify, return and reject what somebody else proposed',
  },
  'enrolments.override': {
    group: 'ENROLMENTS',
    id: 'Menyimpang dari syarat kelayakan, dengan alasan',
    en: 'Overrule the eligibility rule, with a reason',
  },
  'enrolments.register': {
    group: 'ENROLMENTS',
    id: 'Mendaftarkan yang sudah diverifikasi, dengan surat keputusannya',
    en: 'Register the verified, with their decree',
  },
  'enrolments.end': {
    group: 'ENROLMENTS',
    id: 'Mengakhiri kepesertaan sebelum waktunya',
    en: 'End an enrolment before its time',
  },
  'imports.run': {
    group: 'ENROLMENTS',
    id: 'Mengunggah, memeriksa, dan menyimpan daftar pekerja',
    en: 'Upload, check and commit lists of workers',
  },
  'imports.undo': {
    group: 'ENROLMENTS',
    id: 'Membatalkan daftar pekerja yang sudah disimpan',
    en: 'Take back a committed import',
  },

  'contributions.read': {
    group: 'CONTRIBUTIONS',
    id: 'Melihat iuran dan pembayarannya',
    en: 'See contributions and payments',
  },
  'contributions.record': {
    group: 'CONTRIBUTIONS',
    id: 'Mencatat iuran dan pembayarannya',
    en: 'Record contributions and payments',
  },
  'cards.read': { group: 'CONTRIBUTIONS', id: 'Melihat kartu peserta', en: 'See membership cards' },
  'cards.issue': { group: 'CONTRIBUTIONS', id: 'Mencatat nomor kartu peserta', en: 'Record card numbers' },
  'cards.handOver': {
    group: 'CONTRIBUTIONS',
    id: 'Mencatat penyerahan kartu peserta',
    en: 'Record that a card was handed over',
  },

  'claims.read': { group: 'CLAIMS', id: 'Melihat klaim dan ahli warisnya', en: 'See claims and beneficiaries' },
  'claims.file': {
    group: 'CLAIMS',
    id: 'Mengajukan klaim beserta dokumennya',
    en: 'File claims and their documents',
  },
  'claims.decide': {
    group: 'CLAIMS',
    id: 'Mencatat keputusan dan pembayaran klaim',
    en: 'Record how a claim was decided and paid',
  },

  'coverage.read': {
    group: 'COVERAGE',
    id: 'Melihat berapa orang terlindungi, di mana, dan dari dana mana',
    en: 'See how many are covered, where and by which fund',
  },
} as const satisfies Record<string, Meaning>;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

/** Every permission, in the order of the list. */
export const ALL_PERMISSIONS: readonly Permission[] = Object.keys(PERMISSIONS).filter(isPermission);
