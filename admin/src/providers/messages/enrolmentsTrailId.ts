/** What the trail says of enrolments, their decrees and exports. */
export const enrolmentsTrailIndonesian = {
  types: { Enrolment: 'kepesertaan', Decree: 'surat keputusan' },
  did: {
    'enrolment.propose': 'mengusulkan peserta',
    'enrolment.resubmit': 'mengajukan kembali usulan peserta',
    'enrolment.verify': 'memverifikasi usulan peserta',
    'enrolment.return': 'mengembalikan usulan peserta',
    'enrolment.reject': 'menolak usulan peserta',
    'enrolment.withdraw': 'menarik usulan peserta',
    'enrolment.register': 'mendaftarkan peserta',
    'enrolment.end': 'mengakhiri kepesertaan',
    'decree.register': 'mencatat surat keputusan %{subject}',
    'decree.download': 'mengunduh surat keputusan %{subject}',
  },
  fields: {
    people: 'Banyaknya orang',
    date: 'Tanggal',
    title: 'Tentang',
    fileSha256: 'SHA-256 berkas',
    listSha256: 'SHA-256 daftar',
    decreeId: 'Nomor surat keputusan',
  },
  states: {
    RETURNED: 'dikembalikan',
    VERIFIED: 'diverifikasi',
    REGISTERED: 'terdaftar',
    ACTIVE: 'aktif',
    LAPSED: 'lewat masa',
    ENDED: 'berakhir',
  },
  policies: {
    'enrolments.propose': 'boleh mengusulkan peserta',
    'enrolments.verify': 'boleh memverifikasi usulan',
    'enrolments.register': 'boleh mendaftarkan peserta',
    'enrolments.end': 'boleh mengakhiri kepesertaan',
  },
};
