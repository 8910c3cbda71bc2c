import type { CategoryField } from '@payung/shared/categoryFields';
import { dayOf } from '@payung/shared/day';
import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { clauseInWords, factInWords } from '@payung/shared/eligibility/wording';
import type { Context } from '../../context.js';
import { readOptionalText } from '../../graphql/readInput.js';
import { render } from '../../messages.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { circumstancesOn } from './category.service.js';
import { type FieldInput, readFields } from './categoryContent.js';
import { type PersonaInput, readPersonas, tryPersona } from './categoryPersonas.js';
import { type EligibilityDecision, eligibilityRule } from './eligibility.rules.js';
import type { EligibilityFault, EligibilityTrial, PersonaTrial } from './eligibility.type.js';
import { type ExpressionFault, faultInEligibility } from './expression.rules.js';

interface TryEligibility {
  readonly categoryCode?: string | null;
  readonly fields: readonly FieldInput[];
  readonly eligibility?: string | null;
  readonly personas: readonly PersonaInput[];
  readonly month?: string | null;
}

/** What a rule would say that is being written. It reads nothing that is anybody's, so holding the permission anywhere will do. */
export function tryEligibility(ctx: Context, input: TryEligibility): EligibilityTrial {
  authorizeAnywhere(ctx, 'categories.manage');
  const fields = readFields(input.fields);
  const categoryCode = readOptionalText('categoryCode', input.categoryCode, 40) ?? '';
  const eligibility = input.eligibility?.trim() ? input.eligibility : null;
  const fault = eligibility === null ? null : faultInEligibility(fields, eligibility);
  if (eligibility !== null && fault) return { fault: toFault(ctx, eligibility, fault), personas: [] };
  const personas = readPersonas(fields, input.personas);
  const month = input.month ?? dayOf(ctx.clock()).slice(0, 7);
  const circumstances = circumstancesOn(ctx, month);
  const rule = eligibilityRule(fields, eligibility);
  return {
    fault: null,
    personas: personas.map((persona) => toTrial(ctx, fields, tryPersona(categoryCode, rule, persona, circumstances))),
  };
}

function toFault(
  { locale }: Context,
  text: string,
  { key, parameters, start, end }: ExpressionFault,
): EligibilityFault {
  const before = text.slice(0, start).split('\n');
  return {
    message: render(locale, key, { ...parameters, place: '' }),
    start,
    end,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

function toTrial(
  { locale, regions }: Context,
  fields: readonly CategoryField[],
  { verdict, clause, facts }: EligibilityDecision,
): PersonaTrial {
  const subjects = subjectsOf(fields);
  const regionName = (code: string) => regions.find(code)?.name;
  return {
    actual: verdict,
    clause,
    words: clause === null ? null : clauseInWords(subjects, clause, locale, regionName),
    facts: facts.map(({ name, value = null }) => {
      const subject = subjects.find((one) => one.name === name);
      return {
        name,
        label: subject?.labels[locale] ?? name,
        value: value === null || !subject ? value : factInWords(subject, value, locale, regionName),
      };
    }),
  };
}
