import type { ReactNode } from 'react';

import type { FormValues } from '../providers/formValues';

/** A field of a form, as it is shown when two versions are compared. */
export interface ComparedField {
  readonly source: string;
  readonly label: string;
  /** Its value in words, where that is another text than the value itself. */
  readonly show?: (value: unknown) => ReactNode;
}

export interface Difference {
  readonly field: ComparedField;
  readonly mine: unknown;
  readonly newest: unknown;
  /** Whether the person at this screen has changed it, and whether somebody else has. */
  readonly isMine: boolean;
  readonly isTheirs: boolean;
}

/** Where what was written differs from the newest version; `base` is what the form began with. */
export function differencesOf(
  fields: readonly ComparedField[],
  base: FormValues,
  mine: FormValues,
  newest: FormValues,
): Difference[] {
  return fields
    .filter(({ source }) => !isSame(mine[source], newest[source]))
    .map((field) => ({
      field,
      mine: mine[field.source],
      newest: newest[field.source],
      isMine: !isSame(mine[field.source], base[field.source]),
      isTheirs: !isSame(newest[field.source], base[field.source]),
    }));
}

/** The newest version with what was changed here on top of it. */
export function mergedValues(
  fields: readonly ComparedField[],
  base: FormValues,
  mine: FormValues,
  newest: FormValues,
): FormValues {
  const changed = fields.filter(({ source }) => !isSame(mine[source], base[source]));
  return { ...newest, ...Object.fromEntries(changed.map(({ source }) => [source, mine[source]])) };
}

/** A field that was left empty is null in one place and no text in another; the order of ticks says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') {
    return null;
  }
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value;
}
