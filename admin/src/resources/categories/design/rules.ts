import { isPattern } from '@payung/shared/categoryFields';
import { RESERVED_WORDS } from '@payung/shared/eligibility/subjects';

import { FIELD_KEY } from './definitions';
import type { Design } from './design';

/** Rules of single inputs, as react-admin takes them: the message when one is broken. */
type Rule = (value: unknown, values: unknown) => string | undefined;

/** A text that exists in both languages or in none. */
export const bothOrNone =
  (other: string, message: string): Rule =>
  (value, values) =>
    isBlank(value) && !isBlank(valueAt(values, other)) ? message : undefined;

export const keyForm =
  (message: string): Rule =>
  (value) =>
    typeof value === 'string' && FIELD_KEY.test(value.trim()) && !RESERVED_WORDS.includes(value.trim())
      ? undefined
      : message;

/** No other field has the key. */
export const keyOnce =
  (index: number, message: string): Rule =>
  (value, values) =>
    fieldsOf(values).some(({ key }, at) => at !== index && key !== null && key === value) ? message : undefined;

export const patternForm =
  (message: string): Rule =>
  (value) =>
    typeof value !== 'string' || isPattern(value) ? undefined : message;

export const choicesGiven =
  (message: string): Rule =>
  (value) =>
    Array.isArray(value) && value.some((choice) => !isBlank(choice)) ? undefined : message;

export const notBelow =
  (other: string, message: string): Rule =>
  (value, values) => {
    const least = valueAt(values, other);
    return typeof value === 'number' && typeof least === 'number' && value < least ? message : undefined;
  };

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** `fields.0.helpId` of what the form holds. */
function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? Reflect.get(value, name) : undefined), values);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function fieldsOf(values: unknown): Design['fields'] {
  const fields = valueAt(values, 'fields');
  return isFields(fields) ? fields : [];
}

const isFields = (fields: unknown): fields is Design['fields'] => Array.isArray(fields);
