import type { CategoryField } from '@payung/shared/categoryFields';
import { isPattern } from '@payung/shared/categoryFields';

import type { AskedFieldFragment } from '../../generated/graphql';

/** A field as the API tells it, as forms take it. */
export const toAskedField = (field: AskedFieldFragment): CategoryField => {
  const { key, type, labelId, labelEn, helpId, helpEn, choices, minimum, maximum, pattern } = field;
  return {
    key,
    type,
    labels: { id: labelId, en: labelEn },
    isRequired: field.required,
    isSearchable: field.searchable,
    ...(choices && { choices }),
    ...(minimum != null && { minimum }),
    ...(maximum != null && { maximum }),
    // What this version of the console cannot check, the server does.
    ...(pattern != null && isPattern(pattern) && { pattern }),
    ...(helpId && helpEn && { helps: { id: helpId, en: helpEn } }),
  };
};
