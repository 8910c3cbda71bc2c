import type { ResourceDefinition } from 'react-admin';
import { useResourceDefinitions } from 'react-admin';

import { useViewer } from '../providers/useViewer';

/**
 * The resources that have a list, and in it something for who is signed in: `options.sight` names what it takes to see. What is
 * reached by the pages of another resource names that one in `options.within`.
 */
export function useVisibleResources(): ResourceDefinition[] {
  const { data: viewer } = useViewer();
  const definitions = useResourceDefinitions<{ sight?: readonly string[]; within?: string }>();
  return viewer
    ? Object.values(definitions).filter(
        ({ hasList, options }) =>
          hasList &&
          options?.within === undefined &&
          (options?.sight?.some((permission) => viewer.abilities.includes(permission)) ?? true),
      )
    : [];
}
