import { accessIndonesian } from './accessId';
import { accountIndonesian } from './accountId';
import { auditIndonesian } from './auditId';
import { attributesIndonesian, categoriesIndonesian } from './categoriesId';
import { eligibilityIndonesian, personasIndonesian } from './eligibilityId';
import { configurationIndonesian } from './configurationId';
import { decreesIndonesian } from './decreesId';
import { enrolmentProposalIndonesian } from './enrolmentProposalId';
import { enrolmentReasonsIndonesian } from './enrolmentReasonsId';
import { enrolmentsIndonesian } from './enrolmentsId';
import { importsIndonesian } from './importsId';
import { quotasIndonesian } from './quotasId';
import { quotaImportIndonesian } from './quotaImportId';
import { registryIndonesian } from './registryId';
import { reactAdminIndonesian } from './reactAdminIndonesian';

const own = {
  resources: {
    regions: { name: 'Wilayah' },
    workers: { name: 'Pekerja' },
    quotas: { name: 'Kuota' },
    enrolments: { name: 'Kepesertaan' },
    decrees: { name: 'Surat keputusan' },
    imports: { name: 'Impor daftar' },
    users: { name: 'Pengguna', fields: { name: 'Nama' } },
    categories: { name: 'Kategori' },
    roles: { name: 'Peran' },
    apiClients: { name: 'Aplikasi mitra' },
    figures: { name: 'Angka resmi' },
    programmes: { name: 'Program dan tarif' },
    fundingSources: { name: 'Sumber dana' },
    auditEvents: { name: 'Audit' },
  },
  app: {
    name: 'Payung',
    tagline: 'Perlindungan bagi pekerja rentan',
    skip: 'Langsung ke isi halaman',
    menu: 'Menu utama',
    configuration: 'Pengaturan',
    demo: 'Demo: semua orang di sini rekaan, bukan data sebenarnya.',
    demoLabel: 'Keterangan demo',
    home: 'Payung, ke halaman awal',
    language: 'Bahasa',
    loading: 'Sedang dimuat…',
    sources:
      'Sumber data: kode dan nama dari Kepmendagri 300.2.2-2138/2025 melalui idn-area-data (ODbL 1.0); titik lokasi dan kode pos dari geografis (MIT).',
  },
  account: accountIndonesian,
  ...accessIndonesian,
  audit: auditIndonesian,
  attributes: attributesIndonesian,
  categories: categoriesIndonesian,
  eligibility: eligibilityIndonesian,
  personas: personasIndonesian,
  ...configurationIndonesian,
  ...quotasIndonesian,
  ...quotaImportIndonesian,
  ...registryIndonesian,
  ...enrolmentsIndonesian,
  ...enrolmentReasonsIndonesian,
  ...enrolmentProposalIndonesian,
  ...decreesIndonesian,
  ...importsIndonesian,
  failure: {
    offline: {
      title: 'Tidak ada sambungan internet',
      text: 'Periksa paket data atau Wi-Fi Anda, lalu coba lagi.',
    },
    unreachable: {
      title: 'Server tidak dapat dihubungi',
      text: 'Sambungan mungkin sedang lemah atau server sedang diperbaiki. Tunggu sebentar, lalu coba lagi.',
    },
    unexpected: {
      title: 'Terjadi kesalahan',
      text: 'Ini bukan kesalahan Anda. Coba lagi; jika tetap terjadi, sampaikan kode berikut kepada admin: %{code}',
    },
    forbidden: {
      title: 'Halaman ini bukan untuk peran Anda',
      text: 'Anda tidak berwenang membuka halaman ini. Jika memerlukannya, hubungi admin Payung di kantor Anda.',
    },
    crash: {
      title: 'Halaman ini tidak dapat ditampilkan',
      text: 'Muat ulang halaman. Jika sambungan terputus, tunggu sampai tersambung kembali.',
    },
    retry: 'Coba lagi',
    reload: 'Muat ulang halaman',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat “%{path}” tidak ada di Payung. Periksa kembali alamatnya.',
    action: 'Ke daftar wilayah',
  },
  copy: {
    action: 'Salin kode %{code}',
    short: 'Salin',
    done: 'Kode tersalin',
    failed: 'Tidak dapat menyalin. Pilih kodenya, lalu salin sendiri.',
  },
  lookup: {
    type: 'Ketik untuk mencari',
    none: 'Tidak ada yang cocok',
    searching: 'Mencari…',
    clear: 'Kosongkan',
    open: 'Buka pilihan',
    close: 'Tutup pilihan',
  },
  regions: {
    title: 'Wilayah',
    intro: 'Cari desa, kelurahan, atau kecamatan, atau pilih kabupaten atau kota.',
    overview: 'Kabupaten dan kota',
    search: {
      label: 'Cari wilayah',
      placeholder: 'Nama, kode, atau kode pos',
      clear: 'Hapus pencarian',
      title: 'Hasil pencarian “%{search}”',
      results: 'Hasil',
      total: '%{total} wilayah',
      range: '%{from}–%{to} dari %{total} wilayah',
      updating: 'Sedang mencari…',
      pages: 'Halaman hasil',
      page: 'Halaman %{page}',
      next: 'Halaman berikutnya',
      previous: 'Halaman sebelumnya',
      lastPage: 'Ke halaman terakhir',
      beyond: 'Halaman ini kosong',
      beyondText: 'Hasilnya hanya sampai halaman %{pages}.',
    },
    filter: {
      label: 'Saring hasil',
      type: 'Jenis',
      anyType: 'Semua jenis',
      within: 'Di dalam',
      anywhere: 'Semua',
      reset: 'Hapus saringan',
    },
    empty: {
      title: 'Tidak ada yang cocok',
      search: 'Tidak ada wilayah dengan nama, kode, atau kode pos “%{search}”.',
      filter: 'Tidak ada wilayah yang cocok dengan saringan ini.',
      spelling: 'Periksa ejaannya, atau ketik sebagian nama saja: gunungp.',
      place: 'Boleh ditambah nama kecamatannya: pabuaran bojonggede.',
      code: 'Jika memakai kode, tulis dengan titik: 32.01.02.2003.',
      widen: 'Hapus saringan jenis atau wilayah.',
      data: 'Belum ada data wilayah',
      dataText: 'Data wilayah belum dimuat ke server ini. Hubungi admin.',
    },
    missing: {
      title: 'Wilayah tidak ditemukan',
      text: 'Tidak ada wilayah dengan kode “%{code}”. Cari dengan nama, atau periksa kembali kodenya.',
    },
    alias: {
      title: 'Kode wilayah ini sudah berganti',
      text: 'Kode lama %{former}, sekarang %{code}.',
    },
    tree: {
      label: 'Susunan wilayah',
      loading: 'Sedang dimuat…',
      failed: 'Gagal dimuat. Coba lagi',
    },
    breadcrumb: 'Letak wilayah',
    code: 'Kode wilayah',
    postalCode: 'Kode pos',
    noPostalCode: 'Belum ada',
    formerNames: 'Nama atau ejaan lama',
    formerCodes: 'Kode lama',
    in: 'di %{place}',
    childrenTitle: {
      PROVINCE: 'Kabupaten dan kota di %{name}',
      REGENCY: 'Kecamatan di %{name}',
      CITY: 'Kecamatan di %{name}',
      DISTRICT: 'Desa dan kelurahan di Kecamatan %{name}',
    },
    noChildren: 'Belum ada data wilayah di bawahnya.',
    type: {
      PROVINCE: 'Provinsi',
      REGENCY: 'Kabupaten',
      CITY: 'Kota',
      DISTRICT: 'Kecamatan',
      VILLAGE: 'Desa',
      WARD: 'Kelurahan',
    },
    typed: {
      PROVINCE: 'Provinsi %{name}',
      REGENCY: '%{name}',
      CITY: '%{name}',
      DISTRICT: 'Kecamatan %{name}',
      VILLAGE: 'Desa %{name}',
      WARD: 'Kelurahan %{name}',
    },
    count: {
      districts: 'kecamatan',
      villages: 'desa',
      wards: 'kelurahan',
      districtsOf: '%{number} kecamatan',
      villagesOf: '%{number} desa',
      wardsOf: '%{number} kelurahan',
    },
    map: {
      title: 'Peta titik',
      among: 'Peta titik: %{name} di antara %{count} desa dan kelurahan di %{place}.',
      alone: 'Peta titik: letak %{name}.',
      children: 'Peta titik: %{count} wilayah di dalam %{name}.',
      indicative: 'Titik perkiraan, bukan batas wilayah resmi.',
      selected: 'Wilayah ini',
      siblings: 'Desa dan kelurahan lain di kecamatan yang sama',
      inside: 'Wilayah di dalamnya',
      coordinates: 'Koordinat',
      centre: 'Koordinat titik tengah',
      north: 'Utara',
      scale: '%{distance} km',
      none: 'Titik lokasi belum tersedia.',
      noneText: 'Data lain di halaman ini tetap dapat dipakai.',
      southern: 'LS',
      northern: 'LU',
      eastern: 'BT',
      western: 'BB',
    },
  },
};

export const indonesian = { ...reactAdminIndonesian, ...own };

export type OwnMessages = typeof own;
export type Messages = typeof indonesian;
