import type { RegionType } from '../../../generated/graphql';
import type { FormValues } from '../../../providers/formValues';
import { numberOf, textOf } from '../../../providers/formValues';

/** Whom seats are given to; provinces have none of their own. */
export const TARGETS = ['VILLAGE', 'WARD', 'DISTRICT', 'REGENCY', 'CITY'] as const satisfies readonly RegionType[];

export const textsOf = (values: FormValues, name: string): string[] => {
  const list = values[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

/** The months are chosen apart from the year, so that they cannot lie in two. */
export const monthOf = (values: FormValues, name: 'from' | 'to'): string =>
  `${numberOf(values, 'year') ?? ''}-${textOf(values, name)}`;
