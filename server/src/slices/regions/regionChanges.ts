import { parentCode } from '@payung/shared/regionCode';
import { searchKey } from './regionSearch.js';
import type { SourceRegion } from './regionSource.js';

/** What the database has of a region. */
export interface HeldRegion extends Omit<SourceRegion, 'formerCodes'> {
  readonly isRetired: boolean;
}

export interface RegionChanges {
  /** The same place under a new code, from the province down; records that point at it come along. */
  readonly recoded: readonly { readonly from: string; readonly to: string }[];
  /** New regions, and those that differ from what is held, as they shall be. */
  readonly written: readonly SourceRegion[];
  /** Codes that the source dropped without a successor. */
  readonly retired: readonly string[];
}

/**
 * What brings the held regions to a new edition of the data. A code that vanished is the former code of a new one with
 * the same name under the same parent, else of the only new one with that name in the same regency or city.
 */
export function planRegionChanges(held: readonly HeldRegion[], source: readonly SourceRegion[]): RegionChanges {
  const heldByCode = new Map(held.map((region) => [region.code, region]));
  const sourceCodes = new Set(source.map(({ code }) => code));
  const free = new Map<string, SourceRegion>();
  for (const region of source) if (!heldByCode.has(region.code)) free.set(region.code, region);
  const vanished = held.filter(({ code, isRetired }) => !isRetired && !sourceCodes.has(code)).toSorted(fromTheTop);

  const successor = new Map<string, string>();
  const unmatched: HeldRegion[] = [];
  for (const region of vanished) {
    const parent = region.parentCode === null ? null : (successor.get(region.parentCode) ?? region.parentCode);
    const to = onlyOne(free, (candidate) => candidate.parentCode === parent && isSameName(candidate, region));
    if (to) take(region, to);
    else unmatched.push(region);
  }
  const retired: string[] = [];
  for (const region of unmatched) {
    const to = onlyOne(free, (candidate) => isSameLevel(candidate, region) && isSameName(candidate, region));
    if (to) take(region, to);
    else retired.push(region.code);
  }

  function take(region: HeldRegion, to: string): void {
    successor.set(region.code, to);
    free.delete(to);
  }

  const recoded = [...successor].map(([from, to]) => ({ from, to })).toSorted((a, b) => a.to.length - b.to.length);
  const heldAs = new Map(recoded.map(({ from, to }) => [to, heldByCode.get(from)]));
  const written = source
    .map((region) => withFormerNames(region, heldByCode.get(region.code) ?? heldAs.get(region.code)))
    .filter((region) => differs(region, heldByCode.get(region.code)));
  return { recoded, written, retired };
}

function fromTheTop(a: HeldRegion, b: HeldRegion): number {
  return a.code.length - b.code.length || (a.code < b.code ? -1 : 1);
}

function onlyOne(free: ReadonlyMap<string, SourceRegion>, fits: (region: SourceRegion) => boolean): string | undefined {
  const found = [...free.values()].filter(fits);
  return found.length === 1 ? found[0]?.code : undefined;
}

function isSameName(a: { name: string }, b: { name: string }): boolean {
  return searchKey(a.name) === searchKey(b.name);
}

/** The same kind of level in the same regency or city (the first two segments). */
function isSameLevel(a: { code: string }, b: { code: string }): boolean {
  return a.code.length === b.code.length && a.code.length > 5 && a.code.slice(0, 5) === b.code.slice(0, 5);
}

function withFormerNames(region: SourceRegion, before: HeldRegion | undefined): SourceRegion {
  const names = new Set([...(before?.formerNames ?? []), ...(before ? [before.name] : []), ...region.formerNames]);
  names.delete(region.name);
  return { ...region, parentCode: parentCode(region.code), formerNames: [...names].sort() };
}

const COLUMNS = ['name', 'type', 'parentCode', 'postalCode', 'latitude', 'longitude'] as const;

function differs(region: SourceRegion, before: HeldRegion | undefined): boolean {
  return (
    before === undefined ||
    before.isRetired ||
    COLUMNS.some((column) => region[column] !== before[column]) ||
    region.formerNames.join('\n') !== before.formerNames.toSorted().join('\n')
  );
}
