/** What the trail says of enrolments, their decrees and exports. */
export const enrolmentsTrailIndonesian = {
  types: { Enrolment: 'kepesertaan' },
  did: {
    'enrolment.propose': 'mengusulkan peserta',
    'enrolment.resubmit': 'mengajukan kembali usulan peserta',
    'enrolment.verify': 'memverifikasi usulan peserta',
    'enrolment.return': 'mengembalikan usulan peserta',
    'enrolment.reject': 'menolak usulan peserta',
    'enrolment.withdraw': 'menarik usulan peserta',
    'enrolment.register': 'mendaftarkan peserta',
    'enrolment.end': 'mengakhiri kepesertaan',
  },
  fields: {
    people: 'Banyaknya orang',
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
