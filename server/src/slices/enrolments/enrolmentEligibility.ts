import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { clauseInWords, factInWords } from '@payung/shared/eligibility/wording';
import { z } from 'zod';
import type { Context } from '../../context.js';
import { render } from '../../messages.js';
import { findCategory } from '../categories/category.service.js';
import { EligibilityVerdict } from '../categories/category.type.js';
import type { EnrolmentRow } from './enrolment.service.js';
import type { EnrolmentEligibility } from './enrolment.type.js';

const factsColumn = z.array(z.object({ name: z.string(), value: z.string().nullable() }));

/** What the rule said of an enrolment, in the words of the version that had it. */
export async function describeEligibility(ctx: Context, row: EnrolmentRow): Promise<EnrolmentEligibility> {
  const { locale, regions } = ctx;
  const { eligibility, eligibilityClause: clause, categoryVersion, overrideReason, overriddenByName } = row;
  const category = await findCategory(ctx, row.categoryCode, categoryVersion);
  const subjects = subjectsOf(category?.definitions ?? []);
  const regionName = (code: string) => regions.find(code)?.name;
  return {
    verdict: EligibilityVerdict[eligibility],
    categoryVersion,
    clause,
    words: clause === null ? null : clauseInWords(subjects, clause, locale, regionName),
    facts: factsColumn.parse(row.eligibilityFacts).map(({ name, value }) => {
      const subject = subjects.find((one) => one.name === name);
      return {
        name,
        label: subject?.labels[locale] ?? name,
        value: value === null || !subject ? value : factInWords(subject, value, locale, regionName),
      };
    }),
    note: eligibility === 'NEEDS_REVIEW' ? render(locale, 'eligibilityUndecided') : null,
    overrideReason,
    overriddenBy: overriddenByName,
  };
}
