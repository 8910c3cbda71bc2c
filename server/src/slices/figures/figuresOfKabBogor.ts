import type { Names } from '../../graphql/names.js';
import type { ShippedFigure } from './shippedFigures.js';

const DECEMBER_2025 = { from: '2025-12-01', to: '2025-12-31' };
const YEAR_2026 = { from: '2026-01-01', to: '2026-12-31' };
const METROPOLITAN = { asOf: '2025-12-18', source: 'metropolitan.id 2025-12-18' };
const PRESS_DECEMBER = { asOf: '2025-12-14', source: 'Laporan pers, 2025-12-14' };
const PRESS_JANUARY = { asOf: '2026-01-23', source: 'Laporan pers, 2026-01-23' };

const POPULATIONS_DIFFER: Names = {
  id: 'Tiga sumber menghitung kelompok yang berbeda: 800.000 (Kemendagri), 354.000 (P3KE), 1,0 juta (BPJS Ketenagakerjaan). Tidak ada satu jumlah yang resmi.',
  en: 'Three sources count different groups: 800,000 (ministry of home affairs), 354,000 (P3KE), 1.0 million (BPJS Ketenagakerjaan). None is “the” number.',
};
const TARGETS_DIFFER: Names = {
  id: 'Target 2026 disebut 5.535, sekitar 1.400, dan sekitar 100.000. Media lain mengaitkan 5.535 dengan kelompok marbot yang dibiayai kabupaten (3.581 pada 2025); asal angka 1.400 tidak dijelaskan.',
  en: 'The target of 2026 is given as 5,535, some 1,400 and some 100,000. Other outlets tie 5,535 to the group of mosque caretakers that the regency pays for (3,581 in 2025); where 1,400 comes from is not explained.',
};
const PAYER_DIFFERS: Names = {
  id: 'Satu laporan menyebut semuanya dibayar pemerintah provinsi, laporan lain menyebut provinsi dan kabupaten. Kartu dibagikan sampai 31 Januari 2026, sedangkan provinsi membayar iuran November dan Desember 2025.',
  en: 'One report says that the province pays for all, another says province and regency. The cards were handed out until 31 January 2026; the province paid contributions for November and December 2025.',
};

/** Of Kabupaten Bogor, contradictions and all. */
export const FIGURES_OF_KAB_BOGOR: readonly Omit<ShippedFigure, 'regionCode'>[] = [
  {
    id: 'kab-bogor-pekerja-rentan-kemendagri',
    topicCode: 'pekerja-rentan',
    kind: 'POPULATION',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja rentan, data Kemendagri', en: 'Vulnerable workers, data of the ministry of home affairs' },
    value: 800_000,
    statedAs: 'sekitar 800 ribu',
    ...DECEMBER_2025,
    ...METROPOLITAN,
    notes: POPULATIONS_DIFFER,
  },
  {
    id: 'kab-bogor-pekerja-rentan-p3ke',
    topicCode: 'pekerja-rentan',
    kind: 'POPULATION',
    unit: 'PEOPLE',
    measures: {
      id: 'Pekerja rentan yang berisiko jatuh miskin, data P3KE',
      en: 'Vulnerable workers at risk of poverty, data of P3KE',
    },
    value: 354_000,
    statedAs: 'sekitar 354 ribu',
    ...DECEMBER_2025,
    ...PRESS_DECEMBER,
    notes: POPULATIONS_DIFFER,
  },
  {
    id: 'kab-bogor-pekerja-informal-bpjs',
    topicCode: 'pekerja-rentan',
    kind: 'POPULATION',
    unit: 'PEOPLE',
    measures: {
      id: 'Pekerja informal, data BPJS Ketenagakerjaan',
      en: 'Informal workers, data of BPJS Ketenagakerjaan',
    },
    value: 1_000_000,
    statedAs: 'sekitar 1,0 juta',
    ...DECEMBER_2025,
    ...PRESS_DECEMBER,
    notes: POPULATIONS_DIFFER,
  },
  {
    id: 'kab-bogor-pekerja-formal-bpjs',
    topicCode: 'pekerja-formal',
    kind: 'POPULATION',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja formal, data BPJS Ketenagakerjaan', en: 'Formal workers, data of BPJS Ketenagakerjaan' },
    value: 1_100_000,
    statedAs: 'sekitar 1,1 juta',
    ...DECEMBER_2025,
    ...PRESS_DECEMBER,
  },
  {
    id: 'kab-bogor-semua-pekerja-bpjs',
    topicCode: 'semua-pekerja',
    kind: 'POPULATION',
    unit: 'PEOPLE',
    measures: {
      id: 'Pekerja formal dan informal, data BPJS Ketenagakerjaan',
      en: 'Formal and informal workers, data of BPJS Ketenagakerjaan',
    },
    value: 2_100_000,
    statedAs: 'sekitar 2,1 juta',
    ...DECEMBER_2025,
    ...PRESS_DECEMBER,
  },
  {
    id: 'kab-bogor-kartu-2025',
    topicCode: 'kartu-pekerja-rentan',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja rentan yang mendapat kartu', en: 'Vulnerable workers who got cards' },
    value: 44_259,
    ...DECEMBER_2025,
    ...METROPOLITAN,
    notes: PAYER_DIFFERS,
  },
  {
    id: 'kab-bogor-pekerja-keagamaan-2025',
    topicCode: 'pekerja-keagamaan',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: {
      id: 'Marbot dan pekerja keagamaan, dibayar Pemkab Bogor',
      en: 'Mosque caretakers and religious workers, paid by the regency',
    },
    value: 3_581,
    ...DECEMBER_2025,
    ...METROPOLITAN,
    notes: {
      id: 'Laporan pers 2025-12-14 menyebut kelompok ini hanya marbot.',
      en: 'A press report of 2025-12-14 speaks of mosque caretakers only.',
    },
  },
  {
    id: 'kab-bogor-guru-ngaji-2025',
    topicCode: 'guru-ngaji',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: { id: 'Guru ngaji, dibayar Pemprov Jawa Barat', en: 'Quran teachers, paid by the province' },
    value: 3_250,
    ...DECEMBER_2025,
    ...METROPOLITAN,
    notes: {
      id: 'Tidak disebutkan apakah mereka termasuk dalam 44.259 pekerja rentan yang mendapat kartu.',
      en: 'Whether they are among the 44,259 vulnerable workers who got cards is not said.',
    },
  },
  {
    id: 'kab-bogor-target-2026-5535',
    topicCode: 'target-pekerja',
    kind: 'TARGET',
    unit: 'PEOPLE',
    measures: { id: 'Target penerima 2026, kelompok tidak disebutkan', en: 'Target of 2026, the group is not said' },
    value: 5_535,
    ...YEAR_2026,
    ...PRESS_DECEMBER,
    notes: TARGETS_DIFFER,
  },
  {
    id: 'kab-bogor-target-2026-1400',
    topicCode: 'target-pekerja',
    kind: 'TARGET',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja rentan yang akan terlindungi pada 2026', en: 'Vulnerable workers to be covered in 2026' },
    value: 1_400,
    statedAs: 'sekitar 1.400',
    ...YEAR_2026,
    ...PRESS_JANUARY,
    notes: TARGETS_DIFFER,
  },
  {
    id: 'kab-bogor-target-2026-100000',
    topicCode: 'target-pekerja',
    kind: 'TARGET',
    unit: 'PEOPLE',
    measures: {
      id: 'Tambahan pekerja yang diharapkan lewat 416 desa',
      en: 'Further workers hoped for through 416 villages',
    },
    value: 100_000,
    statedAs: 'sekitar 100 ribu',
    ...YEAR_2026,
    ...METROPOLITAN,
    notes: {
      id: `250 pekerja di 416 desa adalah 104.000. ${TARGETS_DIFFER.id}`,
      en: `250 workers in 416 villages are 104,000. ${TARGETS_DIFFER.en}`,
    },
  },
  {
    id: 'kab-bogor-kuota-per-desa',
    topicCode: 'kuota-per-desa',
    kind: 'ALLOCATION',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja rentan tiap desa dalam setahun', en: 'Vulnerable workers of each village in a year' },
    value: 250,
    ...YEAR_2026,
    ...METROPOLITAN,
  },
  {
    id: 'kab-bogor-iuran-per-desa',
    topicCode: 'iuran-per-desa',
    kind: 'ALLOCATION',
    unit: 'RUPIAH',
    measures: {
      id: 'Iuran 250 pekerja tiap desa dalam setahun',
      en: 'Contributions of 250 workers of each village in a year',
    },
    value: 50_400_000,
    ...YEAR_2026,
    ...PRESS_JANUARY,
    notes: {
      id: 'Tepat 250 × Rp16.800 × 12 bulan. Laporan lain membulatkannya menjadi Rp50 juta.',
      en: 'Exactly 250 × Rp16,800 × 12 months. Another report rounds it to Rp50 million.',
    },
  },
  {
    id: 'kab-bogor-iuran-per-desa-kira-kira',
    topicCode: 'iuran-per-desa',
    kind: 'ALLOCATION',
    unit: 'RUPIAH',
    measures: {
      id: 'Bagian tiap desa untuk 250 pekerja, kira-kira',
      en: 'Share of each village for 250 workers, approximately',
    },
    value: 50_000_000,
    statedAs: 'sekitar Rp50 juta',
    ...YEAR_2026,
    ...METROPOLITAN,
    notes: {
      id: 'Pembulatan; laporan lain menyebut Rp50.400.000.',
      en: 'Rounded; another report says Rp50,400,000.',
    },
  },
  {
    id: 'kab-bogor-bantuan-keuangan-desa',
    topicCode: 'bantuan-keuangan-desa',
    kind: 'ALLOCATION',
    unit: 'RUPIAH',
    measures: { id: 'Bantuan keuangan tiap desa dalam setahun', en: 'Grant to each village in a year' },
    value: 1_500_000_000,
    statedAs: 'Rp1,5 miliar',
    ...YEAR_2026,
    ...METROPOLITAN,
    notes: {
      id: 'Laporan ini menyebut desa menerima Rp1,5 miliar; rbg.id menyebutnya sebagai batas tertinggi tiap desa (Perbup Bogor 48/2025).',
      en: 'This report says that a village gets Rp1.5 billion; rbg.id calls it the most that a village may get (Perbup Bogor 48/2025).',
    },
  },
];
