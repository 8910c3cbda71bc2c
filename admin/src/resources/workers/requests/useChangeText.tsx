import { isDay } from '@payung/shared/day';
import { localeFrom } from '@payung/shared/locale';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';

import { useAttributeText } from '../../../components/attributes/attributeText';
import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { useDay, useText } from '../../../providers/useText';
import { useComparedFields } from '../form/useComparedFields';

const ATTRIBUTE = 'attributes.';

/** The fields that a proposal changes, and their values, in the reader’s words. */
export function useChangeText(categoryCode: string) {
  const t = useText();
  const day = useDay();
  const locale = localeFrom(useLocale());
  const attributeText = useAttributeText();
  const compared = useComparedFields(categoryCode);
  const asked = useAskedFields(categoryCode) ?? [];
  const attributeOf = (field: string) => asked.find(({ key }) => field === `${ATTRIBUTE}${key}`);

  const labelOf = (field: string): string => {
    if (field === 'diedOn' || field === 'from') {
      return t(`workerRequests.${field}`);
    }
    const known = attributeOf(field)?.labels[locale] ?? compared.find(({ source }) => source === field)?.label;
    return known ?? field.replace(ATTRIBUTE, '');
  };

  const textOf = (field: string, value: unknown): ReactNode => {
    if (value === null || value === undefined || value === '') {
      return <em>{t(field === 'regionCode' ? 'workerRequests.away' : 'workerRequests.empty')}</em>;
    }
    if (field.startsWith(ATTRIBUTE)) {
      return attributeText(attributeOf(field)?.type ?? 'TEXT', value);
    }
    const show = compared.find(({ source }) => source === field)?.show;
    if (show) {
      return show(value);
    }
    return typeof value === 'string' && isDay(value) ? day(value) : attributeText('TEXT', value);
  };

  return { labelOf, textOf };
}
