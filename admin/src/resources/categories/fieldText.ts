import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { useNumberFormat, useText } from '../../providers/useText';
import type { DesignField } from './design/design';

/** What a field is called in the reader's language, or for want of a name its key. */
export function useFieldLabel() {
  const t = useText();
  const locale = localeFrom(useLocale());
  return ({ key, labelId, labelEn }: Pick<DesignField, 'key' | 'labelId' | 'labelEn'>): string =>
    (locale === 'id' ? labelId : labelEn) || labelId || labelEn || key || t('categories.fields.unnamed');
}

/** What a field takes, in one line. */
export function useFieldLine() {
  const t = useText();
  const limits = useLimits();
  return (field: DesignField): string =>
    [
      t(`categories.type.${field.type}`),
      ...(field.isRequired ? [t('categories.fields.required')] : []),
      ...(field.isSearchable ? [t('categories.fields.searchable')] : []),
      ...limits(field),
      ...(field.pattern ? [t('categories.fields.patternOf', { pattern: field.pattern })] : []),
      ...(field.choices.length > 0 ? [field.choices.join(', ')] : []),
    ].join(' · ');
}

function useLimits() {
  const t = useText();
  const format = useNumberFormat();
  return ({ type, minimum, maximum }: DesignField): string[] => {
    const unit = type === 'TEXT' ? 'characters' : 'numbers';
    if (minimum === null && maximum === null) return [];
    const bound = minimum === null ? 'most' : maximum === null ? 'least' : 'between';
    const values = { minimum: format(minimum ?? 0), maximum: format(maximum ?? 0) };
    return [t(`categories.fields.${unit}.${bound}`, values)];
  };
}
