import { showNotice } from './notice';
import { queryClient } from './queryClient';

/** Under which the cache keeps who is signed in: null for nobody. */
export const viewerKey = ['viewer'];

/**
 * An answer said that nobody is signed in. The server challenges who comes with a session that is over, and tells the
 * browser to forget it; who came without one is only told to sign in, and that is news if we took them for somebody.
 */
export function noteUnauthenticated(isChallenged: boolean) {
  const known = queryClient.getQueryData(viewerKey);
  // Several requests were under way when the session ended: the first answer has told already.
  if (known === null || (!isChallenged && known === undefined)) {
    return;
  }
  showNotice('ended');
  forgetViewer();
}

/** Nobody is signed in any more, and nothing that the person saw stays in the cache. */
export function forgetViewer() {
  queryClient.setQueryData(viewerKey, null);
  const others = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== viewerKey[0] };
  void queryClient.cancelQueries(others);
  queryClient.removeQueries(others);
}

/** Somebody has signed in: everything is asked for anew, first of all who it is. */
export async function meetViewer() {
  await queryClient.resetQueries();
}
