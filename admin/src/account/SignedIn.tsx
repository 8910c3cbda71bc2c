import type { ReactNode } from 'react';

import { FailurePanel } from '../components/FailurePanel';
import type { ViewerQuery } from '../generated/graphql';
import { PageSkeleton } from '../layout/PageSkeleton';
import { useViewer } from '../providers/useViewer';
import { SignInNeeded } from './SignInNeeded';

export type SignedInViewer = NonNullable<ViewerQuery['viewer']>;

/** A page for those who are signed in; who is not is offered the sign-in, at the same address. */
export const SignedIn = ({ children }: { children: (viewer: SignedInViewer) => ReactNode }) => {
  const { data: viewer, error } = useViewer();
  if (viewer === undefined) {
    return error ? <FailurePanel error={error} heading="h1" /> : <PageSkeleton />;
  }
  return viewer ? children(viewer) : <SignInNeeded heading="h1" />;
};
