import type { CategoryField } from '@payung/shared/categoryFields';

import type { DraftPersona } from './triablePersona';
import { triablePersona } from './triablePersona';
import { useEligibilityTrial } from './useEligibilityTrial';

type Trial = NonNullable<ReturnType<typeof useEligibilityTrial>['trial']>;
export type PersonaTrial = Trial['personas'][number];

/** What is known of a person’s verdict; `isByAll`: no part of the rule alone has decided. */
export type TrialState =
  | { readonly kind: 'INCOMPLETE' | 'CHECKING' | 'UNUSABLE' }
  | { readonly kind: 'TRIED'; readonly trial: PersonaTrial; readonly isByAll: boolean };

/** What the rule says of each of them, as it stands in the form. */
export function usePersonaTrials(
  categoryCode: string | null,
  fields: readonly CategoryField[],
  eligibility: string,
  personas: readonly DraftPersona[],
): { readonly states: readonly TrialState[]; readonly problem: string | null } {
  const inputs = personas.map((persona) => triablePersona(fields, persona));
  const ready = inputs.filter((input) => input !== null);
  const { trial, error } = useEligibilityTrial(
    { categoryCode, fields, eligibility, personas: ready },
    ready.length > 0,
  );
  // An answer may be about the people of a moment ago: each is found by what was asked.
  const byPerson = new Map(
    trial?.input.personas?.map((input, index) => [JSON.stringify(input), trial.personas[index]]),
  );

  const problem = error?.message ?? trial?.fault?.message ?? null;
  const states = inputs.map((input): TrialState => {
    if (input === null) return { kind: 'INCOMPLETE' };
    if (problem !== null) return { kind: 'UNUSABLE' };
    const found = byPerson.get(JSON.stringify(input));
    return found
      ? { kind: 'TRIED', trial: found, isByAll: found.clause === trial?.input.eligibility?.trim() }
      : { kind: 'CHECKING' };
  });
  return { states, problem };
}
