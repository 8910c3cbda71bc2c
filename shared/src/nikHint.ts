import { isDay } from './day.js';
import { type Sex, isNik } from './nik.js';

/** What a NIK says of a person: to be offered to who fills in a form, and never taken without a look at the identity card. */
export interface NikHint {
  readonly sex: Sex;
  /** `1980-12-31`; null where the digits are no day of the calendar, or the century cannot be told. */
  readonly birthDate: string | null;
}

/** Nobody younger works, and nobody older is enrolled: between them two digits of a year mean one year at most. */
const YOUNGEST = 15;
const OLDEST = 100;

/** Null for what cannot be a NIK. `today` is a day as `dayOf` writes it. */
export function nikHint(nik: string, today: string): NikHint | null {
  if (!isNik(nik)) return null;
  const written = Number(nik.slice(6, 8));
  const isWoman = written > 40;
  const day = String(isWoman ? written - 40 : written).padStart(2, '0');
  const monthAndDay = `${nik.slice(8, 10)}-${day}`;
  const thisYear = Number(today.slice(0, 4));
  const year = [thisYear - (thisYear % 100), thisYear - (thisYear % 100) - 100]
    .map((century) => century + Number(nik.slice(10, 12)))
    .find((one) => thisYear - one >= YOUNGEST && thisYear - one < OLDEST);
  const birthDate = year === undefined ? '' : `${year}-${monthAndDay}`;
  return { sex: isWoman ? 'FEMALE' : 'MALE', birthDate: isDay(birthDate) ? birthDate : null };
}
