import type { RegionType } from '../../generated/prisma/enums.js';
import type { Region } from './region.type.js';

export interface RankedRegion {
  readonly region: Region;
  /** Lower is better; 0 without a search. The list is in the order of rank, then code. */
  readonly rank: number;
}

/** The prefixes that lists carry before a name, and the kind of area that each announces. */
export const PREFIXES: Readonly<Record<string, RegionType>> = {
  ds: 'VILLAGE',
  desa: 'VILLAGE',
  kel: 'WARD',
  kelurahan: 'WARD',
  kec: 'DISTRICT',
  kecamatan: 'DISTRICT',
  kab: 'REGENCY',
  kabupaten: 'REGENCY',
  kota: 'CITY',
  prov: 'PROVINCE',
  provinsi: 'PROVINCE',
};

/** A name without all that lists write in many ways: case, accents, spaces, dots, hyphens. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

interface Query {
  readonly key: string;
  /** The kind that the first prefix announces; it ranks higher, but lists err, so it does not exclude. */
  readonly hint: RegionType | undefined;
}

/** Lower is better. Between two of them lies the same match with another kind of area than the prefix announced. */
const EXACT = 0;
const EXACT_FORMER = 2;
const WITH_AREA = 4;
const BEGINNING = 6;
const INSIDE = 8;
const OTHER_KIND = 1;
const NO_MATCH = 255;

/**
 * Searches names (current, former, with and without the prefix), codes and postal codes. All keys stand in one long
 * text that is scanned natively, so the whole country costs little more than one regency.
 */
export function createRegionSearch(
  regions: readonly Region[],
  ancestorsOf: (region: Region) => Region[],
): (text: string, isWanted: (region: Region) => boolean) => RankedRegion[] {
  const keys = regions.map(keysOf);
  const haystack = createHaystack(keys);
  const byKey = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });

  /** The rank of each region, in the order of the regions. */
  function ranksFor({ key, hint }: Query): Uint8Array {
    const ranks = new Uint8Array(regions.length).fill(NO_MATCH);
    const propose = (index: number, rank: number): void => {
      const proposed = hint === undefined || regions[index]?.type === hint ? rank : rank + OTHER_KIND;
      if (proposed < (ranks[index] ?? 0)) ranks[index] = proposed;
    };
    haystack.find(key, (index, isBeginning) => propose(index, isBeginning ? BEGINNING : INSIDE));
    for (const index of byKey.get(key) ?? []) propose(index, isNameOf(regions[index], key) ? EXACT : EXACT_FORMER);
    for (let length = 2; length < key.length; length += 1) {
      const rest = key.slice(length);
      for (const index of byKey.get(key.slice(0, length)) ?? []) {
        const region = regions[index];
        if (region && namesAreas(rest, ancestorsOf(region).toReversed())) propose(index, WITH_AREA);
      }
    }
    return ranks;
  }

  return (text, isWanted) => {
    for (const query of readings(text)) {
      // The next reading is tried when this one finds nothing that is wanted, whatever it finds elsewhere.
      const found = inOrder(ranksFor(query), regions).filter(({ region }) => isWanted(region));
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** As written, then without the prefixes: “Kota Batu” is a village too, “Ds. Kotabatu” only with the prefix off. */
function readings(text: string): Query[] {
  const words = text.split(/[\s.,/()-]+/).filter(Boolean);
  const prefixes = words.map((word) => PREFIXES[word.toLowerCase()]);
  const bare = words.filter((_, index) => prefixes[index] === undefined).join('');
  const whole: Query = { key: searchKey(text), hint: undefined };
  const stripped: Query = { key: searchKey(bare), hint: prefixes.find(Boolean) };
  return [whole, stripped].filter(({ key }, index, all) => key !== '' && (index === 0 || key !== all[0]?.key));
}

function keysOf(region: Region): string[] {
  const names = [region.name, ...region.formerNames];
  const codes = [region.code, ...region.aliases, region.postalCode ?? ''];
  return [...new Set([...names, ...names.map(bareName), ...codes].map(searchKey))].filter(Boolean);
}

/** “Kabupaten Bogor” is looked for as “Bogor”, and “Kota Bogor” too. */
export function bareName(name: string): string {
  return name.replace(/^(kabupaten|kota)\s+/i, '');
}

function isNameOf(region: Region | undefined, key: string): boolean {
  return region !== undefined && (searchKey(region.name) === key || searchKey(bareName(region.name)) === key);
}

/** Whether the text is made of the names of areas, each further up than the one before, the last perhaps unfinished. */
function namesAreas(text: string, areas: readonly Region[]): boolean {
  return areas.some((area, index) =>
    keysOf(area).some(
      (key) =>
        key.startsWith(text) || (text.startsWith(key) && namesAreas(text.slice(key.length), areas.slice(index + 1))),
    ),
  );
}

function inOrder(ranks: Uint8Array, regions: readonly Region[]): RankedRegion[] {
  const byRank: RankedRegion[][] = Array.from({ length: INSIDE + OTHER_KIND + 1 }, () => []);
  regions.forEach((region, index) => {
    const rank = ranks[index] ?? NO_MATCH;
    byRank[rank]?.push({ region, rank });
  });
  return byRank.flat();
}

/** Many short keys as one text with a line each; `owners` tells whose line begins where. */
function createHaystack(keys: readonly (readonly string[])[]) {
  const lines = keys.flatMap((own, index) => own.map((key) => ({ key, index })));
  const text = `\n${lines.map(({ key }) => key).join('\n')}\n`;
  const begins = new Int32Array(lines.length);
  let position = 1;
  lines.forEach(({ key }, line) => {
    begins[line] = position;
    position += key.length + 1;
  });

  function lineAt(place: number): number {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? Infinity) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    /** Tells of each line that has the key whether it begins with it. */
    find(key: string, found: (index: number, isBeginning: boolean) => void): void {
      for (let at = text.indexOf(key); at >= 0;) {
        const line = lineAt(at);
        found(lines[line]?.index ?? -1, begins[line] === at);
        at = text.indexOf(key, begins[line + 1] ?? text.length);
      }
    },
  };
}
