import type { Locale } from './locale.js';

/**
 * Every action that the audit trail can tell of: a word of the domain and a verb. The list is closed: code records these
 * names only, and whoever reads the trail finds the wording here. A name once recorded stays, for its events do.
 */
export const AUDIT_ACTIONS = {
  read: { id: 'Membaca data pribadi', en: 'Read personal data' },

  'request.refuse': { id: 'Ditolak', en: 'Was refused' },

  'session.signIn': { id: 'Masuk', en: 'Signed in' },
  'session.askSecondFactor': { id: 'Kata sandi benar, kode diminta', en: 'Right password, asked for the code' },
  'session.signInFailed': { id: 'Gagal masuk', en: 'Failed to sign in' },
  'session.signInRefused': { id: 'Ditolak masuk', en: 'Was refused the sign-in' },
  'session.signOut': { id: 'Keluar', en: 'Signed out' },
  'session.end': { id: 'Mengakhiri sesi', en: 'Ended a session' },

  'user.add': { id: 'Menambah orang', en: 'Added a person' },
  'user.change': { id: 'Mengubah data orang', en: 'Changed what is known of a person' },
  'user.suspend': { id: 'Menangguhkan orang', en: 'Suspended a person' },
  'user.reinstate': { id: 'Mengaktifkan kembali orang', en: 'Reinstated a person' },
  'user.remove': { id: 'Menghapus orang', en: 'Removed a person' },
  'user.changePassword': { id: 'Mengganti kata sandi', en: 'Changed the password' },
  'user.failPassword': { id: 'Salah kata sandi saat mengubah akun', en: 'Wrong password at a change of the account' },
  'user.beginSecondFactor': { id: 'Mulai memasang verifikasi dua langkah', en: 'Began to set up the second factor' },
  'user.enableSecondFactor': { id: 'Mengaktifkan verifikasi dua langkah', en: 'Set up the second factor' },
  'user.disableSecondFactor': { id: 'Mematikan verifikasi dua langkah', en: 'Turned the second factor off' },
  'user.failSecondFactor': { id: 'Salah kode', en: 'Showed a wrong code' },
  'user.renewRecoveryCodes': { id: 'Membuat kode pemulihan baru', en: 'Made new recovery codes' },
  'user.resetPassword': { id: 'Menyetel ulang kata sandi', en: 'Reset a password' },

  'role.ship': { id: 'Memperbarui peran bawaan', en: 'Updated a shipped role' },
  'role.create': { id: 'Membuat peran', en: 'Made a role' },
  'role.change': { id: 'Mengubah peran', en: 'Changed a role' },
  'role.retire': { id: 'Menghentikan peran', en: 'Retired a role' },
  'role.requireSecondFactor': { id: 'Mengatur kewajiban faktor kedua', en: 'Set whether a second factor is required' },
  'role.grant': { id: 'Memberikan peran', en: 'Granted a role' },
  'role.revoke': { id: 'Mencabut peran', en: 'Revoked a role' },

  'apiKey.use': { id: 'Memakai kunci API', en: 'Used an API key' },
  'apiClient.create': { id: 'Membuat klien API', en: 'Made an API client' },
  'apiClient.change': { id: 'Mengubah klien API', en: 'Changed an API client' },
  'apiClient.rotateKey': { id: 'Membuat kunci API baru', en: 'Made a new API key' },
  'apiClient.revokeKey': { id: 'Mencabut kunci API', en: 'Revoked an API key' },
  'apiClient.revoke': { id: 'Mencabut klien API', en: 'Revoked an API client' },

  'upload.add': { id: 'Mengunggah berkas', en: 'Uploaded a file' },

  'region.load': { id: 'Memuat wilayah', en: 'Loaded regions' },

  'figure.ship': { id: 'Menyediakan angka resmi bawaan', en: 'Added the shipped figures' },
  'figure.add': { id: 'Menambah angka resmi', en: 'Added a figure' },
  'figure.correct': { id: 'Membetulkan angka resmi', en: 'Corrected a figure' },
  'figure.withdraw': { id: 'Menarik angka resmi', en: 'Withdrew a figure' },

  'category.ship': { id: 'Menyediakan kategori bawaan', en: 'Added the shipped categories' },
  'category.draft': { id: 'Membuat rancangan kategori', en: 'Drafted a category' },
  'category.changeDraft': { id: 'Mengubah rancangan kategori', en: 'Changed the draft of a category' },
  'category.discardDraft': { id: 'Membuang rancangan kategori', en: 'Discarded the draft of a category' },
  'category.publish': { id: 'Menerbitkan kategori', en: 'Published a category' },
  'category.restore': { id: 'Memberlakukan kembali versi kategori', en: 'Restored a version of a category' },
  'category.retire': { id: 'Menghentikan kategori', en: 'Retired a category' },

  'fundingSource.ship': { id: 'Menyediakan sumber dana bawaan', en: 'Added the shipped funding sources' },
  'fundingSource.create': { id: 'Membuat sumber dana', en: 'Made a funding source' },
  'fundingSource.change': { id: 'Mengubah sumber dana', en: 'Changed a funding source' },
  'fundingSource.retire': { id: 'Menghentikan sumber dana', en: 'Retired a funding source' },

  'programmeRule.ship': { id: 'Menyediakan aturan program bawaan', en: 'Added the shipped programme rules' },
  'programmeRule.add': { id: 'Menambah aturan program', en: 'Added a programme rule' },
  'programmeRule.end': { id: 'Mengakhiri aturan program', en: 'Ended a programme rule' },

  'quota.allocate': { id: 'Membagikan kuota', en: 'Allocated quotas' },
  'quota.adjust': { id: 'Menyesuaikan kuota', en: 'Adjusted a quota' },
  'quota.open': { id: 'Membuka kuota', en: 'Opened a quota' },
  'quota.openDrafts': { id: 'Membuka rancangan kuota', en: 'Opened draft quotas' },
  'quota.close': { id: 'Menutup kuota', en: 'Closed a quota' },
  'quota.copy': { id: 'Menyalin kuota ke tahun lain', en: 'Copied quotas to another year' },
  'quota.import': { id: 'Mengimpor kuota dari berkas', en: 'Imported quotas from a file' },
  'quotaTransfer.propose': { id: 'Mengusulkan pemindahan kuota', en: 'Proposed a transfer of seats' },
  'quotaTransfer.approve': { id: 'Menyetujui pemindahan kuota', en: 'Approved a transfer of seats' },
  'quotaTransfer.reject': { id: 'Menolak pemindahan kuota', en: 'Rejected a transfer of seats' },
  'quotaTransfer.withdraw': { id: 'Menarik usulan pemindahan kuota', en: 'Took back a proposed transfer' },

  'import.start': { id: 'Membuka daftar pekerja', en: 'Brought a list of people' },
  'import.check': { id: 'Memeriksa daftar pekerja', en: 'Began to check a list of people' },
  'import.judge': { id: 'Memeriksa baris daftar pekerja', en: 'Checked rows of a list of people' },
  'import.ready': { id: 'Selesai memeriksa daftar pekerja', en: 'Checked a list of people' },
  'import.commit': { id: 'Menyimpan daftar pekerja', en: 'Began to commit a list of people' },
  'import.finish': { id: 'Selesai menyimpan daftar pekerja', en: 'Committed a list of people' },
  'import.cancel': { id: 'Menghentikan daftar pekerja', en: 'Stopped a list of people' },
  'import.undo': { id: 'Membatalkan daftar pekerja', en: 'Began to take a list of people back' },
  'import.undone': { id: 'Selesai membatalkan daftar pekerja', en: 'Took a list of people back' },
  'import.fail': { id: 'Daftar pekerja gagal diproses', en: 'Could not go on with a list of people' },
  'import.report': { id: 'Mengunduh baris yang ditolak', en: 'Downloaded the rejected rows' },
  'enrolment.takeBack': { id: 'Membatalkan usulan dari daftar', en: 'Took enrolments of a list back' },
  'worker.import': { id: 'Mendaftarkan pekerja dari daftar', en: 'Registered workers of a list' },

  'worker.register': { id: 'Mendaftarkan pekerja', en: 'Registered a worker' },
  'worker.change': { id: 'Mengubah data pekerja', en: 'Changed what is known of a worker' },
  'worker.hold': { id: 'Menahan pekerja', en: 'Put a worker on hold' },
  'worker.release': { id: 'Melepas penahanan pekerja', en: 'Lifted the hold on a worker' },
  'worker.revealNik': { id: 'Melihat NIK lengkap', en: 'Saw a whole national id' },
  'worker.revealContact': { id: 'Melihat telepon dan alamat lengkap', en: 'Saw a whole phone number and address' },

  'worker.correct': { id: 'Memperbaiki data pekerja', en: 'Corrected a worker' },
  'worker.merge': { id: 'Menggabungkan data pekerja', en: 'Merged two records of a worker' },
  'worker.die': { id: 'Mencatat kematian pekerja', en: 'Recorded the death of a worker' },
  'worker.move': { id: 'Mencatat kepindahan pekerja', en: 'Recorded the move of a worker' },
  'workerRequest.propose': { id: 'Mengusulkan sesuatu tentang pekerja', en: 'Proposed something about a worker' },
  'workerRequest.approve': { id: 'Menyetujui usulan tentang pekerja', en: 'Approved a proposal about a worker' },
  'workerRequest.reject': { id: 'Menolak usulan tentang pekerja', en: 'Rejected a proposal about a worker' },
  'workerRequest.withdraw': { id: 'Menarik usulan tentang pekerja', en: 'Took back a proposal about a worker' },
  'workerRequest.reveal': { id: 'Melihat isi lengkap usulan', en: 'Saw a whole proposal about a worker' },

  'duplicate.find': { id: 'Menemukan kemungkinan data ganda', en: 'Found possible duplicates' },
  'duplicate.decide': { id: 'Memutuskan kemungkinan data ganda', en: 'Decided a possible duplicate' },

  'vault.registerKey': { id: 'Mendaftarkan kunci data pribadi', en: 'Registered a key of personal data' },
  'coverage.repair': { id: 'Memperbaiki hitungan cakupan', en: 'Repaired the counters of coverage' },
  'enrolment.propose': { id: 'Mengusulkan peserta', en: 'Proposed people for seats' },
  'enrolment.resubmit': { id: 'Mengajukan kembali usulan', en: 'Submitted proposals again' },
  'enrolment.verify': { id: 'Memverifikasi usulan', en: 'Verified proposals' },
  'enrolment.return': { id: 'Mengembalikan usulan', en: 'Returned proposals' },
  'enrolment.reject': { id: 'Menolak usulan', en: 'Rejected proposals' },
  'enrolment.withdraw': { id: 'Menarik usulan', en: 'Took back proposals' },
  'enrolment.register': { id: 'Mendaftarkan peserta', en: 'Registered people' },
  'enrolment.end': { id: 'Mengakhiri kepesertaan', en: 'Ended an enrolment' },
  'enrolment.export': { id: 'Mulai mengunduh daftar peserta', en: 'Began to download a list of people' },
  'enrolment.exported': { id: 'Selesai mengunduh daftar peserta', en: 'Ended a download of a list of people' },
  'exportLayout.ship': { id: 'Menyediakan susunan kolom bawaan', en: 'Added the shipped layout of columns' },
  'exportLayout.create': { id: 'Membuat susunan kolom', en: 'Made a layout of columns' },
  'exportLayout.change': { id: 'Mengubah susunan kolom', en: 'Changed a layout of columns' },
  'decree.register': { id: 'Mencatat surat keputusan', en: 'Recorded a decree' },
  'decree.download': { id: 'Mengunduh surat keputusan', en: 'Downloaded the paper of a decree' },

  'demo.seed': { id: 'Membuat data rekaan untuk peragaan', en: 'Invented people for the demonstration' },

  'audit.key.register': { id: 'Mendaftarkan kunci tanda tangan', en: 'Registered a signing key' },
  'audit.export': { id: 'Mulai mengunduh catatan audit', en: 'Began to download the audit trail' },
  'audit.exported': { id: 'Selesai mengunduh catatan audit', en: 'Ended a download of the audit trail' },
  'audit.restore': { id: 'Memulihkan basis data', en: 'Restored the database' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;
