import { type Attributes, type CategoryField, attributeProblems } from '@payung/shared/categoryFields';
import { z } from 'zod';
import { badInput } from '../../errors.js';
import type { EligibilityDecision, EligibilityRule, EligibilityVerdict } from './eligibility.rules.js';
import { readForm } from './readForm.js';

const persona = z.strictObject({
  name: z.string().trim().min(1).max(80),
  age: z.number().int().min(0).max(120),
  desil: z.number().int().min(1).max(10).nullable(),
  income: z.number().int().nonnegative().max(1_000_000_000).nullable(),
  regionCode: z.string().max(13),
  attributes: z.record(z.string(), z.unknown()),
  expected: z.enum(['ELIGIBLE', 'NOT_ELIGIBLE', 'NEEDS_REVIEW']),
});

export const personasColumn = z.array(persona);
/** An invented person, and the verdict that a category must give. */
export type Persona = z.infer<typeof persona>;

export interface PersonaInput {
  readonly name: string;
  readonly age: number;
  readonly desil?: number | null;
  readonly income?: number | null;
  readonly regionCode: string;
  readonly attributes?: unknown;
  readonly expected: EligibilityVerdict;
}

/** What a persona lives in. */
export interface Circumstances {
  /** `2026-01`. */
  readonly month: string;
  /** Of the region with this code; empty when there is none. */
  readonly villageName: (regionCode: string) => string;
}

const MOST_PERSONAS = 50;

export function readPersonas(fields: readonly CategoryField[], given: readonly PersonaInput[]): Persona[] {
  if (given.length > MOST_PERSONAS) throw badInput('personas', 'tooManyValues', { maximum: MOST_PERSONAS });
  const personas = given.map(({ desil = null, income = null, attributes, ...one }, index) =>
    readForm(`personas.${index}`, persona, { ...one, desil, income, attributes: attributes ?? {} }),
  );
  checkAttributes(fields, personas);
  return personas;
}

/** Personas hold what the fields allow, as workers do; but what is not known may be missing, for that is tried, too. */
export function checkAttributes(fields: readonly CategoryField[], personas: readonly Persona[]): void {
  personas.forEach(({ name, attributes }, index) => {
    const problem = attributeProblems(fields, attributes).find(({ code }) => code !== 'MISSING');
    if (!problem) return;
    const field = `personas.${index}.attributes.${problem.key}`.slice(0, 100);
    throw badInput(field, 'personaWrong', { name, id: problem.message('id'), en: problem.message('en') });
  });
}

/** What the rule says of the persona. */
export function tryPersona(
  categoryCode: string,
  rule: EligibilityRule,
  { age, desil, income, regionCode, attributes }: Omit<Persona, 'attributes'> & { readonly attributes: Attributes },
  { month, villageName }: Circumstances,
): EligibilityDecision {
  const worker = { age, desil, income, village: villageName(regionCode), region: regionCode, category: categoryCode };
  return rule({ worker, attributes, month });
}

/** The personas that do not get the verdict that they must get. */
export function failingPersonas(
  categoryCode: string,
  rule: EligibilityRule,
  personas: readonly Persona[],
  circumstances: Circumstances,
): Persona[] {
  return personas.filter((one) => tryPersona(categoryCode, rule, one, circumstances).verdict !== one.expected);
}
