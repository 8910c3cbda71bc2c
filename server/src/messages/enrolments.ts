import type { Wording } from './wording.js';

/** Of enrolments: what stops one, and who moved it. */
export const ENROLMENT_MESSAGES = {
  enrolmentMoved: {
    id: 'Usulan ini sudah {id} oleh {name} pada {time}.',
    en: 'This enrolment is {en} already, by {name} at {time}.',
  },
  enrolmentStands: {
    id: 'Kepesertaan ini berstatus {id}.',
    en: 'This enrolment is {en}.',
  },
  enrolmentCheckOfOneself: {
    id: 'Usulan diperiksa orang lain, bukan yang mengusulkan atau mengajukannya kembali.',
    en: 'A proposal is checked by somebody else than who proposed it or submitted it again.',
  },
  enrolmentCheckByProgram: {
    id: 'Usulan diperiksa oleh orang, bukan oleh aplikasi.',
    en: 'Proposals are checked by people, not by programs.',
  },
  workerHeld: {
    id: 'Pekerja ini sedang ditahan. Lepas penahanannya dahulu.',
    en: 'This worker is on hold. Lift the hold first.',
  },
  workerDead: {
    id: 'Pekerja ini tercatat sudah meninggal.',
    en: 'This worker is recorded as deceased.',
  },
  workerMovedAway: {
    id: 'Pekerja ini sudah pindah ke luar wilayah.',
    en: 'This worker has moved away from the regions held here.',
  },
  workerMerged: {
    id: 'Data pekerja ini sudah digabung ke data lain. Pakai data itu.',
    en: 'This record was merged into another one. Use that one.',
  },
  ageAboveLimit: {
    id: 'Usia harus di bawah 65 tahun saat didaftarkan dan pada bulan pertama perlindungan. 64 tahun 11 bulan masih boleh.',
    en: 'The worker must be under 65 when registered and in the first month of cover. 64 years and 11 months is accepted.',
  },
  notEligible: {
    id: 'Tidak memenuhi syarat kategorinya. Menyimpang dari syarat butuh izin dan alasan.',
    en: 'The rule of the category does not allow it. To overrule it takes a permission and a reason.',
  },
  overrideForbidden: {
    id: 'Anda tidak berwenang menyimpang dari syarat kelayakan.',
    en: 'You are not allowed to overrule the eligibility rule.',
  },
  eligibilityUndecided: {
    id: 'Syaratnya tidak dapat diputuskan otomatis karena ada data yang belum diketahui. Periksa, lalu putuskan.',
    en: 'The rule could not decide by itself, for something that it asks for is not known. Look, and decide.',
  },
  doubleCover: {
    id: 'Sudah dilindungi {id} untuk program yang sama, {from} sampai {to}. Kursi ini akan membuang Rp{wasted}.',
    en: 'Covered already by {en} for the same programmes, {from} to {to}. This seat would waste Rp{wasted}.',
  },
  doubleCoverAtOnce: {
    id: 'Salah satu pekerja baru saja diusulkan untuk program dan bulan yang sama. Coba lagi.',
    en: 'One of the workers was proposed for the same programme and months just now. Try again.',
  },
  noQuotaServes: {
    id: 'Tidak ada kuota terbuka untuk wilayah, kategori, dan bulan ini.',
    en: 'No open quota is for this region, category and these months.',
  },
  noSeatLeft: {
    id: 'Kuota untuk pekerja ini sudah habis.',
    en: 'No seat is left for this worker.',
  },
  quotaForOthers: {
    id: 'Kuota ini bukan untuk wilayah atau kategori pekerja ini.',
    en: 'This quota is not for the region or the category of this worker.',
  },
  monthsOutsideQuota: {
    id: 'Bulan perlindungan harus di dalam bulan kuota, {from} sampai {to}.',
    en: 'The months of cover must lie within those of the quota, {from} to {to}.',
  },
  dayToCome: {
    id: '`{field}` tidak boleh setelah hari ini.',
    en: '`{field}` must not be after today.',
  },
  paperKindUnknown: {
    id: 'Berkas surat keputusan harus PDF, JPEG, atau PNG.',
    en: 'The paper of the decree must be a PDF, a JPEG or a PNG.',
  },
  decreeTaken: {
    id: 'Surat keputusan {value} dengan tanggal itu sudah dipakai untuk daftar lain, dan daftarnya tidak berubah lagi.',
    en: 'The decree {value} of that day has a list already, which does not change any more.',
  },
  paperAltered: {
    id: 'Berkas surat keputusan ini tidak utuh lagi seperti saat disimpan.',
    en: 'The paper of this decree is not as it was kept.',
  },
  lastMonthOutside: {
    id: 'Bulan terakhir harus dari {from} (tidak jadi dimulai) sampai {to}.',
    en: 'The last month must be from {from} (it never began) to {to}.',
  },
  purposeNeeded: {
    id: 'Sebutkan keperluannya dalam `{field}`: data pribadi yang dilihat dicatat.',
    en: 'Say in `{field}` what for: it is recorded who sees personal data.',
  },
  exportFieldUnknown: {
    id: '`{field}` bukan isian yang dikenal. Pakai nama dari daftarnya, atau attributes.namaIsian.',
    en: '`{field}` is no field that is known. Use a name of the list, or attributes.fieldName.',
  },
  layoutStaysInRegion: {
    id: 'Wilayah pemakai susunan kolom tidak dapat diubah. Buat susunan baru.',
    en: 'The region that uses a layout does not change. Make a new layout.',
  },
  selectionNeedsOne: {
    id: 'Pilih dengan `ids` atau dengan `filter`, tepat salah satu.',
    en: 'Choose by `ids` or by `filter`, exactly one of them.',
  },
  selectionTooLarge: {
    id: 'Pilihan ini {value}, paling banyak {maximum} sekaligus. Persempit pilihannya.',
    en: 'This selects {value}; {maximum} at once are the most. Narrow it down.',
  },
  nameTooShort: {
    id: '`{field}` paling sedikit {minimum} huruf dari nama.',
    en: '`{field}` must be {minimum} letters of the name at least.',
  },
  selectionEmpty: {
    id: 'Tidak ada yang terpilih.',
    en: 'Nothing is selected.',
  },
  quotaOrMonths: {
    id: 'Sebutkan kuotanya, atau bulan pertama dan terakhir perlindungan.',
    en: 'Name the quota, or the first and the last month of cover.',
  },
} as const satisfies Record<string, Wording>;
