import type { CategoryField } from '@payung/shared/categoryFields';
import { readConditions } from '@payung/shared/eligibility/readConditions';
import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { conditionInWords } from '@payung/shared/eligibility/wording';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { regionsIn } from '../eligibility/editConditions';
import { useRegionNames } from '../eligibility/useRegionNames';

/** A rule, or a part of one, in the reader's language; null for what is too involved for words. */
export function useClauseWords(fields: readonly CategoryField[], clause: string): string | null {
  const locale = localeFrom(useLocale());
  const subjects = subjectsOf(fields);
  const { condition } = readConditions(subjects, clause);
  const regionName = useRegionNames(condition ? regionsIn(subjects, condition) : []);
  return condition ? conditionInWords(subjects, condition, locale, regionName) : null;
}
