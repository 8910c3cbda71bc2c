import { expect, it } from 'vitest';
import { placeLabels } from './mapLabels';

const frame = { width: 400, height: 290, margin: 40 };
const spot = (key: string, x: number, y: number) => ({ key, name: 'Gunungputri', x, y, radius: 4, fontSize: 11 });

it('names a spot to its right, or to its left at the right edge', () => {
  const labels = placeLabels([spot('middle', 150, 150), spot('edge', 390, 200)], frame);
  expect([labels.get('middle')?.anchor, labels.get('edge')?.anchor]).toEqual(['start', 'end']);
});

it('leaves out a name for which there is no room, the last first', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => spot(`spot ${index}`, 200 + index, 150));
  const labels = placeLabels(crowd, frame);
  expect(labels.has('spot 0')).toBe(true);
  expect(labels.has('spot 11')).toBe(false);
});
