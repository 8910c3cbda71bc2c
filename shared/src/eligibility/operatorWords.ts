import type { Locale } from '../locale.js';
import type { Operator, Quantifier } from './conditions.js';
import type { SubjectKind } from './subjects.js';

/** What an operator is called between a subject of this kind and a value. */
export function operatorWord(kind: SubjectKind, operator: Operator, locale: Locale): string {
  const special = isTime(kind) ? TIMES : kind === 'INTEGER' || kind === 'NUMBER' ? {} : TEXTS;
  return special[locale]?.[operator] ?? OPERATORS[locale][operator];
}

const isTime = (kind: SubjectKind): kind is 'DATE' | 'MONTH' => kind === 'DATE' || kind === 'MONTH';

/** How the parts of a group are joined, and what is said around them. */
export const groupWords = (quantifier: Quantifier, locale: Locale): GroupWords => GROUPS[locale][quantifier];

interface GroupWords {
  readonly join: string;
  readonly around: (text: string) => string;
}

const asItIs = (text: string): string => text;
const GROUPS: Readonly<Record<Locale, Readonly<Record<Quantifier, GroupWords>>>> = {
  id: {
    ALL: { join: 'dan', around: asItIs },
    ANY: { join: 'atau', around: asItIs },
    NONE: { join: 'atau', around: (text) => `tidak satu pun dari: ${text}` },
    NOT_ALL: { join: 'dan', around: (text) => `tidak sekaligus: ${text}` },
  },
  en: {
    ALL: { join: 'and', around: asItIs },
    ANY: { join: 'or', around: asItIs },
    NONE: { join: 'or', around: (text) => `none of: ${text}` },
    NOT_ALL: { join: 'and', around: (text) => `not at once: ${text}` },
  },
};

const OPERATORS: Readonly<Record<Locale, Readonly<Record<Operator, string>>>> = {
  id: {
    '==': 'tepat',
    '!=': 'bukan',
    '<': 'di bawah',
    '<=': 'maksimal',
    '>': 'di atas',
    '>=': 'minimal',
    in: 'salah satu dari',
    notIn: 'bukan salah satu dari',
    startsWith: 'diawali',
    notStartsWith: 'tidak diawali',
    endsWith: 'diakhiri',
    notEndsWith: 'tidak diakhiri',
    contains: 'memuat',
    notContains: 'tidak memuat',
    isWithin: 'termasuk dalam',
    notWithin: 'di luar',
    isTrue: 'dijawab ya',
    isFalse: 'dijawab tidak',
    isKnown: 'diketahui',
    isUnknown: 'tidak diketahui',
  },
  en: {
    '==': 'exactly',
    '!=': 'other than',
    '<': 'below',
    '<=': 'at most',
    '>': 'above',
    '>=': 'at least',
    in: 'one of',
    notIn: 'none of',
    startsWith: 'begins with',
    notStartsWith: 'does not begin with',
    endsWith: 'ends with',
    notEndsWith: 'does not end with',
    contains: 'contains',
    notContains: 'does not contain',
    isWithin: 'within',
    notWithin: 'outside',
    isTrue: 'is answered yes',
    isFalse: 'is answered no',
    isKnown: 'is known',
    isUnknown: 'is not known',
  },
};

type Words = Partial<Record<Locale, Partial<Record<Operator, string>>>>;

/** Days and months lie before and after one another. */
const TIMES: Words = {
  id: { '<': 'sebelum', '<=': 'paling lambat', '>': 'sesudah', '>=': 'mulai' },
  en: { '==': 'in', '<': 'before', '<=': 'no later than', '>': 'after', '>=': 'from' },
};

const TEXTS: Words = {
  id: { '==': 'adalah', '!=': 'bukan' },
  en: { '==': 'is', '!=': 'is not' },
};
