import { useLocation, useNavigate } from 'react-router';

import type { WorkerFlag } from '../../../generated/graphql';
import { isWorkerFlag } from '../workerFlags';

/** What a list of workers has in common: nothing in it tells of one person, so that it may stand in the address. */
export interface WorkerQuery {
  readonly within: string | undefined;
  readonly category: string | undefined;
  readonly desil: readonly number[];
  readonly flags: readonly WorkerFlag[];
}

/** The list as the address asks for it. */
export function useWorkerQuery() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const change = (query: WorkerQuery) => void navigate(workerListPath(query));
  return { query: readWorkerQuery(search), change };
}

/** What an address cannot mean is passed over. */
function readWorkerQuery(search: string): WorkerQuery {
  const params = new URLSearchParams(search);
  return {
    within: params.get('within') ?? undefined,
    category: params.get('category') ?? undefined,
    desil: params
      .getAll('desil')
      .map(Number)
      .filter((desil) => DESILS.includes(desil)),
    flags: params.getAll('flag').filter(isWorkerFlag),
  };
}

function workerListPath({ within, category, desil = [], flags = [] }: Partial<WorkerQuery>): string {
  const params = new URLSearchParams({ ...(within && { within }), ...(category && { category }) });
  for (const one of desil) {
    params.append('desil', String(one));
  }
  for (const one of flags) {
    params.append('flag', one);
  }
  return params.size > 0 ? `/workers?${params}` : '/workers';
}

/** The welfare deciles. */
export const DESILS: readonly number[] = Array.from({ length: 10 }, (_, index) => index + 1);
