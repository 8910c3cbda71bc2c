import type { ComponentType } from 'react';
import { Suspense } from 'react';
import type { ResourceDefinition } from 'react-admin';

/** How much of a resource waits for the viewer, as the resource itself shows it (`options.waiting`). */
export const WaitingBadge = ({ options }: Pick<ResourceDefinition<{ waiting?: ComponentType }>, 'options'>) => {
  const Waiting = options?.waiting;
  return Waiting ? (
    <Suspense fallback={null}>
      <Waiting />
    </Suspense>
  ) : null;
};
