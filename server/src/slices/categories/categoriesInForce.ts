import type { CategoryField } from '@payung/shared/categoryFields';
import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { categoryLine, findCategories } from './category.service.js';
import { fieldsColumn } from './categoryContent.js';
import { type Candidate, type EligibilityDecision, eligibilityRule } from './eligibility.rules.js';
import { versionInForce } from './versions.rules.js';

/** A category by the version that is in force today, with its rule made once for many people. */
export interface CategoryInForce {
  readonly code: string;
  readonly version: number;
  /** The region that alone uses it; null: all do. */
  readonly regionCode: string | null;
  /** Its code and those of the categories that it belongs to, from the narrowest on. */
  readonly line: readonly string[];
  /** What it asks of people, in the order of the form. */
  readonly fields: readonly CategoryField[];
  decide(candidate: Candidate): EligibilityDecision;
}

/** The categories that somebody can be enrolled in today, by their codes. */
export async function findCategoriesInForce(
  services: Pick<Services, 'db' | 'clock'>,
): Promise<ReadonlyMap<string, CategoryInForce>> {
  const categories = await findCategories(services);
  const today = dayOf(services.clock());
  return new Map(
    categories.flatMap((category): [string, CategoryInForce][] => {
      const version = versionInForce(category, today);
      if (!version) return [];
      const { code, regionCode } = category;
      const fields = fieldsColumn.parse(version.fields);
      let rule: CategoryInForce['decide'] | undefined;
      const decide = (candidate: Candidate): EligibilityDecision => {
        rule ??= eligibilityRule(fields, version.eligibility);
        return rule(candidate);
      };
      const line = categoryLine(categories, code);
      return [[code, { code, regionCode, version: version.version, line, fields, decide }]];
    }),
  );
}

export { eligibilityRule };
export type { Candidate, EligibilityDecision };
