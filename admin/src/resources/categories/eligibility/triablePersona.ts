import type { CategoryField } from '@payung/shared/categoryFields';
import { attributeProblems } from '@payung/shared/categoryFields';

import type { CategoryPersonaInput, EligibilityVerdict } from '../../../generated/graphql';

/** An invented person while the form is being filled in: all of it may still be missing. */
export interface DraftPersona {
  readonly name?: string | null;
  readonly age?: number | null;
  readonly desil?: number | null;
  readonly income?: number | null;
  readonly regionCode?: string | null;
  readonly attributes?: unknown;
  readonly expected?: EligibilityVerdict | null;
}

/** The person as the API tries it; null while something is missing or cannot be. What is blank is not known. */
export function triablePersona(fields: readonly CategoryField[], persona: DraftPersona): CategoryPersonaInput | null {
  const { age, desil = null, income = null, regionCode, expected } = persona;
  const attributes = knownAttributes(fields, persona.attributes);
  const isWrong = attributeProblems(fields, attributes).some(({ code }) => code !== 'MISSING');
  if (isWrong || !regionCode || !isBetween(age, 0, 120)) return null;
  if ((desil !== null && !isBetween(desil, 1, 10)) || (income !== null && !isBetween(income, 0, 1_000_000_000)))
    return null;
  // By their names nobody is judged.
  return { name: '-', age, desil, income, regionCode, attributes, expected: expected ?? 'ELIGIBLE' };
}

function knownAttributes(fields: readonly CategoryField[], attributes: unknown): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> =
    typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
  return Object.fromEntries(
    fields.flatMap(({ key }) => (given[key] == null || given[key] === '' ? [] : [[key, given[key]]])),
  );
}

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
