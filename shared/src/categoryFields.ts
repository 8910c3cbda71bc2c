import { RE2JS } from 're2js';
import { isDay } from './day.js';
import type { Locale } from './locale.js';

export const FIELD_TYPES = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A field of a worker category, as an administrator defines it. Forms, checks, filters, imports and exports follow it. */
export interface CategoryField {
  /** Small letter first, then letters and digits: `yearsInService`. Never changes its meaning. */
  readonly key: string;
  readonly labels: Readonly<Record<Locale, string>>;
  readonly type: FieldType;
  readonly isRequired: boolean;
  readonly isSearchable: boolean;
  /** Of CHOICE. */
  readonly choices?: readonly string[];
  /** Of NUMBER: the value; of TEXT: the characters. Both bounds belong to it. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of TEXT: what the whole text must match, in RE2’s syntax, which takes linear time whatever it says. */
  readonly pattern?: string;
  readonly helps?: Readonly<Record<Locale, string>>;
}

export type Attributes = Readonly<Record<string, unknown>>;

export type AttributeProblemCode =
  | 'UNKNOWN_FIELD'
  | 'MISSING'
  | 'WRONG_TYPE'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'NO_CHOICE'
  | 'PATTERN';

export interface AttributeProblem {
  readonly key: string;
  readonly code: AttributeProblemCode;
  /** In the language asked for, with the field’s label. */
  message(locale: Locale): string;
}

export const LONGEST_TEXT = 500;

/** What is wrong with the attributes of a worker in the category that has these fields. */
export function attributeProblems(fields: readonly CategoryField[], attributes: Attributes): AttributeProblem[] {
  const unknown = Object.keys(attributes).filter((key) => !fields.some((field) => field.key === key));
  return [
    ...fields.flatMap((field) => {
      const code = problemOf(field, Object.hasOwn(attributes, field.key) ? attributes[field.key] : undefined);
      return code ? [{ key: field.key, code, message: (locale: Locale) => wording(field, code, locale) }] : [];
    }),
    ...unknown.map((key) => ({
      key,
      code: 'UNKNOWN_FIELD' as const,
      message: (locale: Locale) =>
        locale === 'id' ? `Kategori ini tidak punya isian “${key}”.` : `This category has no field “${key}”.`,
    })),
  ];
}

function problemOf(field: CategoryField, value: unknown): AttributeProblemCode | null {
  if (value === undefined || value === null || value === '') return field.isRequired ? 'MISSING' : null;
  const { minimum = -Infinity, maximum = Infinity } = field;
  switch (field.type) {
    case 'BOOLEAN':
      return typeof value === 'boolean' ? null : 'WRONG_TYPE';
    case 'DATE':
      return typeof value === 'string' && isDay(value) ? null : 'WRONG_TYPE';
    case 'CHOICE':
      return typeof value === 'string' && field.choices?.includes(value) ? null : 'NO_CHOICE';
    case 'NUMBER':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'WRONG_TYPE';
      return value < minimum ? 'TOO_SMALL' : value > maximum ? 'TOO_LARGE' : null;
    case 'TEXT':
      if (typeof value !== 'string') return 'WRONG_TYPE';
      if (value.length < minimum) return 'TOO_SHORT';
      if (value.length > Math.min(maximum, LONGEST_TEXT)) return 'TOO_LONG';
      return field.pattern === undefined || matches(field.pattern, value) ? null : 'PATTERN';
    default:
      return 'WRONG_TYPE';
  }
}

/** Whether the pattern can be used; one that RE2 does not know (back references, look-ahead) or that is vast cannot. */
export const isPattern = (pattern: string): boolean => compiled(pattern) !== null;

const matches = (pattern: string, text: string): boolean => compiled(pattern)?.matcher(text).matches() ?? false;

const LARGEST_PATTERN = 2_000;
const MOST_COMPILED = 200;
const compiledPatterns = new Map<string, RE2JS | null>();

/** The pattern made ready, once for the many values that it is asked about; null for one that cannot be used. */
function compiled(pattern: string): RE2JS | null {
  const known = compiledPatterns.get(pattern);
  if (known !== undefined) return known;
  const made = compile(pattern);
  const [oldest] = compiledPatterns.keys();
  if (oldest !== undefined && compiledPatterns.size >= MOST_COMPILED) compiledPatterns.delete(oldest);
  compiledPatterns.set(pattern, made);
  return made;
}

function compile(pattern: string): RE2JS | null {
  // Linear in the text is not enough: the time is that of the text times what the pattern unrolls to.
  if (unrolledSize(pattern) > LARGEST_PATTERN) return null;
  try {
    const made = RE2JS.compile(pattern);
    return made.programSize() <= LARGEST_PATTERN ? made : null;
  } catch {
    return null;
  }
}

/** About how many characters, classes and groups the pattern comes to when its counted repeats are written out. */
function unrolledSize(pattern: string): number {
  const groups: number[] = [];
  let [size, last] = [0, 0];
  for (const [token, least, most] of pattern.matchAll(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]|\{(\d+)(?:,(\d*))?\}|[^]/g)) {
    if (token === '(') {
      groups.push(size);
      [size, last] = [0, 0];
    } else if (least !== undefined) {
      const times = Math.max(Number(least), Number(most ?? 0));
      size += last * (times - 1);
      last *= times;
    } else {
      last = token === ')' ? size + 1 : 1;
      size = token === ')' ? (groups.pop() ?? 0) + last : size + 1;
    }
  }
  return groups.reduce((sum, one) => sum + one, size);
}

function wording(field: CategoryField, code: AttributeProblemCode, locale: Locale): string {
  const { labels, minimum = 0, maximum = LONGEST_TEXT, choices = [] } = field;
  const label = `“${labels[locale]}”`;
  const kinds = KINDS[locale][field.type];
  const texts: Record<Locale, Record<AttributeProblemCode, string>> = {
    id: {
      UNKNOWN_FIELD: `Kategori ini tidak punya isian ${label}.`,
      MISSING: `${label} harus diisi.`,
      WRONG_TYPE: `${label} harus berupa ${kinds}.`,
      TOO_SMALL: `${label} paling kecil ${minimum}.`,
      TOO_LARGE: `${label} paling besar ${maximum}.`,
      TOO_SHORT: `${label} paling sedikit ${minimum} huruf.`,
      TOO_LONG: `${label} paling banyak ${Math.min(maximum, LONGEST_TEXT)} huruf.`,
      NO_CHOICE: `${label} harus salah satu dari: ${choices.join(', ')}.`,
      PATTERN: `${label} tidak sesuai dengan bentuk yang diminta${help(field, locale)}.`,
    },
    en: {
      UNKNOWN_FIELD: `This category has no field ${label}.`,
      MISSING: `${label} must be filled in.`,
      WRONG_TYPE: `${label} must be ${kinds}.`,
      TOO_SMALL: `${label} must be at least ${minimum}.`,
      TOO_LARGE: `${label} must be at most ${maximum}.`,
      TOO_SHORT: `${label} must have at least ${minimum} characters.`,
      TOO_LONG: `${label} must have at most ${Math.min(maximum, LONGEST_TEXT)} characters.`,
      NO_CHOICE: `${label} must be one of: ${choices.join(', ')}.`,
      PATTERN: `${label} does not have the form asked for${help(field, locale)}.`,
    },
  };
  return texts[locale][code];
}

const help = ({ helps }: CategoryField, locale: Locale): string => (helps ? ` (${helps[locale]})` : '');

const KINDS: Readonly<Record<Locale, Readonly<Record<FieldType, string>>>> = {
  id: {
    TEXT: 'teks',
    NUMBER: 'angka',
    DATE: 'tanggal seperti 2026-01-31',
    BOOLEAN: 'ya atau tidak',
    CHOICE: 'pilihan',
  },
  en: { TEXT: 'text', NUMBER: 'a number', DATE: 'a date like 2026-01-31', BOOLEAN: 'yes or no', CHOICE: 'a choice' },
};
