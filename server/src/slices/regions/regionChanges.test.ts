import { kindOf, parentCode } from '@payung/shared/regionCode';
import { describe, expect, it } from 'vitest';
import { type HeldRegion, planRegionChanges } from './regionChanges.js';
import type { SourceRegion } from './regionSource.js';

const source = (code: string, name: string, more: Partial<SourceRegion> = {}): SourceRegion => ({
  code,
  name,
  type: kindOf(code),
  parentCode: parentCode(code),
  postalCode: null,
  latitude: null,
  longitude: null,
  formerNames: [],
  formerCodes: [],
  ...more,
});
const held = (code: string, name: string, more: Partial<HeldRegion> = {}): HeldRegion => ({
  ...source(code, name),
  isRetired: false,
  ...more,
});

const BEKASI = [source('32', 'Jawa Barat'), source('32.16', 'Kabupaten Bekasi')];
const heldBekasi = BEKASI.map(({ code, name }) => held(code, name));
const codes = (regions: readonly { code: string }[]) => regions.map(({ code }) => code);

describe('a new edition of the regions', () => {
  it('changes nothing when nothing changed', () => {
    expect(planRegionChanges(heldBekasi, BEKASI)).toEqual({ recoded: [], written: [], retired: [] });
  });

  it('writes what is new and what differs, and only that', () => {
    const plan = planRegionChanges(heldBekasi, [
      ...BEKASI.slice(0, 1),
      source('32.16', 'Kabupaten Bekasi', { latitude: 1, longitude: 2 }),
      source('32.16.01', 'Tarumajaya'),
    ]);
    expect(codes(plan.written)).toEqual(['32.16', '32.16.01']);
  });

  it('keeps the old name as a former one', () => {
    const plan = planRegionChanges([held('32', 'Jawa Barat', { formerNames: ['West Java'] })], [source('32', 'Sunda')]);
    expect(plan.written).toMatchObject([{ name: 'Sunda', formerNames: ['Jawa Barat', 'West Java'] }]);
  });

  it('sees a change of kind as the same place under a new code', () => {
    const plan = planRegionChanges(
      [...heldBekasi, held('32.16.01', 'Tarumajaya'), held('32.16.01.2007', 'Setiaasih')],
      [...BEKASI, source('32.16.01', 'Tarumajaya'), source('32.16.01.1007', 'Setia Asih')],
    );
    expect(plan.recoded).toEqual([{ from: '32.16.01.2007', to: '32.16.01.1007' }]);
    expect(plan.written).toMatchObject([{ code: '32.16.01.1007', type: 'WARD', formerNames: ['Setiaasih'] }]);
    expect(plan.retired).toEqual([]);
  });

  it('takes the villages along when their district gets a new code, districts first', () => {
    const plan = planRegionChanges(
      [...heldBekasi, held('32.16.01.2001', 'Pusakarakyat'), held('32.16.01', 'Tarumajaya')],
      [...BEKASI, source('32.16.24', 'Tarumajaya'), source('32.16.24.2001', 'Pusakarakyat')],
    );
    expect(plan.recoded).toEqual([
      { from: '32.16.01', to: '32.16.24' },
      { from: '32.16.01.2001', to: '32.16.24.2001' },
    ]);
  });

  it('follows a village into a new district of the same regency', () => {
    const plan = planRegionChanges(
      [...heldBekasi, held('32.16.01', 'Tarumajaya'), held('32.16.01.2001', 'Pusakarakyat')],
      [
        ...BEKASI,
        source('32.16.01', 'Tarumajaya'),
        source('32.16.24', 'Baru'),
        source('32.16.24.2001', 'Pusakarakyat'),
      ],
    );
    expect(plan.recoded).toEqual([{ from: '32.16.01.2001', to: '32.16.24.2001' }]);
    expect(plan.retired).toEqual([]);
  });

  it('does not guess between two new places of the same name: the old one is retired, not lost', () => {
    const plan = planRegionChanges(
      [...heldBekasi, held('32.16.01', 'Tarumajaya'), held('32.16.01.2001', 'Sukamaju')],
      [
        ...BEKASI,
        source('32.16.01', 'Tarumajaya'),
        source('32.16.02', 'A'),
        source('32.16.03', 'B'),
        source('32.16.02.2001', 'Sukamaju'),
        source('32.16.03.2001', 'Sukamaju'),
      ],
    );
    expect(plan.recoded).toEqual([]);
    expect(plan.retired).toEqual(['32.16.01.2001']);
  });

  it('brings a retired region back when the source lists it again', () => {
    const plan = planRegionChanges([held('32', 'Jawa Barat', { isRetired: true })], [source('32', 'Jawa Barat')]);
    expect(codes(plan.written)).toEqual(['32']);
  });
});
