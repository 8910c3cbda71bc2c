import { ancestorCodes } from '@payung/shared/regionCode';
import type { RegionType } from '../../generated/prisma/enums.js';
import type { Region } from './region.type.js';
import type { RegionIndex } from './regionIndex.js';
import { PREFIXES, bareName, searchKey } from './regionSearch.js';

/** What a list says of a place, in the words of whoever wrote it; blank for what it does not say. */
export interface WrittenRegion {
  readonly code?: string;
  /** Of a village or ward; else of whatever is meant. */
  readonly name?: string;
  readonly district?: string;
  readonly regency?: string;
}

export type RegionMatch =
  | { readonly kind: 'ONE'; readonly region: Region }
  /** The names fit each of these. */
  | { readonly kind: 'SEVERAL'; readonly regions: readonly Region[] }
  /** The code is a region’s, and that has another name than the one beside it. */
  | { readonly kind: 'CONTRADICTION'; readonly region: Region }
  /** Nothing of that name; these look like it. */
  | { readonly kind: 'NONE'; readonly similar: readonly Region[] };

/** The levels at which names are compared, from as they are written to as they sound. */
const LEVELS: readonly ((text: string) => string)[] = [searchKey, bareKey, looseKey];
const MOST_SIMILAR = 3;

/**
 * Finds the regions that lists mean, below a region and of these kinds: by code, else by name and district. Made once for a
 * list: each look-up then costs next to nothing.
 */
export function createRegionMatcher(
  index: RegionIndex,
  within: string | null,
  types: readonly RegionType[],
): (written: WrittenRegion) => RegionMatch {
  const wanted = index.list({ within, types }).map(({ region }) => region);
  const findWanted = createNameSearch(wanted);
  const findDistricts = createNameSearch(index.list({ types: ['DISTRICT'] }).map(({ region }) => region));
  const findRegencies = createNameSearch(index.list({ types: ['REGENCY', 'CITY'] }).map(({ region }) => region));

  const all: ReadonlySet<Region> = new Set(wanted);
  const looseKeys = new Map(wanted.map((region) => [region, keysOf(region, looseKey)]));
  const areas = new Map<string, ReadonlySet<Region>>();

  /** The wanted ones that lie in areas of these names; a blank name does not restrict. */
  function wantedIn(district: string, regency: string): ReadonlySet<Region> {
    if (district === '' && regency === '') return all;
    const key = `${district}\n${regency}`;
    const known = areas.get(key);
    if (known) return known;
    const named = [district && findDistricts(district), regency && findRegencies(regency)];
    const sets = named.flatMap((found) => (found === '' ? [] : [new Set(found.map(({ code }) => code))]));
    const inside = sets.some((set) => set.size === 0)
      ? []
      : wanted.filter(({ code }) => sets.every((set) => ancestorCodes(code).some((above) => set.has(above))));
    const found = new Set(inside);
    areas.set(key, found);
    return found;
  }

  return (given) => {
    const { code, name, district, regency } = trimmed(given);
    const around = wantedIn(district, regency);
    if (code !== '') {
      const region = index.find(codeOf(code));
      if (!region || !all.has(region)) return { kind: 'NONE', similar: [] };
      const isMeant = isCalled(region, name) && around.has(region);
      return { kind: isMeant ? 'ONE' : 'CONTRADICTION', region };
    }
    const [region, ...others] = looseKey(name) === '' ? [] : findWanted(name, (one) => around.has(one));
    if (region && others.length > 0) return { kind: 'SEVERAL', regions: [region, ...others] };
    if (region) return { kind: 'ONE', region };
    // Among the villages of the whole country something always looks alike.
    return {
      kind: 'NONE',
      similar: district === '' ? [] : similar(name, [...around], (region) => looseKeys.get(region) ?? []),
    };
  };
}

/** Those whose names differ by few letters, the nearest first. */
function similar(name: string, regions: readonly Region[], keysOf: (region: Region) => readonly string[]): Region[] {
  const key = looseKey(name);
  const most = Math.max(1, Math.floor(key.length / 4));
  return regions
    .map((region) => ({ region, letters: Math.min(...keysOf(region).map((own) => distance(own, key))) }))
    .filter(({ letters }) => letters <= most)
    .toSorted((a, b) => a.letters - b.letters)
    .slice(0, MOST_SIMILAR)
    .map(({ region }) => region);
}

/** The regions of a name: as it is written if there are any, else as it sounds; of the kind that a prefix announces. */
function createNameSearch(regions: readonly Region[]) {
  const levels = LEVELS.map((key) => ({ key, regions: byKeys(regions, (region) => keysOf(region, key)) }));
  return (name: string, isWanted: (region: Region) => boolean = () => true): Region[] => {
    for (const { key, regions } of levels) {
      const found = (regions.get(key(name)) ?? []).filter(isWanted);
      const announced = found.filter(({ type }) => type === kindAnnounced(name));
      if (found.length > 0) return announced.length > 0 ? announced : found;
    }
    return [];
  };
}

function trimmed({ code = '', name = '', district = '', regency = '' }: WrittenRegion): Required<WrittenRegion> {
  return { code: code.trim(), name: name.trim(), district: district.trim(), regency: regency.trim() };
}

/** `32.01.01.2003` from what spreadsheets make of it: `3201012003`, `32-01-01-2003`. */
function codeOf(written: string): string {
  const digits = written.replace(/[\s.\-/]/g, '');
  return /^\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/.test(digits)
    ? [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('.')
    : written;
}

function isCalled(region: Region, name: string): boolean {
  return looseKey(name) === '' || LEVELS.some((key) => keysOf(region, key).includes(key(name)));
}

function keysOf({ name, formerNames }: Region, key: (text: string) => string): string[] {
  return [...new Set([name, ...formerNames].flatMap((one) => [key(one), key(bareName(one))]))];
}

function byKeys(regions: readonly Region[], keysOf: (region: Region) => string[]): Map<string, Region[]> {
  const found = new Map<string, Region[]>();
  for (const region of regions) for (const key of keysOf(region)) found.set(key, [...(found.get(key) ?? []), region]);
  return found;
}

/** Without the prefixes before a name: “Desa Ciapus”, “Kel. Tengah”. */
function bareKey(text: string): string {
  const words = text.split(/[\s.,/()-]+/).filter(Boolean);
  const first = words.findIndex((word) => PREFIXES[word.toLowerCase()] === undefined);
  return searchKey(words.slice(Math.max(first, 0)).join(''));
}

/** As it sounds: in the spelling of today, and no letter doubled but in the numbers of II and III: “Tjiapoes”, “Gn. Puttri 2”. */
function looseKey(text: string): string {
  return bareKey(text.replace(/\b(?:gn|gng)\b\.?/gi, 'gunung'))
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/([^i])\1+/g, '$1')
    .replace(/[1-3]$/, (number) => 'i'.repeat(Number(number)));
}

function kindAnnounced(name: string): RegionType | undefined {
  return PREFIXES[/^\s*([a-z]+)/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** How many letters must change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const kept = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
