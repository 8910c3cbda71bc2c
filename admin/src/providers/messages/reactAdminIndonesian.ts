import type { TranslationMessages } from 'react-admin';
import base from 'ra-language-indonesian-new';

const { ra } = base;

/** react-admin's own words: the community's translation, its gaps filled and its mistakes put right. */
export const reactAdminIndonesian: TranslationMessages = {
  ra: {
    ...ra,
    action: {
      ...ra.action,
      reset: 'Atur ulang',
      search: 'Cari',
      search_columns: 'Cari kolom',
      select_all_button: 'Pilih semua',
      refresh: 'Perbarui',
      expand: 'Bentangkan',
      update: 'Perbarui',
      sort: 'Urutkan',
    },
    page: {
      ...ra.page,
      access_denied: 'Akses ditolak',
      authentication_error: 'Gagal memeriksa akun',
      empty: 'Belum ada %{name}.',
      error: 'Terjadi kesalahan',
      loading: 'Sedang dimuat',
    },
    message: {
      ...ra.message,
      access_denied: 'Anda tidak berhak membuka halaman ini',
      authentication_error: 'Server akun memberi jawaban yang salah, sehingga akun Anda tidak dapat diperiksa.',
      delete_content: 'Yakin ingin menghapus %{name} ini?',
      delete_title: 'Hapus %{name} %{recordRepresentation}',
      error: 'Terjadi kesalahan pada aplikasi, sehingga permintaan Anda tidak selesai.',
      loading: 'Sedang dimuat, mohon tunggu',
      not_found: 'Alamat yang Anda buka salah atau sudah tidak ada.',
      placeholder_data_warning: 'Sambungan terganggu: data belum diperbarui.',
      select_all_limit_reached: 'Terlalu banyak untuk dipilih semua. Hanya %{max} yang pertama dipilih.',
    },
    navigation: {
      ...ra.navigation,
      clear_filters: 'Hapus saringan',
      no_filtered_results: 'Tidak ada %{name} yang cocok dengan saringan ini.',
      no_results: 'Tidak ada %{name}',
      next: 'Ke halaman berikutnya',
      page: 'Ke halaman %{page}',
      first: 'Ke halaman pertama',
      last: 'Ke halaman terakhir',
      previous: 'Ke halaman sebelumnya',
      skip_nav: 'Langsung ke isi halaman',
    },
    auth: { ...ra.auth, email: 'Email', sign_in_error: 'Gagal masuk, silakan coba lagi' },
    notification: {
      ...ra.notification,
      bad_item: 'Data ini salah',
      canceled: 'Dibatalkan',
      created: 'Data telah dibuat',
      data_provider_error: 'Terjadi kesalahan saat mengambil data.',
      deleted: 'Data telah dihapus |||| %{smart_count} data telah dihapus',
      http_error: 'Gagal berhubungan dengan server',
      item_doesnt_exist: 'Data tidak ada',
      not_authorized: 'Anda tidak berhak membuka data ini.',
      offline: 'Tidak ada sambungan. Data tidak dapat diambil.',
      updated: 'Data telah diperbarui |||| %{smart_count} data telah diperbarui',
    },
    validation: {
      ...ra.validation,
      required: 'Wajib diisi',
      minLength: 'Paling sedikit %{min} huruf',
      maxLength: 'Paling banyak %{max} huruf',
      minValue: 'Paling kecil %{min}',
      maxValue: 'Paling besar %{max}',
      email: 'Alamat email tidak benar',
      unique: 'Sudah dipakai',
    },
    guesser: { empty: { title: 'Tidak ada data', message: 'Periksa penyedia data' } },
  },
};
