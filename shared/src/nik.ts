import type { Locale } from './locale.js';

/**
 * The NIK, the national id of a person in Indonesia (PP 40/2019, article 30(2)): 16 digits, of which six say the district of
 * first issue, six the birth date (of women with 40 added to the day) and four are a number. It never changes: not when the
 * person moves, not when a region is split, and not when it turns out to say a wrong birth date. So what it seems to tell is
 * at most a reason to look twice.
 */
export type Sex = 'MALE' | 'FEMALE';

export type NikFaultCode = 'NOT_16_DIGITS' | 'SAME_DIGITS' | 'IMPOSSIBLE_DAY' | 'IMPOSSIBLE_MONTH' | 'NO_SEQUENCE';
export type NikWarningCode = 'REGION_DIFFERS' | 'BIRTH_DATE_DIFFERS' | 'SEX_DIFFERS';

export interface NikProblem<Code> {
  readonly code: Code;
  message(locale: Locale): string;
}

/** What is known of the person otherwise; what is not known is not compared. */
export interface KnownOfPerson {
  /** `1980-12-31` */
  readonly birthDate?: string | null;
  readonly sex?: Sex | null;
  /** Where the person lives. */
  readonly regionCode?: string | null;
}

/**
 * The number of a province that does not exist: Kemendagri’s run from 11 to 97. No office issues a NIK that begins with it,
 * so invented people (of the demonstration and of tests) get theirs from there.
 */
export const INVENTED_PROVINCE = '99';

const WOMEN = 40;

/** Why this cannot be a NIK; the first reason of each kind. Empty for one that can. */
export function nikFaults(nik: string): NikProblem<NikFaultCode>[] {
  if (!/^\d{16}$/.test(nik)) return [faultOf('NOT_16_DIGITS')];
  if (/^(\d)\1{15}$/.test(nik)) return [faultOf('SAME_DIGITS')];
  const { day, month } = partsOf(nik);
  const codes: (NikFaultCode | false)[] = [
    (day < 1 || day > 31) && 'IMPOSSIBLE_DAY',
    (month < 1 || month > 12) && 'IMPOSSIBLE_MONTH',
    nik.endsWith('0000') && 'NO_SEQUENCE',
  ];
  return codes.flatMap((code) => (code === false ? [] : [faultOf(code)]));
}

/** Whether it can be a NIK: 16 digits without a fault. */
export const isNik = (text: string): boolean => nikFaults(text).length === 0;

/** Where a NIK without a fault and what is otherwise known of the person differ: to look at, never to refuse. */
export function nikWarnings(nik: string, known: KnownOfPerson): NikProblem<NikWarningCode>[] {
  if (!isNik(nik)) return [];
  const { birthDate, sex, regionCode } = known;
  const { digitsOfDate, isWoman, regency } = partsOf(nik);
  const codes: (NikWarningCode | false)[] = [
    // Within a regency people move and districts are split: a warning for half the list would be none.
    regionCode != null && !isInventedNik(nik) && regencyOf(regionCode) !== regency && 'REGION_DIFFERS',
    birthDate != null && digitsOf(birthDate) !== digitsOfDate && 'BIRTH_DATE_DIFFERS',
    sex != null && (sex === 'FEMALE') !== isWoman && 'SEX_DIFFERS',
  ];
  return codes.flatMap((code) =>
    code === false ? [] : [{ code, message: (locale: Locale) => WARNINGS[locale][code] }],
  );
}

/** Whether the NIK is of the range from which invented people get theirs. */
export const isInventedNik = (nik: string): boolean => isNik(nik) && nik.startsWith(INVENTED_PROVINCE);

/** `320101******0003`: the district of first issue and the number, without the birth date. */
export function maskNik(nik: string): string {
  return nik.length === 16 ? `${nik.slice(0, 6)}******${nik.slice(12)}` : '*'.repeat(nik.length);
}

/** Whether 16 digits stand there by themselves, whatever they are: who mistypes a NIK gives most of it away. */
export function holdsNik(text: string): boolean {
  return /(?<![\p{L}\p{N}])\d{16}(?![\p{L}\p{N}])/u.test(text);
}

function partsOf(nik: string) {
  const dayAsWritten = Number(nik.slice(6, 8));
  const isWoman = dayAsWritten > WOMEN;
  const day = isWoman ? dayAsWritten - WOMEN : dayAsWritten;
  return {
    regency: nik.slice(0, 4),
    isWoman,
    day,
    month: Number(nik.slice(8, 10)),
    digitsOfDate: `${String(day).padStart(2, '0')}${nik.slice(8, 12)}`,
  };
}

/** `311280` of `1980-12-31`: the century is not in a NIK. */
function digitsOf(birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return `${day}${month}${year.slice(2)}`;
}

/** `3201` of `32.01.01.2003`. */
const regencyOf = (regionCode: string): string => regionCode.split('.').slice(0, 2).join('');

const faultOf = (code: NikFaultCode): NikProblem<NikFaultCode> => ({
  code,
  message: (locale) => FAULTS[locale][code],
});

const FAULTS: Readonly<Record<Locale, Readonly<Record<NikFaultCode, string>>>> = {
  id: {
    NOT_16_DIGITS: 'NIK harus 16 angka.',
    SAME_DIGITS: 'NIK tidak mungkin berisi satu angka yang sama semua.',
    IMPOSSIBLE_DAY: 'NIK tidak benar: angka ke-7 dan ke-8 bukan tanggal lahir (01–31, atau 41–71 untuk perempuan).',
    IMPOSSIBLE_MONTH: 'NIK tidak benar: angka ke-9 dan ke-10 bukan bulan (01–12).',
    NO_SEQUENCE: 'NIK tidak benar: empat angka terakhir tidak mungkin 0000.',
  },
  en: {
    NOT_16_DIGITS: 'A NIK has 16 digits.',
    SAME_DIGITS: 'A NIK cannot be one digit 16 times.',
    IMPOSSIBLE_DAY: 'This is no NIK: digits 7 and 8 are no day of birth (01–31, or 41–71 of women).',
    IMPOSSIBLE_MONTH: 'This is no NIK: digits 9 and 10 are no month (01–12).',
    NO_SEQUENCE: 'This is no NIK: the last four digits cannot be 0000.',
  },
};

const WARNINGS: Readonly<Record<Locale, Readonly<Record<NikWarningCode, string>>>> = {
  id: {
    REGION_DIFFERS: 'NIK pertama kali diterbitkan di kabupaten atau kota lain. Ini wajar bila orangnya pernah pindah.',
    BIRTH_DATE_DIFFERS: 'Tanggal lahir di NIK berbeda dari yang ditulis. Cocokkan dengan KTP.',
    SEX_DIFFERS: 'Jenis kelamin di NIK berbeda dari yang ditulis. Cocokkan dengan KTP.',
  },
  en: {
    REGION_DIFFERS: 'The NIK was first issued in another regency or city, which is usual for who has moved.',
    BIRTH_DATE_DIFFERS: 'The birth date in the NIK is another than the one given. Compare with the identity card.',
    SEX_DIFFERS: 'The sex in the NIK is another than the one given. Compare with the identity card.',
  },
};
