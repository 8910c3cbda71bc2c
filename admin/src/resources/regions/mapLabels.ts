import type { Frame } from './mapProjection';

export interface Spot {
  key: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  fontSize: number;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names as many spots as fit without covering one another; the first spots go first. */
export function placeLabels(spots: readonly Spot[], frame: Frame): Map<string, Label> {
  const taken: Box[] = spots.map(({ x, y, radius }) => around(x, y, radius + 1, radius + 1));
  // The corners of the scale and of the north arrow.
  taken.push({ left: 0, right: 190, top: frame.height - 32, bottom: frame.height });
  taken.push({ left: frame.width - 48, right: frame.width, top: 0, bottom: 54 });

  const labels = new Map<string, Label>();
  for (const spot of spots) {
    const choice = candidates(spot).find(
      ({ box }) => isInside(box, frame) && !taken.some((other) => overlaps(box, other)),
    );
    if (choice) {
      taken.push(choice.box);
      labels.set(spot.key, choice.label);
    }
  }
  return labels;
}

function candidates({ name, x, y, radius, fontSize }: Spot): { label: Label; box: Box }[] {
  // Wide enough for the widest of the system fonts.
  const width = name.length * fontSize * 0.62;
  const gap = radius + 4;
  const middle = y + fontSize * 0.35;
  const above = y - gap;
  const below = y + gap + fontSize * 0.8;
  return [
    { label: { x: x + gap, y: middle, anchor: 'start' }, box: around(x + gap + width / 2, y, width / 2, fontSize / 2) },
    { label: { x: x - gap, y: middle, anchor: 'end' }, box: around(x - gap - width / 2, y, width / 2, fontSize / 2) },
    { label: { x, y: above, anchor: 'middle' }, box: around(x, above - fontSize * 0.4, width / 2, fontSize / 2) },
    { label: { x, y: below, anchor: 'middle' }, box: around(x, below - fontSize * 0.4, width / 2, fontSize / 2) },
  ];
}

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const isInside = (box: Box, { width, height }: Frame) =>
  box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
