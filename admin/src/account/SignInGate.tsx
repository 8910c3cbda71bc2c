import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';

import { FailurePanel } from '../components/FailurePanel';
import { PageSkeleton } from '../layout/PageSkeleton';
import { useViewer } from '../providers/useViewer';
import { signInPath } from './returnPath';

/** All pages but one are for who is signed in; who is not is asked to, and comes back to the same address. */
export const SignInGate = ({ children }: { children: ReactNode }) => {
  const location = useLocation();
  const { data: viewer, error } = useViewer();

  if (viewer || location.pathname === '/sign-in') {
    return children;
  }
  if (viewer === undefined) {
    return error ? <FailurePanel error={error} heading="h1" /> : <PageSkeleton />;
  }
  return <Navigate to={signInPath(location)} replace />;
};
