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

/**
 * The pages that were turned to come here, the newest first. The API goes on from a cursor, not back to one, so that the way
 * back is remembered beside the address; who comes by a shared address has none, and goes to the newest.
 */
export function usePagesBefore(): readonly (string | null)[] {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('before' in state) || !Array.isArray(state.before)) {
    return [];
  }
  return state.before.filter((cursor): cursor is string | null => cursor === null || typeof cursor === 'string');
}
