import { ancestorCodes, isWithin, parentCode } from '@payung/shared/regionCode';
import type { RegionAlias, Region as RegionRow } from '../../generated/prisma/client.js';
import type { RegionType } from '../../generated/prisma/enums.js';
import type { GeoPoint, Region, RegionCounts } from './region.type.js';
import { type RankedRegion, createRegionSearch } from './regionSearch.js';

export interface RegionConditions {
  readonly codes?: readonly string[] | null | undefined;
  readonly within?: string | null | undefined;
  readonly types?: readonly RegionType[] | null | undefined;
  readonly search?: string | null | undefined;
}

/** All regions in memory, as one immutable snapshot: reference data is small, and every list of people needs it. */
export interface RegionIndex {
  /** By current or former code. */
  find(code: string): Region | null;
  parentOf(region: Region): Region | null;
  ancestorsOf(region: Region): Region[];
  childrenOf(region: Region): Region[];
  list(conditions: RegionConditions): RankedRegion[];
}

export function createRegionIndex(rows: readonly RegionRow[], formerCodes: readonly RegionAlias[]): RegionIndex {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const regions = new Map(sorted.map((row) => [row.code, toRegion(row)]));
  const aliases = new Map(formerCodes.map(({ code, regionCode }) => [code, regionCode]));
  for (const code of [...aliases.keys()].sort()) find(code)?.aliases.push(code);
  const listed = sorted.filter((row) => !row.retiredAt).map((row) => get(row.code));
  const children = new Map<string, Region[]>();
  for (const region of listed) {
    const parent = parentCode(region.code);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), region]);
  }
  addCounts(listed, regions);
  addLocations(listed, regions);
  const ancestorsOf = (region: Region): Region[] => ancestorCodes(region.code).map(get);
  const search = createRegionSearch(listed, ancestorsOf);
  const everything = listed.map((region) => ({ region, rank: 0 }));

  function get(code: string): Region {
    const region = regions.get(code);
    if (!region) throw new Error(`region ${code} is named by another but missing`);
    return region;
  }
  function find(code: string): Region | null {
    return regions.get(code) ?? regions.get(aliases.get(code) ?? '') ?? null;
  }

  return {
    find,
    ancestorsOf,
    parentOf: (region) => regions.get(parentCode(region.code) ?? '') ?? null,
    childrenOf: (region) => children.get(region.code) ?? [],
    list({ codes, within, types, search: text }) {
      const area = within == null ? null : find(within)?.code;
      if (area === undefined) return [];
      const wanted = codes && new Set(codes.map((code) => find(code)?.code));
      const isWanted = ({ code, type }: Region): boolean =>
        (area === null || isWithin(code, area)) && (!types || types.includes(type)) && (!wanted || wanted.has(code));
      return text?.trim() ? search(text, isWanted) : everything.filter(({ region }) => isWanted(region));
    },
  };
}

function toRegion(row: RegionRow): Region {
  const { latitude, longitude } = row;
  return {
    code: row.code,
    name: row.name,
    type: row.type,
    counts: { districts: 0, villages: 0, wards: 0 },
    aliases: [],
    formerNames: row.formerNames,
    postalCode: row.postalCode,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

const COUNTED: Partial<Record<RegionType, keyof RegionCounts>> = {
  DISTRICT: 'districts',
  VILLAGE: 'villages',
  WARD: 'wards',
};

function addCounts(listed: readonly Region[], regions: ReadonlyMap<string, Region>): void {
  for (const { code, type } of listed) {
    const kind = COUNTED[type];
    if (!kind) continue;
    for (const ancestor of ancestorCodes(code)) {
      const counts = regions.get(ancestor)?.counts;
      if (counts) counts[kind] += 1;
    }
  }
}

/** A wider area lies where its villages and wards lie, on the mean. */
function addLocations(listed: readonly Region[], regions: ReadonlyMap<string, Region>): void {
  const sums = new Map<string, GeoPoint & { points: number }>();
  for (const { code, location } of listed) {
    if (!location) continue;
    for (const ancestor of ancestorCodes(code)) {
      const sum = sums.get(ancestor) ?? { latitude: 0, longitude: 0, points: 0 };
      sums.set(ancestor, sum);
      sum.latitude += location.latitude;
      sum.longitude += location.longitude;
      sum.points += 1;
    }
  }
  for (const [code, { latitude, longitude, points }] of sums) {
    const region = regions.get(code);
    if (region) region.location ??= { latitude: latitude / points, longitude: longitude / points };
  }
}
