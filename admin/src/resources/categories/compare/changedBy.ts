import type { Design } from '../design/design';
import type { Difference } from './difference';
import { differences, placeOf } from './difference';

/** Who of two that began with `base` has made what differs between them: I, somebody else, or both of us. */
export function changedBy(
  base: Design,
  mine: Design,
  newest: Design,
): (difference: Difference) => 'mine' | 'theirs' | 'both' {
  const [my, their] = [mine, newest].map((design) => differences(base, design).map(placeOf));
  return (difference) => {
    const [isMine, isTheirs] = [my, their].map((places = []) => places.some((place) => touches(place, difference)));
    if (isMine && isTheirs) return 'both';
    return isMine ? 'mine' : 'theirs';
  };
}

/** A field that only one of the two still has was changed in it, or removed. */
function touches(place: string, difference: Difference): boolean {
  const asked = placeOf(difference);
  return place === asked || place.startsWith(`${asked} `);
}
