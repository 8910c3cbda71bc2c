import type { CategoryField } from '../categoryFields.js';
import type { Locale } from '../locale.js';

/** What decides which comparisons make sense and how a value is written. */
export type SubjectKind = 'INTEGER' | 'NUMBER' | 'TEXT' | 'CHOICE' | 'BOOLEAN' | 'DATE' | 'MONTH' | 'REGION';

/** Something that a rule of eligibility may ask about: `worker.age`, `attributes.mosque`, `month`. */
export interface Subject {
  /** As the expression names it. */
  readonly name: string;
  readonly kind: SubjectKind;
  readonly labels: Readonly<Record<Locale, string>>;
  /** Whether it may be not known: then a rule that asks for it leaves the decision to a person. */
  readonly isOptional: boolean;
  readonly unit?: 'YEARS' | 'RUPIAH';
  /** Of CHOICE. */
  readonly choices?: readonly string[];
}

const MONTH: Subject = {
  name: 'month',
  kind: 'MONTH',
  labels: { id: 'bulan perlindungan', en: 'month of cover' },
  isOptional: false,
};

const WORKER: readonly Subject[] = [
  { name: 'worker.age', kind: 'INTEGER', labels: { id: 'usia', en: 'age' }, isOptional: false, unit: 'YEARS' },
  {
    name: 'worker.desil',
    kind: 'INTEGER',
    labels: { id: 'desil kesejahteraan', en: 'welfare decile' },
    isOptional: true,
  },
  {
    name: 'worker.income',
    kind: 'INTEGER',
    labels: { id: 'penghasilan sebulan', en: 'monthly income' },
    isOptional: true,
    unit: 'RUPIAH',
  },
  {
    name: 'worker.village',
    kind: 'TEXT',
    labels: { id: 'nama desa atau kelurahan', en: 'name of the village' },
    isOptional: false,
  },
  { name: 'worker.region', kind: 'REGION', labels: { id: 'wilayah', en: 'region' }, isOptional: false },
  { name: 'worker.category', kind: 'TEXT', labels: { id: 'kode kategori', en: 'category code' }, isOptional: false },
];

/** Words of the language, which no field of an expression may be called. */
export const RESERVED_WORDS: readonly string[] = ['in', 'true', 'false', 'null'];

/** Everything that a rule of the category with these fields may ask about, as a form offers it. */
export function subjectsOf(fields: readonly CategoryField[]): Subject[] {
  const own = fields.filter(({ key }) => !RESERVED_WORDS.includes(key));
  return [
    ...WORKER,
    ...own.map(({ key, type, labels, choices }): Subject => ({
      name: `attributes.${key}`,
      kind: type,
      labels,
      isOptional: true,
      ...(choices && { choices }),
    })),
    MONTH,
  ];
}
