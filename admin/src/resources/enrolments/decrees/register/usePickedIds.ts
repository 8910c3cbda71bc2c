import { useLocation } from 'react-router';

/** Those who were ticked in the list, beside the address: there may be many. Undefined: all that match. */
export function usePickedIds(): readonly string[] | undefined {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('ids' in state) || !Array.isArray(state.ids)) {
    return undefined;
  }
  return state.ids.filter((id) => typeof id === 'string');
}
