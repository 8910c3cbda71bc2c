import type { CategoryField } from '@payung/shared/categoryFields';

import type { ChangeWorkerInput, RegisterWorkerInput, Sex, WorkerRecordFragment } from '../../../generated/graphql';
import type { FormValues } from '../../../providers/formValues';
import { isTicked, numberOf, optionalTextOf, recordOf, textOf } from '../../../providers/formValues';

export const SEXES: readonly Sex[] = ['FEMALE', 'MALE'];
export const isSex = (value: unknown): value is Sex => SEXES.some((sex) => sex === value);

/** What reaches a person: masked for who looks, so that a form about somebody known begins with none of it. */
export const CONTACT_FIELDS = ['phone', 'email', 'address', 'rt', 'rw', 'motherName'] as const;

/** An empty form, with what is known of the person already. */
export const emptyValues = (known: FormValues) => ({
  nik: '',
  name: '',
  sex: null,
  birthDate: '',
  birthPlace: '',
  regionCode: null,
  categoryCode: '',
  attributes: {},
  monthlyIncome: null,
  desil: null,
  ...noContact,
  ...known,
});

/** What is known of the person. Of the category’s fields those that it has today: what a former version asked stays as it is. */
export function valuesOf(worker: WorkerRecordFragment, fields: readonly CategoryField[]) {
  const { version, name, sex, birthDate, birthPlace, village, category, monthlyIncome, desil } = worker;
  const attributes = recordOf(worker, 'attributes');
  return {
    version,
    nik: '',
    name,
    sex,
    birthDate,
    birthPlace,
    regionCode: village.code,
    categoryCode: category.code,
    attributes: Object.fromEntries(fields.map(({ key }) => [key, attributes[key] ?? null])),
    monthlyIncome,
    desil: desil === null ? null : String(desil),
    ...noContact,
    removed: Object.fromEntries(CONTACT_FIELDS.map((field) => [field, false])),
    reason: '',
  };
}

/** A new person, as the API takes them. */
export function personInput(values: FormValues): RegisterWorkerInput {
  return {
    ...openInput(values),
    nik: textOf(values, 'nik'),
    ...Object.fromEntries(CONTACT_FIELDS.map((field) => [field, optionalTextOf(values, field)])),
  };
}

/** What was changed of somebody known, and nothing else: what is left out stays as it is. */
export function changesOf(begun: FormValues, values: FormValues): ChangeWorkerInput {
  const before = openInput(begun);
  const now = openInput(values);
  const isChanged = (field: keyof typeof now) => JSON.stringify(now[field]) !== JSON.stringify(before[field]);
  const nik = textOf(values, 'nik');
  return {
    ...(nik && { nik }),
    ...(isChanged('name') && { name: now.name }),
    ...(isChanged('sex') && { sex: now.sex }),
    ...(isChanged('birthDate') && { birthDate: now.birthDate }),
    ...(isChanged('birthPlace') && { birthPlace: now.birthPlace ?? null }),
    ...(isChanged('regionCode') && { regionCode: now.regionCode }),
    ...(isChanged('categoryCode') && { categoryCode: now.categoryCode }),
    ...((isChanged('attributes') || isChanged('categoryCode')) && { attributes: now.attributes }),
    ...(isChanged('monthlyIncome') && { monthlyIncome: now.monthlyIncome ?? null }),
    ...(isChanged('desil') && { desil: now.desil ?? null }),
    ...contactChanges(values),
  };
}

/** What was typed replaces what is there; what was ticked to be removed is. */
function contactChanges(values: FormValues): ChangeWorkerInput {
  const removed = recordOf(values, 'removed');
  return Object.fromEntries(
    CONTACT_FIELDS.flatMap((field): [string, string | null][] => {
      const typed = optionalTextOf(values, field);
      return isTicked(removed, field) ? [[field, null]] : typed ? [[field, typed]] : [];
    }),
  );
}

function openInput(values: FormValues) {
  const { sex } = values;
  if (!isSex(sex)) {
    throw new Error('The form asks for the sex before it is sent');
  }
  const desil = textOf(values, 'desil');
  return {
    name: textOf(values, 'name').trim(),
    sex,
    birthDate: textOf(values, 'birthDate'),
    birthPlace: optionalTextOf(values, 'birthPlace'),
    regionCode: textOf(values, 'regionCode'),
    categoryCode: textOf(values, 'categoryCode'),
    attributes: recordOf(values, 'attributes'),
    monthlyIncome: numberOf(values, 'monthlyIncome'),
    desil: desil === '' ? null : Number(desil),
  };
}

const noContact = { phone: '', email: '', address: '', rt: '', rw: '', motherName: '' };
