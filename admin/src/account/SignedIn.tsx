import type { ReactNode } from 'react';

import type { ViewerQuery } from '../generated/graphql';
import { useViewer } from '../providers/useViewer';

export type SignedInViewer = NonNullable<ViewerQuery['viewer']>;

/** What depends on who is signed in; behind the gate that is always somebody. */
export const SignedIn = ({ children }: { children: (viewer: SignedInViewer) => ReactNode }) => {
  const { data: viewer } = useViewer();
  return viewer ? children(viewer) : null;
};
