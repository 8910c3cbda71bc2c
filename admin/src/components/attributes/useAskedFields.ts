import type { CategoryField } from '@payung/shared/categoryFields';
import { useQuery } from '@tanstack/react-query';

import { AskedFieldsDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import { toAskedField } from './askedFields';

/** What a category asks of a worker today; undefined while that is not known, and where no category is chosen. */
export function useAskedFields(categoryCode: string): CategoryField[] | undefined {
  const { data } = useQuery({
    ...apiQuery(AskedFieldsDocument, { code: categoryCode }),
    enabled: categoryCode !== '',
    staleTime: 5 * 60_000,
  });
  return data?.category?.fields.map(toAskedField);
}
