import { useLocation, useNavigate, useSearchParams } from 'react-router';

import type { EnrolmentQuery } from './enrolmentQuery';
import { queryParams, readEnrolmentQuery } from './enrolmentQuery';

/** The question lives in the address, so that it can be shared, reloaded and gone back to; what was searched for in the state beside it. */
export function useEnrolmentQuery() {
  const [params] = useSearchParams();
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const query = readEnrolmentQuery(params, searchIn(state));
  const change = (changes: Partial<EnrolmentQuery>) => {
    const next = { ...query, ...changes };
    void navigate({ pathname, search: queryParams(next).toString() }, { state: { search: next.search } });
  };
  return { query, change, after: params.get('after') ?? undefined };
}

function searchIn(state: unknown): string | undefined {
  return typeof state === 'object' && state !== null && 'search' in state && typeof state.search === 'string'
    ? state.search
    : undefined;
}
