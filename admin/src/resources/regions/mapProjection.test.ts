import { describe, expect, it } from 'vitest';
import { projectPoints, scaleBar } from './mapProjection';

const frame = { width: 400, height: 290, margin: 40 };
const bogor = { latitude: -6.59, longitude: 106.8 };
const cibinong = { latitude: -6.48, longitude: 106.85 };

describe('the map of points', () => {
  it('keeps every point inside its margin, with north up and east to the right', () => {
    const { place } = projectPoints([bogor, cibinong], frame);
    const [south, north] = [place(bogor), place(cibinong)];
    expect(north.y).toBeCloseTo(frame.margin);
    expect(south.y).toBeCloseTo(frame.height - frame.margin);
    expect(north.x).toBeGreaterThan(south.x);
  });

  it('draws a kilometre as long to the east as to the north', () => {
    const { place, unitsPerKilometre } = projectPoints([bogor, cibinong], frame);
    const origin = place(bogor);
    const east = place({ ...bogor, longitude: bogor.longitude + 10 / (111.32 * Math.cos((6.535 * Math.PI) / 180)) });
    const north = place({ ...bogor, latitude: bogor.latitude + 10 / 111.32 });
    expect(east.x - origin.x).toBeCloseTo(10 * unitsPerKilometre);
    expect(origin.y - north.y).toBeCloseTo(10 * unitsPerKilometre);
  });

  it('puts a lone point in the middle', () => {
    expect(projectPoints([bogor], frame).place(bogor)).toEqual({ x: 200, y: 145 });
  });

  it('shows the longest round distance that fits', () => {
    expect(scaleBar(12, 110)).toEqual({ kilometres: 5, length: 60 });
    expect(scaleBar(900, 110).kilometres).toBe(0.2);
  });
});
