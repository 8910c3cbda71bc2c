import { useOne } from '../providers/queries';
import { useRegionPlace } from './regionName';

/** A region by its name, once that is known; until then by its code. */
export const RegionNameText = ({ code }: { code: string }) => {
  const placeOf = useRegionPlace();
  const { data: region } = useOne('regions', code);
  return region ? placeOf(region) : code;
};
