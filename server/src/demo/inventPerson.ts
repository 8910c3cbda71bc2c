import { INVENTED_PROVINCE, type Sex } from '@payung/shared/nik';
import type { WorkerContent } from '../slices/workers/workerContent.rules.js';
import {
  BIRTH_PLACES,
  HAMLETS,
  MEN,
  MEN_LAST,
  SECOND_OF_HAMLETS,
  TITLES_OF_MEN,
  TITLES_OF_WOMEN,
  WOMEN,
  WOMEN_LAST,
} from './names.js';
import type { Random } from './random.js';

export interface PersonWanted {
  readonly regionCode: string;
  readonly categoryCode: string;
  /** When they come to the registry: then they are 20 to 64 years old. */
  readonly on: Date;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const [YOUNGEST, OLDEST] = [20, 64.9];

/** How many of a hundred are women; of other categories half are. */
const WOMEN_AMONG: Readonly<Record<string, number>> = {
  marbot: 4,
  'pekerja-keagamaan': 25,
  'guru-ngaji': 55,
  nelayan: 6,
  'relawan-bencana': 22,
  petani: 35,
  'pekerja-bangunan': 2,
  pedagang: 58,
  'pelaku-umkm': 60,
};
const RELIGIOUS = ['marbot', 'pekerja-keagamaan', 'guru-ngaji'];

export type Inventor = (random: Random, wanted: PersonWanted) => WorkerContent;

/** Invents people who do not exist, and of whom no two have the same NIK. */
export function createInventor(): Inventor {
  const taken = new Set<string>();

  function nikOf(random: Random, regionCode: string, birthDate: string, sex: Sex): string {
    const [, regency = '', district = ''] = regionCode.split('.');
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const writtenDay = sex === 'FEMALE' ? String(Number(day) + 40) : day;
    const begin = `${INVENTED_PROVINCE}${regency}${district}${writtenDay}${month}${year.slice(2)}`;
    for (;;) {
      const nik = `${begin}${String(1 + random.below(60)).padStart(4, '0')}`;
      if (!taken.has(nik)) {
        taken.add(nik);
        return nik;
      }
    }
  }

  return (random, { regionCode, categoryCode, on }) => {
    const sex: Sex = random.chance((WOMEN_AMONG[categoryCode] ?? 50) / 100) ? 'FEMALE' : 'MALE';
    const age = (YOUNGEST + random.next() * (OLDEST - YOUNGEST)) * YEAR;
    const birthDate = new Date(on.getTime() - age).toISOString().slice(0, 10);
    return {
      nik: nikOf(random, regionCode, birthDate, sex),
      name: nameOf(random, sex, RELIGIOUS.includes(categoryCode)),
      sex,
      birthDate,
      birthPlace: random.pick(BIRTH_PLACES),
      regionCode,
      categoryCode,
      monthlyIncome: 600_000 + 50_000 * random.below(37),
      attributes: {},
      desil: 1 + random.below(4),
      details: {
        // Of numbers that cost the caller nothing, no telephone has one.
        phone: random.chance(0.6) ? `0800${String(random.below(10_000_000)).padStart(7, '0')}` : null,
        email: null,
        address: `Kp. ${random.pick(HAMLETS)} ${random.pick(SECOND_OF_HAMLETS)}`,
        rt: blockOf(random),
        rw: blockOf(random),
        motherName: nameOf(random, 'FEMALE', false),
      },
    };
  };
}

function nameOf(random: Random, sex: Sex, isReligious: boolean): string {
  const [first, last, titles] =
    sex === 'MALE' ? ([MEN, MEN_LAST, TITLES_OF_MEN] as const) : ([WOMEN, WOMEN_LAST, TITLES_OF_WOMEN] as const);
  const title = isReligious && random.chance(0.12) ? [random.pick(titles)] : [];
  const second = random.chance(0.18) ? [random.pick(first)] : [];
  return [...title, random.pick(first), ...second, random.pick(last)].join(' ');
}

const blockOf = (random: Random): string => String(1 + random.below(12)).padStart(3, '0');
