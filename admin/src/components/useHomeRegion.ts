import { useViewer } from '../providers/useViewer';

/** Where the viewer works, when that is one region: what a new record is most likely about. */
export function useHomeRegion(): string | null {
  const { data: viewer } = useViewer();
  const [region, another] = viewer?.regions ?? [];
  return region && !another ? region.code : null;
}
