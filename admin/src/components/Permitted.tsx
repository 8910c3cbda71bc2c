import type { Permission } from '@payung/shared/permissions';
import type { ReactNode } from 'react';

import { ApiError } from '../providers/errors';
import { useViewer } from '../providers/useViewer';
import { FailurePanel } from './FailurePanel';

interface PermittedProps {
  ability: Permission;
  /** In place of it, for whom it is not; without it a page that says so. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** What is only for who may do this somewhere, as the server says. The server refuses the rest by itself. */
export const Permitted = ({
  ability,
  otherwise = <FailurePanel error={forbidden} heading="h1" />,
  children,
}: PermittedProps) => {
  const { data: viewer } = useViewer();
  return viewer?.abilities.includes(ability) ? children : otherwise;
};

/** As the server would answer, without asking it for what is known to be refused. */
const forbidden = new ApiError('The viewer may not see this page', 'FORBIDDEN');
