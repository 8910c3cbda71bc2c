export const accountIndonesian = {
  signIn: {
    action: 'Masuk',
    title: 'Masuk ke Payung',
    intro: 'Gunakan e-mail dan kata sandi yang Anda terima dari admin.',
    email: 'E-mail',
    password: 'Kata sandi',
    show: 'Tampilkan kata sandi',
    hide: 'Sembunyikan kata sandi',
    help: 'Lupa kata sandi atau belum punya akun? Hubungi admin Payung di kantor Anda.',
    missing: 'Isi e-mail dan kata sandi.',
  },
  code: {
    title: 'Masukkan kode',
    intro: 'Buka aplikasi autentikator di ponsel Anda, lalu ketik 6 angka yang tampil untuk Payung.',
    label: 'Kode 6 angka',
    missing: 'Ketik keenam angkanya.',
    recoveryIntro: 'Ketik salah satu kode pemulihan yang Anda simpan. Setiap kode berlaku satu kali.',
    recoveryLabel: 'Kode pemulihan',
    recoveryMissing: 'Ketik kode pemulihannya.',
    useRecovery: 'Pakai kode pemulihan',
    useApp: 'Pakai kode dari ponsel',
    back: 'Kembali ke kata sandi',
  },
  tooMany: {
    seconds:
      'Terlalu banyak percobaan. Tunggu %{count} detik, lalu coba lagi. |||| Terlalu banyak percobaan. Tunggu %{count} detik, lalu coba lagi.',
    minutes:
      'Terlalu banyak percobaan. Tunggu %{count} menit, lalu coba lagi. |||| Terlalu banyak percobaan. Tunggu %{count} menit, lalu coba lagi.',
  },
  menu: {
    label: 'Akun: %{name}',
    account: 'Akun saya',
    signOut: 'Keluar',
  },
  notice: {
    ended: 'Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan di halaman ini.',
    refused: 'Anda belum bisa masuk lewat akun kantor. Coba lagi, atau masuk dengan e-mail dan kata sandi.',
    signedOut: 'Anda sudah keluar.',
    signOutFailed: 'Belum berhasil keluar: server tidak dapat dihubungi. Periksa sambungan, lalu coba lagi.',
    again: 'Masuk lagi',
    close: 'Tutup pemberitahuan',
  },
  needed: {
    title: 'Masuk dahulu',
    text: 'Halaman ini hanya untuk yang sudah masuk. Setelah masuk, Anda kembali ke halaman ini.',
  },
};
