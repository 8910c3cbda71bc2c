import { type CategoryField, attributeProblems } from '@payung/shared/categoryFields';
import { isWithin } from '@payung/shared/regionCode';
import { type Sex, nikFaults, nikWarnings } from '@payung/shared/nik';
import { nameKey } from '@payung/shared/personName';
import type { MessageKey, MessageParameters } from '../../messages.js';
import { type WorkerDetails, blockOf, isEmail, phoneOf } from './contact.rules.js';

/** All that is known of a person, as it will stand in the record. */
export interface WorkerContent {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  /** `1980-12-31` */
  readonly birthDate: string;
  readonly birthPlace: string | null;
  /** Of the village or ward. */
  readonly regionCode: string;
  readonly categoryCode: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly monthlyIncome: number | null;
  readonly desil: number | null;
  readonly details: WorkerDetails;
}

/** Why the content cannot be kept: by field, in the words of the messages. */
export interface ContentProblem {
  readonly field: string;
  readonly key: MessageKey;
  readonly parameters: MessageParameters;
}

/** What contents are judged by. */
export interface Surroundings {
  readonly today: string;
  /** The kind of the region with this code; null when there is none. */
  readonly place: (code: string) => { readonly isVillage: boolean; readonly isRetired: boolean } | null;
  /** The category in force with this code; null when there is none. */
  readonly category: (
    code: string,
  ) => { readonly regionCode: string | null; readonly fields: readonly CategoryField[] } | null;
}

const LONGEST = { name: 120, birthPlace: 80, email: 254, address: 200, motherName: 120 } as const;
const HIGHEST_INCOME = 1_000_000_000;

/** All that is wrong with the content, field by field; of what only should be looked at twice nothing. */
export function problemsOf(content: WorkerContent, surroundings: Surroundings): ContentProblem[] {
  const { nik, name, birthDate, birthPlace, monthlyIncome, desil } = content;
  return [
    ...nikFaults(nik)
      .slice(0, 1)
      .map((fault) => problem('nik', 'asSaid', { id: fault.message('id'), en: fault.message('en') })),
    ...(name === '' ? [problem('name', 'textMissing')] : tooLong('name', name)),
    ...(name !== '' && nameKey(name) === '' ? [problem('name', 'nameWithoutLetters')] : []),
    ...(birthDate > surroundings.today ? [problem('birthDate', 'birthDateInFuture')] : []),
    ...tooLong('birthPlace', birthPlace),
    ...problemsOfPlace(content, surroundings),
    ...problemsOfCategory(content, surroundings),
    ...outside('monthlyIncome', monthlyIncome, 0, HIGHEST_INCOME),
    ...outside('desil', desil, 1, 10),
    ...problemsOfDetails(content.details),
  ];
}

/** Whether the NIK tells another birth date or sex than the record: legal ones do at times. */
export function differsFromNik({ nik, birthDate, sex }: Pick<WorkerContent, 'nik' | 'birthDate' | 'sex'>): boolean {
  return nikWarnings(nik, { birthDate, sex }).length > 0;
}

/** Phone numbers and the like in one way of writing; what cannot be read stays, for `problemsOf` to name it. */
export function tidyDetails(details: WorkerDetails): WorkerDetails {
  const { phone, rt, rw } = details;
  return {
    ...details,
    phone: phone && (phoneOf(phone) ?? phone),
    rt: rt && (blockOf(rt) ?? rt),
    rw: rw && (blockOf(rw) ?? rw),
  };
}

function problemsOfPlace({ regionCode }: WorkerContent, { place }: Surroundings): ContentProblem[] {
  const found = place(regionCode);
  if (!found) return [problem('regionCode', 'regionUnknown')];
  if (!found.isVillage) return [problem('regionCode', 'villageNeeded')];
  return found.isRetired ? [problem('regionCode', 'villageRetired')] : [];
}

function problemsOfCategory(content: WorkerContent, { category }: Surroundings): ContentProblem[] {
  const { categoryCode, regionCode, attributes } = content;
  const found = category(categoryCode);
  if (!found) return [problem('categoryCode', 'categoryNotInForce', { value: categoryCode })];
  return [
    ...(found.regionCode !== null && !isWithin(regionCode, found.regionCode)
      ? [problem('categoryCode', 'categoryElsewhere', { value: regionCode })]
      : []),
    ...attributeProblems(found.fields, attributes).map((one) =>
      problem(`attributes.${one.key}`.slice(0, 100), 'asSaid', { id: one.message('id'), en: one.message('en') }),
    ),
  ];
}

function problemsOfDetails({ phone, email, address, rt, rw, motherName }: WorkerDetails): ContentProblem[] {
  return [
    ...(phone !== null && phoneOf(phone) === null ? [problem('phone', 'phoneMalformed')] : []),
    ...(email !== null && !isEmail(email) ? [problem('email', 'emailMalformed')] : []),
    ...tooLong('address', address),
    ...(rt !== null && blockOf(rt) === null ? [problem('rt', 'blockMalformed')] : []),
    ...(rw !== null && blockOf(rw) === null ? [problem('rw', 'blockMalformed')] : []),
    ...tooLong('motherName', motherName),
  ];
}

function tooLong(field: keyof typeof LONGEST, text: string | null): ContentProblem[] {
  const maximum = LONGEST[field];
  return text !== null && text.length > maximum ? [problem(field, 'textTooLong', { maximum })] : [];
}

function outside(field: string, value: number | null, minimum: number, maximum: number): ContentProblem[] {
  const isInside = value === null || (Number.isInteger(value) && value >= minimum && value <= maximum);
  return isInside ? [] : [problem(field, 'outOfRange', { minimum, maximum })];
}

const problem = (field: string, key: MessageKey, parameters: MessageParameters = {}): ContentProblem => ({
  field,
  key,
  parameters: { field, ...parameters },
});
