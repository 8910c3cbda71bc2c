import { isDay } from '../day.js';
import type { Locale } from '../locale.js';
import { isMonth } from '../month.js';
import { type Comparison, type Condition, type Scalar, isGroup } from './conditions.js';
import { readConditions } from './readConditions.js';
import { groupWords, operatorWord } from './operatorWords.js';
import type { Subject } from './subjects.js';

/** The name of a region by its code; one that is not known is called by its code. */
export type RegionName = (code: string) => string | undefined;

/** A clause of a rule as a sentence says it, `usia di bawah 65 tahun`; null for what is too involved for words. */
export function clauseInWords(
  subjects: readonly Subject[],
  clause: string,
  locale: Locale,
  regionName: RegionName,
): string | null {
  const { condition } = readConditions(subjects, clause);
  return condition ? conditionInWords(subjects, condition, locale, regionName) : null;
}

/** The same of conditions that have been read. */
export function conditionInWords(
  subjects: readonly Subject[],
  condition: Condition,
  locale: Locale,
  regionName: RegionName,
): string {
  if (!isGroup(condition)) return comparisonInWords(subjects, condition, locale, regionName);
  const { quantifier, conditions } = condition;
  const { join, around } = groupWords(quantifier, locale);
  const parts = conditions.map((one) => {
    const words = conditionInWords(subjects, one, locale, regionName);
    return isGroup(one) ? `(${words})` : words;
  });
  return around(parts.join(` ${join} `));
}

/** A value as it is read: `Rp2.000.000`, `31 Januari 2026`, “Pabuaran”. */
function valueInWords(
  { kind, unit }: Pick<Subject, 'kind' | 'unit'>,
  value: Scalar,
  locale: Locale,
  regionName: RegionName,
): string {
  if (typeof value === 'number') {
    const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);
    return unit === undefined ? digits : UNITS[locale][unit](digits);
  }
  if (kind === 'MONTH' ? isMonth(value) : kind === 'DATE' && isDay(value)) {
    const options = kind === 'MONTH' ? MONTH : DAY;
    return new Intl.DateTimeFormat(locale, options).format(new Date(value));
  }
  return kind === 'REGION' ? (regionName(value) ?? value) : `“${value}”`;
}

/** What a clause looked at, as the decision tells it: a text, whatever it was. */
export function factInWords(subject: Subject, value: string, locale: Locale, regionName: RegionName): string {
  if (subject.kind === 'BOOLEAN') return ANSWERS[locale][value === 'true' ? 'yes' : 'no'];
  const number = subject.kind === 'INTEGER' || subject.kind === 'NUMBER' ? Number(value) : Number.NaN;
  return valueInWords(subject, Number.isNaN(number) ? value : number, locale, regionName);
}

function comparisonInWords(
  subjects: readonly Subject[],
  { subject: name, operator, value }: Comparison,
  locale: Locale,
  regionName: RegionName,
): string {
  const subject = subjects.find((one) => one.name === name);
  const { kind } = subject ?? UNKNOWN;
  const values = value === null ? [] : typeof value === 'object' ? value : [value];
  const told = values.map((one) => valueInWords(subject ?? UNKNOWN, one, locale, regionName));
  return [subjectInWords(subject, name, locale), operatorWord(kind, operator, locale), listed(told, locale)]
    .filter(Boolean)
    .join(' ');
}

/** What an administrator called a field is quoted: it need not fit into a sentence. */
function subjectInWords(subject: Subject | undefined, name: string, locale: Locale): string {
  if (!subject) return name;
  return name.startsWith('attributes.') ? `“${subject.labels[locale]}”` : subject.labels[locale];
}

const UNKNOWN = { kind: 'TEXT' } as const;

const listed = (values: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const ANSWERS: Readonly<Record<Locale, Readonly<Record<'yes' | 'no', string>>>> = {
  id: { yes: 'ya', no: 'tidak' },
  en: { yes: 'yes', no: 'no' },
};

const UNITS: Readonly<Record<Locale, Readonly<Record<NonNullable<Subject['unit']>, (digits: string) => string>>>> = {
  id: { YEARS: (digits) => `${digits} tahun`, RUPIAH: (digits) => `Rp${digits}` },
  en: { YEARS: (digits) => `${digits} years`, RUPIAH: (digits) => `Rp${digits}` },
};
