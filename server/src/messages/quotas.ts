import type { Wording } from './wording.js';

/** Of quotas, their ledger and transfers. */
export const QUOTA_MESSAGES = {
  monthsReversed: {
    id: '`{field}` tidak boleh sebelum bulan pertama.',
    en: '`{field}` must not be before the first month.',
  },
  quotaSpansYears: {
    id: '`{field}` harus di tahun anggaran yang sama dengan bulan pertama. Buat satu kuota untuk setiap tahun.',
    en: '`{field}` must be in the same budget year as the first month. Make one quota for each year.',
  },
  yearTheSame: {
    id: '`{field}` harus tahun yang lain.',
    en: '`{field}` must be another year.',
  },
  fundElsewhere: {
    id: 'Sumber dana ini tidak membayar untuk wilayah {value}: pembayarnya pemerintah wilayah lain.',
    en: 'This funding source does not pay for the region {value}: its payer is another government.',
  },
  categoryElsewhere: {
    id: 'Kategori ini tidak dipakai di wilayah {value}.',
    en: 'This category is not used in the region {value}.',
  },
  noRegionOfType: {
    id: 'Tidak ada wilayah jenis itu di dalam wilayah yang dipilih.',
    en: 'There is no region of these types in the chosen one.',
  },
  ceilingExceeded: {
    id: 'Biaya kursi sebanyak itu melebihi pagu tahunan sumber dana untuk satu wilayah.',
    en: 'So many seats cost more than the fund may pay for one region in a year.',
  },
  ceilingExceededAt: {
    id: 'Untuk wilayah {value} biayanya menjadi Rp{due} setahun, melebihi pagu sumber dana Rp{maximum}. Kurangi kursinya.',
    en: 'For the region {value} this comes to Rp{due} a year, above the fund’s ceiling of Rp{maximum}. Give fewer seats.',
  },
  quotaExhausted: {
    id: 'Sisa kuota tidak cukup: diminta {wanted}, tersisa {value}.',
    en: 'Not enough seats are left in this quota: {wanted} wanted, {value} left.',
  },
  quotaOverdrawn: {
    id: 'Sisa kuota tidak cukup.',
    en: 'Not enough seats are left in this quota.',
  },
  quotaNotOpen: {
    id: 'Kuota ini tidak terbuka.',
    en: 'This quota is not open.',
  },
  quotaClosed: {
    id: 'Kuota ini sudah ditutup. Buka kembali dahulu.',
    en: 'This quota is closed. Open it again first.',
  },
  seatsBelowTaken: {
    id: '`{field}` tidak boleh kurang dari {value} kursi yang sudah dipesan atau terpakai.',
    en: '`{field}` must not be below the {value} seats that are promised or taken.',
  },
  seatNotHeld: {
    id: 'Salah satu kepesertaan tidak memegang kursi yang dipesan.',
    en: 'One of the enrolments holds no seat that could be taken or given back.',
  },
  seatMovedAlready: {
    id: 'Kursi salah satu kepesertaan sudah dipesan, dipakai, atau dilepas sebelumnya.',
    en: 'The seat of one of the enrolments was promised, taken or given back before.',
  },
  transferToItself: {
    id: '`{field}` harus wilayah yang lain.',
    en: '`{field}` must be another region.',
  },
  transferOfOneself: {
    id: 'Pemindahan harus diputuskan orang lain, bukan pengusulnya.',
    en: 'A transfer is decided by somebody else than who proposed it.',
  },
  transferOfAnother: {
    id: 'Hanya pengusulnya yang dapat menarik kembali pemindahan ini.',
    en: 'Only who proposed this transfer can take it back.',
  },
  transferByProgram: {
    id: 'Pemindahan kursi diusulkan dan diputuskan oleh orang, bukan oleh aplikasi.',
    en: 'Transfers of seats are proposed and decided by people, not by programs.',
  },
  transferProposedAlready: {
    id: 'Usulan yang sama sudah menunggu keputusan.',
    en: 'The same proposal waits for a decision already.',
  },
  transferDecided: {
    id: 'Pemindahan ini sudah diputuskan.',
    en: 'This transfer is decided already.',
  },
  transferTargetDiffers: {
    id: 'Kuota serupa di wilayah tujuan berbeda bulan atau biaya per kursinya. Sesuaikan kedua kuota itu sendiri-sendiri.',
    en: 'The like quota of the region has other months or another cost of a seat. Adjust the two quotas instead.',
  },
} as const satisfies Record<string, Wording>;
