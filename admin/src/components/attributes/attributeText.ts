import type { FieldType } from '@payung/shared/categoryFields';
import { isDay } from '@payung/shared/day';

import { useDay, useNumberFormat, useText } from '../../providers/useText';

/** The value of a category’s field in the reader’s words. */
export function useAttributeText() {
  const t = useText();
  const day = useDay();
  const number = useNumberFormat();
  return (type: FieldType, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (typeof value === 'number') return number(value);
    if (typeof value !== 'string') return '–';
    return type === 'DATE' && isDay(value) ? day(value) : value;
  };
}
