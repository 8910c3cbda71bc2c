import type { RegionType } from '../generated/prisma/enums.js';

/** People who get cover together by one payer: invented, but as many as the press said (server/src/slices/figures). */
export interface InventedList {
  /** Stays, for what is random follows from it. */
  readonly key: string;
  readonly title: string;
  /** Whose office runs it. */
  readonly regency: string;
  /** Where they live, with all below. */
  readonly within: readonly string[];
  readonly people: number;
  /** Of which categories, and how many of a hundred. */
  readonly categories: Readonly<Record<string, number>>;
  readonly seats: {
    /** Null: for people of any category. */
    readonly categoryCode: string | null;
    readonly fundingSourceCode: string;
    readonly from: string;
    readonly to: string;
  };
  readonly days: { readonly proposed: string; readonly verified: string; readonly registered: string };
}

/** Where people live. */
export const DWELLINGS: RegionType[] = ['VILLAGE', 'WARD'];

/** The province paid in two instalments, November and December 2025. */
const AUTUMN = { from: '2025-11', to: '2025-12' };
const AUTUMN_DAYS = { proposed: '2025-10-13', verified: '2025-10-20', registered: '2025-10-30' };

export const INVENTED_LISTS: readonly InventedList[] = [
  {
    key: 'kab-bogor-provinsi',
    title: 'Pekerja rentan Kabupaten Bogor, dibayar provinsi',
    regency: '32.01',
    within: ['32.01'],
    people: 44_259,
    // None of the two other lists of the same months: nobody is in two.
    categories: {
      petani: 31,
      pedagang: 27,
      'pekerja-bangunan': 22,
      'pelaku-umkm': 16,
      'relawan-bencana': 2,
      nelayan: 2,
    },
    seats: { categoryCode: null, fundingSourceCode: 'apbd-jawa-barat', ...AUTUMN },
    days: AUTUMN_DAYS,
  },
  {
    key: 'kab-bogor-keagamaan',
    title: 'Marbot dan pekerja keagamaan Kabupaten Bogor',
    regency: '32.01',
    within: ['32.01'],
    people: 3_581,
    // One report speaks of mosque caretakers only, the other of religious workers, too.
    categories: { marbot: 78, 'pekerja-keagamaan': 22 },
    seats: { categoryCode: 'pekerja-keagamaan', fundingSourceCode: 'apbd-kab-bogor', ...AUTUMN },
    days: AUTUMN_DAYS,
  },
  {
    key: 'kab-bogor-guru-ngaji',
    title: 'Guru ngaji Kabupaten Bogor, dibayar provinsi',
    regency: '32.01',
    within: ['32.01'],
    people: 3_250,
    categories: { 'guru-ngaji': 100 },
    seats: { categoryCode: 'guru-ngaji', fundingSourceCode: 'apbd-jawa-barat', ...AUTUMN },
    days: AUTUMN_DAYS,
  },
  {
    key: 'kota-bogor-tahap-1',
    title: 'Pekerja rentan Kota Bogor, tahap pertama',
    regency: '32.71',
    within: ['32.71'],
    people: 7_894,
    categories: { pedagang: 38, 'pekerja-bangunan': 30, 'pelaku-umkm': 22, marbot: 6, 'guru-ngaji': 4 },
    seats: { categoryCode: null, fundingSourceCode: 'apbd-kota-bogor', from: '2025-09', to: '2025-12' },
    days: { proposed: '2025-08-11', verified: '2025-08-18', registered: '2025-08-28' },
  },
  {
    key: 'kota-bogor-tahap-2',
    title: 'Pekerja rentan Kota Bogor, tahap kedua, dibayar provinsi',
    regency: '32.71',
    within: ['32.71'],
    people: 14_580,
    categories: { pedagang: 40, 'pekerja-bangunan': 32, 'pelaku-umkm': 24, petani: 4 },
    seats: { categoryCode: null, fundingSourceCode: 'apbd-jawa-barat', ...AUTUMN },
    days: AUTUMN_DAYS,
  },
  {
    key: 'kab-bekasi-nelayan',
    title: 'Nelayan Kabupaten Bekasi',
    regency: '32.16',
    // On the coast: Tarumajaya, Babelan, Muaragembong. How many they are the source does not say.
    within: ['32.16.01', '32.16.02', '32.16.17'],
    people: 1_240,
    categories: { nelayan: 100 },
    seats: { categoryCode: 'nelayan', fundingSourceCode: 'apbd-kab-bekasi', from: '2025-07', to: '2025-12' },
    days: { proposed: '2025-06-09', verified: '2025-06-16', registered: '2025-06-26' },
  },
  {
    key: 'kab-bekasi-relawan',
    title: 'Relawan bencana Kabupaten Bekasi',
    regency: '32.16',
    within: ['32.16'],
    people: 430,
    categories: { 'relawan-bencana': 100 },
    seats: { categoryCode: 'relawan-bencana', fundingSourceCode: 'apbd-kab-bekasi', from: '2025-07', to: '2025-12' },
    days: { proposed: '2025-06-09', verified: '2025-06-16', registered: '2025-06-26' },
  },
];
