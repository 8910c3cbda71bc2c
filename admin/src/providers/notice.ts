import { useSyncExternalStore } from 'react';

/** What is told above the page, until it is closed or something else is told. */
export type Notice = 'ended' | 'refused' | 'signedOut' | 'signOutFailed';

// How a failed sign-in at the organisation's provider comes back: the server sends the browser to `/sign-in?signIn=refused`.
let current: Notice | undefined =
  typeof window !== 'undefined' && new URLSearchParams(window.location.search).get('signIn') === 'refused'
    ? 'refused'
    : undefined;
const listeners = new Set<() => void>();

export function showNotice(notice: Notice | undefined) {
  current = notice;
  for (const listener of listeners) {
    listener();
  }
}

export const useNotice = () => useSyncExternalStore(subscribe, () => current);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
