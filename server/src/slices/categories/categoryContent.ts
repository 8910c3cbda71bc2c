import {
  FIELD_TYPES,
  LONGEST_TEXT,
  type CategoryField,
  type FieldType,
  isPattern,
} from '@payung/shared/categoryFields';
import { RESERVED_WORDS } from '@payung/shared/eligibility/subjects';
import { z } from 'zod';
import { badInput } from '../../errors.js';
import { readNames, readOptionalText } from '../../graphql/readInput.js';
import { type PersonaInput, readPersonas } from './categoryPersonas.js';
import { faultInEligibility } from './expression.rules.js';
import { readForm } from './readForm.js';

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const bilingual = (maximum: number) => z.strictObject({ id: text(maximum), en: text(maximum) });

const field = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]{0,39}$/)
    .refine((key) => !RESERVED_WORDS.includes(key)),
  labels: bilingual(80),
  type: z.enum(FIELD_TYPES),
  isRequired: z.boolean(),
  isSearchable: z.boolean(),
  choices: z.array(text(80)).max(100).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: text(200).optional(),
  helps: bilingual(200).optional(),
});

/** Fields as they stand in the database: written by this code, so they have the form. */
export const fieldsColumn = z.array(field).transform((fields): CategoryField[] => fields.map(withoutUndefined));

const MOST_FIELDS = 40;

export interface FieldInput {
  readonly key: string;
  readonly labelId: string;
  readonly labelEn: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
  readonly isSearchable: boolean;
  readonly choices?: readonly string[] | null;
  readonly minimum?: number | null;
  readonly maximum?: number | null;
  readonly pattern?: string | null;
  readonly helpId?: string | null;
  readonly helpEn?: string | null;
}

export interface CategoryContent {
  readonly nameId: string;
  readonly nameEn: string;
  readonly descriptionId?: string | null;
  readonly descriptionEn?: string | null;
  readonly kbjiCode?: string | null;
  readonly fields: readonly FieldInput[];
  readonly eligibility?: string | null;
  readonly personas: readonly PersonaInput[];
  readonly source?: string | null;
}

/** What a draft may hold, or BAD_USER_INPUT that names the field. Personas may still fail: that hinders publishing alone. */
export function readContent(input: CategoryContent) {
  const fields = readFields(input.fields);
  const eligibility = readOptionalText('eligibility', input.eligibility, 4_000);
  const fault = eligibility === null ? null : faultInEligibility(fields, eligibility);
  if (fault)
    throw badInput('eligibility', fault.key, { ...fault.parameters, place: ` (${fault.start + 1}–${fault.end})` });
  const [descriptionId, descriptionEn] = [
    readOptionalText('descriptionId', input.descriptionId, 1_000),
    readOptionalText('descriptionEn', input.descriptionEn, 1_000),
  ];
  if (!descriptionId !== !descriptionEn) {
    throw badInput(descriptionId ? 'descriptionEn' : 'descriptionId', 'otherLanguageMissing');
  }
  return {
    names: { ...readNames(input) },
    descriptions: descriptionId && descriptionEn ? { id: descriptionId, en: descriptionEn } : null,
    kbjiCode: readKbjiCode(input.kbjiCode),
    fields,
    eligibility,
    personas: readPersonas(fields, input.personas),
    source: readOptionalText('source', input.source, 500),
  };
}

/** What the fields of a draft may be, or BAD_USER_INPUT that names what is wrong. */
export function readFields(given: readonly FieldInput[]): CategoryField[] {
  if (given.length > MOST_FIELDS) throw badInput('fields', 'tooManyValues', { maximum: MOST_FIELDS });
  given.forEach(({ helpId, helpEn }, index) => {
    const missing = !helpId?.trim() === !helpEn?.trim() ? null : helpId?.trim() ? 'en' : 'id';
    if (missing) throw badInput(`fields.${index}.helps.${missing}`, 'otherLanguageMissing');
  });
  const fields = given.map((one, index) => readForm(`fields.${index}`, field, toField(one))).map(withoutUndefined);
  fields.forEach((one, index) => checkField(one, `fields.${index}`, fields));
  return fields;
}

function toField({ labelId, labelEn, helpId, helpEn, ...one }: FieldInput) {
  return {
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
    labels: { id: labelId, en: labelEn },
    ...(helpId && helpEn && { helps: { id: helpId, en: helpEn } }),
  };
}

function checkField(one: CategoryField, path: string, all: readonly CategoryField[]): void {
  const { key, labels, type, choices, minimum, maximum, pattern } = one;
  if (all.filter((other) => other.key === key).length > 1)
    throw badInput(`${path}.key`, 'fieldKeyTwice', { value: key });
  if (choices?.length === 0) throw badInput(`${path}.choices`, 'choicesEmpty', { id: labels.id, en: labels.en });
  if ((type === 'CHOICE') !== (choices !== undefined)) throw badInput(`${path}.choices`, 'choicesOfChoice');
  if (choices?.some((choice) => /[\n\r\u2028\u2029]/.test(choice))) throw badInput(`${path}.choices`, 'choiceInLines');
  if (choices && new Set(choices).size < choices.length) throw badInput(`${path}.choices`, 'choiceTwice');
  const isBounded = minimum !== undefined || maximum !== undefined;
  if (isBounded && type !== 'NUMBER' && type !== 'TEXT') throw badInput(`${path}.minimum`, 'boundsOfNumberOrText');
  if (type === 'TEXT') {
    checkLength(`${path}.minimum`, minimum, 0);
    checkLength(`${path}.maximum`, maximum, 1);
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    throw badInput(`${path}.maximum`, 'boundsReversed');
  }
  if (pattern !== undefined && (type !== 'TEXT' || !isPattern(pattern)))
    throw badInput(`${path}.pattern`, 'patternWrong');
}

/** Beyond these no text could be what the field asks for. */
function checkLength(path: string, length: number | undefined, least: number): void {
  if (length === undefined || (Number.isInteger(length) && length >= least && length <= LONGEST_TEXT)) return;
  throw badInput(path, 'boundsOfText', { minimum: least, maximum: LONGEST_TEXT });
}

function readKbjiCode(given: string | null | undefined): string | null {
  const code = readOptionalText('kbjiCode', given, 10);
  if (code !== null && !/^\d{4}(\.\d{2})?$/.test(code)) throw badInput('kbjiCode', 'kbjiCodeMalformed');
  return code;
}

/** Absent and undefined are two things to the types. */
function withoutUndefined({
  choices,
  minimum,
  maximum,
  pattern,
  helps,
  ...rest
}: z.infer<typeof field>): CategoryField {
  return {
    ...rest,
    ...(choices && { choices }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(pattern !== undefined && { pattern }),
    ...(helps && { helps }),
  };
}
