import { INVENTED_PROVINCE, type Sex } from '@payung/shared/nik';
import { nameKey } from '@payung/shared/personName';
import type { Random } from './random.js';

/** A village or ward as lists name it. */
export interface ListedVillage {
  readonly code: string;
  readonly name: string;
  readonly isWard: boolean;
  readonly district: string;
  readonly regency: string;
}

/** Somebody who does not exist. */
export interface ListedPerson {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  /** `1980-12-31` */
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly motherName: string;
  readonly village: ListedVillage;
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const MEN =
  words(`Asep Ujang Dadang Cecep Deden Encep Endang Jajang Maman Nana Oman Tatang Yayan Wawan Iwan Agus Ahmad Muhamad Abdul Hasan Idris Junaedi
  Mulyadi Sanusi Sarip Rojali Slamet Sugeng Bambang Joko Suherman Rahmat Aep Atang Didin Heri Jaenal Lukman Marwan Pepen Rohim Tarya Udin Usman Wahyu Yusup`);
const WOMEN =
  words(`Siti Euis Neneng Imas Iis Cucu Yati Lilis Elis Dewi Sri Rini Nur Aminah Patimah Khodijah Maryam Yuyun Titin Nining Enok Icah Omah Sumarni
  Tuti Wiwin Yeni Rina Ratna Lina Kokom Juju Hani Entin Atikah Asih Teti Rosita Rukmini Saadah Suryati Mimin Ningsih Pipih Rohmah Sopiah`);
const LAST =
  words(`Hidayat Saepuloh Ramdani Permana Kurniawan Setiawan Maulana Firmansyah Sopian Nurjaman Suryana Rohman Hakim Mustopa Gunawan Sudrajat Sukmana
  Kusnadi Saputra Supriatna Nugraha Sobari Hermawan Iskandar Komarudin Mansur Nurhadi Rustandi Solihin Subagja Sumarna Sutisna Wiguna Wijaya Anwar Cahyana
  Darmawan Efendi Fauzi Haerudin Kosasih Mulyana Purnama Rosadi Santoso Rahayu Lestari Handayani Wulandari Puspita`);
const PLACES = words('Bogor Bogor Bogor Bogor Jakarta Bekasi Sukabumi Cianjur Karawang Depok Tangerang Garut');

const DAY = 86_400_000;
/** Of a regency that does not exist: nobody’s either, and other than where its bearer lives. */
const INVENTED_REGENCY = '3299';
/** NIKs of these lists begin with 9950, so that no other invented people have the same. */
const FIRST_DISTRICT = 5_000;
const MOST_NUMBERS = 9_999;

export interface PersonWanted {
  readonly village: ListedVillage;
  /** From when on, and until when, they were born: days, `1980-12-31`. */
  readonly born: readonly [first: string, last: string];
  readonly isFromElsewhere?: boolean;
}

/** Invents people of whom no two have the same NIK, or are so alike that they could be one. */
export function createInventor(random: Random): (wanted: PersonWanted) => ListedPerson {
  const seen = new Set<string>();
  let count = 0;

  return ({ village, born, isFromElsewhere = false }) => {
    for (;;) {
      const sex: Sex = random.chance(0.4) ? 'FEMALE' : 'MALE';
      const name = nameOf(random, sex);
      const birthDate = dayBetween(random, born);
      const key = `${nameKey(name)}\n${birthDate}\n${village.code}`;
      if (seen.has(key)) continue;
      seen.add(key);
      count += 1;
      const person = {
        name,
        sex,
        birthDate,
        birthPlace: random.pick(PLACES),
        motherName: nameOf(random, 'FEMALE'),
        village,
      };
      return { ...person, nik: nikOf(person, count, isFromElsewhere) };
    }
  };
}

/** The NIK of somebody of that sex, born on that day. */
export function nikOf(
  { birthDate, sex }: Pick<ListedPerson, 'birthDate' | 'sex'>,
  count: number,
  isFromElsewhere = false,
): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const lot = Math.floor(count / MOST_NUMBERS);
  const district = isFromElsewhere
    ? `${INVENTED_REGENCY}${String(lot).padStart(2, '0')}`
    : `${INVENTED_PROVINCE}${FIRST_DISTRICT + lot}`;
  const shownDay = String(Number(day) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0');
  return `${district}${shownDay}${month}${year.slice(2)}${String((count % MOST_NUMBERS) + 1).padStart(4, '0')}`;
}

function nameOf(random: Random, sex: Sex): string {
  const firsts = sex === 'MALE' ? MEN : WOMEN;
  const name = [random.pick(firsts), ...(random.chance(0.4) ? [random.pick(firsts)] : []), random.pick(LAST)].join(' ');
  if (random.chance(0.05)) return `${sex === 'MALE' ? 'H.' : 'Hj.'} ${name}`;
  return random.chance(0.02) ? `${name}, S.Pd.I` : name;
}

function dayBetween(random: Random, [first, last]: PersonWanted['born']): string {
  const [begin, end] = [Date.parse(first), Date.parse(last)];
  return new Date(begin + random.below((end - begin) / DAY + 1) * DAY).toISOString().slice(0, 10);
}
