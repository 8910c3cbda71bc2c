import type { RegionEntryFragment } from '../../generated/graphql';

export type GeoPoint = NonNullable<RegionEntryFragment['location']>;

export interface Frame {
  width: number;
  height: number;
  margin: number;
}

const kilometresPerDegree = 111.32;
/** A lone point is shown as if on a sheet two kilometres wide. */
const smallestSpan = 2 / kilometresPerDegree;

/**
 * Fits the points into the frame. East and west are narrowed by the cosine of the latitude (equirectangular): over a
 * province the error stays below the size of a dot.
 */
export function projectPoints(points: readonly GeoPoint[], { width, height, margin }: Frame) {
  const latitudes = range(points.map(({ latitude }) => latitude));
  const longitudes = range(points.map(({ longitude }) => longitude));
  const narrowing = Math.cos((latitudes.middle * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / Math.max(longitudes.span * narrowing, smallestSpan),
    (height - 2 * margin) / Math.max(latitudes.span, smallestSpan),
  );

  return {
    unitsPerKilometre: scale / kilometresPerDegree,
    place: ({ latitude, longitude }: GeoPoint) => ({
      x: width / 2 + (longitude - longitudes.middle) * narrowing * scale,
      y: height / 2 - (latitude - latitudes.middle) * scale,
    }),
  };
}

/** The longest round distance that still fits: 1, 2, 5, 10, 20, 50 … kilometres. */
export function scaleBar(unitsPerKilometre: number, longest: number): { kilometres: number; length: number } {
  const steps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
  const kilometres = steps.filter((step) => step * unitsPerKilometre <= longest).at(-1) ?? 0.2;
  return { kilometres, length: kilometres * unitsPerKilometre };
}

function range(values: readonly number[]) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return { middle: (low + high) / 2, span: high - low };
}
