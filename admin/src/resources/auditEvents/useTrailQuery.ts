import { useLocation, useNavigate } from 'react-router';

import type { TrailQuery } from './trailQuery';
import { readTrailQuery, trailPath } from './trailQuery';

/** The question lives in the address alone, with the page of the answer, so that it can be shared, reloaded and gone back to. */
export function useTrailQuery() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = readTrailQuery(search);
  const change = (changes: Partial<TrailQuery>) => void navigate(trailPath({ ...query, ...changes }));
  return { query, change, after: new URLSearchParams(search).get('after') ?? undefined };
}
