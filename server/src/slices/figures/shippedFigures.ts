import type { FigureKind, FigureUnit } from '../../generated/prisma/enums.js';
import type { Names } from '../../graphql/names.js';
import { FIGURES_OF_KAB_BOGOR } from './figuresOfKabBogor.js';

/** A figure that Payung brings. Its id stays, so that it is added once and an administrator's withdrawal of it holds. */
export interface ShippedFigure {
  readonly id: string;
  readonly topicCode: keyof typeof SHIPPED_TOPICS;
  /** Null: the whole country. */
  readonly regionCode: string | null;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly measures: Names;
  readonly value: number;
  readonly statedAs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf: string;
  readonly source: string;
  readonly notes?: Names;
}

export const SHIPPED_TOPICS = {
  'pekerja-rentan': { id: 'Pekerja rentan', en: 'Vulnerable workers' },
  'pekerja-formal': { id: 'Pekerja formal', en: 'Formal workers' },
  'semua-pekerja': { id: 'Semua pekerja', en: 'All workers' },
  'kartu-pekerja-rentan': { id: 'Pekerja rentan berkartu', en: 'Vulnerable workers with cards' },
  'pekerja-keagamaan': { id: 'Marbot dan pekerja keagamaan terlindungi', en: 'Covered religious workers' },
  'guru-ngaji': { id: 'Guru ngaji terlindungi', en: 'Covered Quran teachers' },
  'target-pekerja': { id: 'Target penerima perlindungan', en: 'Target of people to be covered' },
  'kuota-per-desa': { id: 'Pekerja rentan per desa', en: 'Vulnerable workers per village' },
  'iuran-per-desa': { id: 'Dana iuran per desa', en: 'Money for contributions per village' },
  'bantuan-keuangan-desa': { id: 'Bantuan keuangan desa', en: 'Village grant' },
  'pekerja-terdaftar': { id: 'Pekerja rentan terdaftar', en: 'Registered vulnerable workers' },
  'pekerja-terdaftar-tahap-1': { id: 'Pendaftaran tahap pertama', en: 'First wave of registrations' },
  'pekerja-terdaftar-tahap-2': { id: 'Pendaftaran tahap kedua', en: 'Second wave of registrations' },
  'klaim-dibayar': { id: 'Ahli waris yang sudah menerima santunan', en: 'Heirs who have been paid' },
  'cakupan-nasional': { id: 'Cakupan jaminan sosial ketenagakerjaan', en: 'Cover by employment social security' },
} as const satisfies Record<string, Names>;

const DISWAY = { asOf: '2025-11-24', source: 'bogor.disway.id 2025-11-24' };

const RPJMN_DATE: Names = {
  id: 'Tanggal laporannya tidak terbaca; yang tercatat adalah awal masa RPJMN.',
  en: 'The date of the report was not read; given is the beginning of the plan.',
};

/** What the press said of the first users between November 2025 and January 2026. */
export const SHIPPED_FIGURES: readonly ShippedFigure[] = [
  ...FIGURES_OF_KAB_BOGOR.map((figure) => ({ ...figure, regionCode: '32.01' })),
  {
    id: 'kota-bogor-terdaftar-2025',
    topicCode: 'pekerja-terdaftar',
    regionCode: '32.71',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: { id: 'Pekerja rentan terdaftar, seluruhnya', en: 'Registered vulnerable workers, altogether' },
    value: 22_474,
    from: '2025-11-01',
    to: '2025-11-30',
    ...DISWAY,
    notes: {
      id: '22.474 = 7.894 + 14.580. Laporan ini menyebut semuanya dibayar Pemkot Bogor, tetapi tahap kedua berasal dari provinsi.',
      en: '22,474 = 7,894 + 14,580. The report says that the city pays for all, and that the second wave is from the province.',
    },
  },
  {
    id: 'kota-bogor-tahap-1',
    topicCode: 'pekerja-terdaftar-tahap-1',
    regionCode: '32.71',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: { id: 'Terdaftar pada September 2025', en: 'Registered in September 2025' },
    value: 7_894,
    from: '2025-09-01',
    to: '2025-09-30',
    ...DISWAY,
  },
  {
    id: 'kota-bogor-tahap-2',
    topicCode: 'pekerja-terdaftar-tahap-2',
    regionCode: '32.71',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: { id: 'Terdaftar sesudah September 2025, dari provinsi', en: 'Registered later, from the province' },
    value: 14_580,
    from: '2025-10-01',
    to: '2025-11-30',
    ...DISWAY,
  },
  {
    id: 'kota-bogor-klaim-2025',
    topicCode: 'klaim-dibayar',
    regionCode: '32.71',
    kind: 'REACHED',
    unit: 'PEOPLE',
    measures: {
      id: 'Ahli waris penerima Rp10 juta, pedagang dan tukang bangunan',
      en: 'Heirs of a trader and of a builder, Rp10 million each',
    },
    value: 2,
    from: '2025-09-01',
    to: '2025-11-24',
    ...DISWAY,
    notes: {
      id: 'Santunan penuh Rp42 juta berlaku sesudah tiga bulan terdaftar; sebelumnya Rp10 juta.',
      en: 'The full Rp42 million are paid after three months of registration; before that Rp10 million.',
    },
  },
  {
    id: 'nasional-cakupan-2025',
    topicCode: 'cakupan-nasional',
    regionCode: null,
    kind: 'TARGET',
    unit: 'PERCENT',
    measures: { id: 'Target cakupan 2025 (RPJMN)', en: 'Target of cover for 2025 (RPJMN)' },
    value: 32.15,
    from: '2025-01-01',
    to: '2025-12-31',
    asOf: '2025-01-01',
    source: 'ayonusa; kompas (RPJMN 2025–2029)',
    notes: RPJMN_DATE,
  },
  {
    id: 'nasional-cakupan-2029',
    topicCode: 'cakupan-nasional',
    regionCode: null,
    kind: 'TARGET',
    unit: 'PERCENT',
    measures: { id: 'Target cakupan 2029 (RPJMN)', en: 'Target of cover for 2029 (RPJMN)' },
    value: 43.92,
    from: '2029-01-01',
    to: '2029-12-31',
    asOf: '2025-01-01',
    source: 'ayonusa; kompas (RPJMN 2025–2029)',
    notes: RPJMN_DATE,
  },
  {
    id: 'nasional-cakupan-2045',
    topicCode: 'cakupan-nasional',
    regionCode: null,
    kind: 'TARGET',
    unit: 'PERCENT',
    measures: { id: 'Target cakupan 2045 (UU 59/2024)', en: 'Target of cover for 2045 (UU 59/2024)' },
    value: 99.5,
    from: '2045-01-01',
    to: '2045-12-31',
    asOf: '2024-09-13',
    source: 'UU 59/2024 (RPJPN 2025–2045), 2024-09-13; ANTARA 2025',
    notes: {
      id: 'Dikutip ANTARA dari Kabupaten Bekasi; laporannya tidak bertanggal dan menyebut anggaran 2025.',
      en: 'Quoted by ANTARA from Kabupaten Bekasi in a report without a date, which speaks of the budget of 2025.',
    },
  },
];
