import type { Sex } from '@payung/shared/nik';
import { nameKey } from '@payung/shared/personName';
import { ancestorCodes } from '@payung/shared/regionCode';

/** What of a person tells whether another record is of the same one. */
export interface Likeness {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  /** `1980-12-31` */
  readonly birthDate: string;
  readonly regionCode: string;
  readonly motherName: string | null;
  readonly phone: string | null;
}

export const EVIDENCE_POINTS = {
  NAME_SAME: 40,
  /** Of names that are alike, by how much they are. */
  NAME_NEAR: 30,
  BIRTH_DATE_SAME: 35,
  BIRTH_DATE_NEAR: 15,
  MOTHER_SAME: 20,
  MOTHER_DIFFERS: -30,
  NIK_NEAR: 20,
  PHONE_SAME: 15,
  VILLAGE_SAME: 10,
  DISTRICT_SAME: 5,
  SEX_DIFFERS: -20,
} as const;

export type EvidenceCode = keyof typeof EVIDENCE_POINTS;

export interface Evidence {
  readonly code: EvidenceCode;
  readonly points: number;
}

/** From here on two records are shown to a person: the same name and birth date, say, or nearly so with more beside. */
export const SUGGESTED_FROM = 60;

/** Below this two names are of two people, however alike the rest is. */
export const LEAST_NEARNESS = 0.5;

/**
 * What speaks for two records being of one person, and what against it, with its weight. `nearness` is how alike the names
 * are, 0 to 1. The digits of a NIK are no evidence of where or when somebody was born; that two differ in few of them is.
 */
export function compare(one: Likeness, other: Likeness, nearness: number): Evidence[] {
  return [
    ...nameEvidence(one, other, nearness),
    ...when(one.birthDate === other.birthDate, 'BIRTH_DATE_SAME'),
    ...when(isNearDate(one.birthDate, other.birthDate), 'BIRTH_DATE_NEAR'),
    ...motherEvidence(one.motherName, other.motherName),
    ...when(isNearNik(one.nik, other.nik), 'NIK_NEAR'),
    ...when(one.phone !== null && one.phone === other.phone, 'PHONE_SAME'),
    ...placeEvidence(one.regionCode, other.regionCode),
    ...when(one.sex !== other.sex, 'SEX_DIFFERS'),
  ];
}

/** 0 to 100. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return Math.max(
    0,
    Math.min(
      100,
      evidence.reduce((sum, { points }) => sum + points, 0),
    ),
  );
}

function when(isSo: boolean, code: EvidenceCode): Evidence[] {
  return isSo ? [{ code, points: EVIDENCE_POINTS[code] }] : [];
}

function nameEvidence(one: Likeness, other: Likeness, nearness: number): Evidence[] {
  if (nameKey(one.name) === nameKey(other.name)) return when(true, 'NAME_SAME');
  if (nearness < LEAST_NEARNESS) return [];
  return [{ code: 'NAME_NEAR', points: Math.round(EVIDENCE_POINTS.NAME_NEAR * nearness) }];
}

/** Day and month exchanged, or one of day, month and year another: what goes wrong when dates are copied. */
function isNearDate(one: string, other: string): boolean {
  if (one === other) return false;
  const [parts, others] = [one.split('-'), other.split('-')];
  const [year, month, day] = parts;
  const isSwapped = `${year}-${day}-${month}` === other;
  return isSwapped || parts.filter((part, index) => part === others[index]).length === 2;
}

/** Few share their mother’s name with name and birth date. One that is given in part, Aminah and Siti Aminah, tells nothing. */
function motherEvidence(one: string | null, other: string | null): Evidence[] {
  if (one === null || other === null) return [];
  const [key, otherKey] = [nameKey(one), nameKey(other)];
  if (key === otherKey) return when(true, 'MOTHER_SAME');
  const words = otherKey.split(' ');
  return when(!key.split(' ').some((word) => words.includes(word)), 'MOTHER_DIFFERS');
}

/**
 * One digit another, or two neighbours exchanged, before the same last four. Those count the people of one day and district, so
 * that NIKs which differ in nothing else are simply neighbours.
 */
function isNearNik(one: string, other: string): boolean {
  if (one.slice(12) !== other.slice(12)) return false;
  const differing = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0, ...more] = differing;
  if (differing.length < 2 || more.length > 0) return differing.length === 1;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

function placeEvidence(one: string, other: string): Evidence[] {
  if (one === other) return when(true, 'VILLAGE_SAME');
  return when(ancestorCodes(one).at(-1) === ancestorCodes(other).at(-1), 'DISTRICT_SAME');
}
