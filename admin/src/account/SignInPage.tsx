import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useViewer } from '../providers/useViewer';
import { CodeStep } from './CodeStep';
import { PasswordStep } from './PasswordStep';
import { returnPath } from './returnPath';

export const SignInPage = () => {
  const { search } = useLocation();
  const { data: viewer } = useViewer();
  const [isCodeAsked, setCodeAsked] = useState(false);

  if (viewer) {
    return <Navigate to={returnPath(search, window.location.origin)} replace />;
  }
  return isCodeAsked ? (
    <CodeStep onBack={() => setCodeAsked(false)} />
  ) : (
    <PasswordStep onCodeAsked={() => setCodeAsked(true)} />
  );
};
