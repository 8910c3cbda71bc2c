import type { FormValues } from '../../../../providers/formValues';
import { optionalTextOf, textOf } from '../../../../providers/formValues';

/** A decree as it was filled in. */
export interface DecreeDraft {
  readonly number: string;
  /** `2026-01-31` */
  readonly date: string;
  readonly title: string | null;
  readonly paper: File;
}

/** Undefined when its paper is missing, which the form says itself. */
export function toDraft(values: FormValues): DecreeDraft | undefined {
  const { paper } = values;
  return paper instanceof File
    ? {
        number: textOf(values, 'number').trim(),
        date: textOf(values, 'date'),
        title: optionalTextOf(values, 'title'),
        paper,
      }
    : undefined;
}
