import { isMonth } from '@payung/shared/month';
import { isRegionCode } from '@payung/shared/regionCode';
import { useSearchParams } from 'react-router';

import type { QuotaGridColumns, QuotaGridInput } from '../../../generated/graphql';
import { thisMonth } from '../../../components/monthText';

export interface GridQuery {
  readonly within: string | undefined;
  readonly columns: QuotaGridColumns;
  /** Of months as columns only its year counts; a phone shows this month alone. */
  readonly month: string;
  readonly fund: string | undefined;
  readonly category: string | undefined;
}

/** What the grid shows lives in its address alone, so that it can be shared, reloaded and gone back to. */
export function useGridQuery() {
  const [params, setParams] = useSearchParams();
  const month = params.get('month') ?? '';
  const within = params.get('within') ?? '';
  const query: GridQuery = {
    within: isRegionCode(within) ? within : undefined,
    columns: params.get('columns') === 'fund' ? 'FUND' : 'MONTH',
    month: isMonth(month) ? month : thisMonth(),
    fund: params.get('fund') || undefined,
    category: params.get('category') || undefined,
  };
  const change = (changes: Partial<GridQuery>) => setParams(paramsOf({ ...query, ...changes }));
  return { query, change };
}

function paramsOf({ within, columns, month, fund, category }: GridQuery): Record<string, string> {
  return {
    ...(within && { within }),
    ...(columns === 'FUND' && { columns: 'fund' }),
    month,
    ...(fund && { fund }),
    ...(category && { category }),
  };
}

export const toGridInput = ({ columns, month, fund, category }: GridQuery, within: string): QuotaGridInput => ({
  within,
  columns,
  month,
  fundingSourceCodes: fund ? [fund] : null,
  categoryCodes: category ? [category] : null,
});
