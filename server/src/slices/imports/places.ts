import { isWithin } from '@payung/shared/regionCode';
import type { Context, Services } from '../../context.js';
import type { MessageKey } from '../../messages.js';
import { isAllowed, regionOfSight } from '../access/access.policy.js';
import { type RegionMatch, type WrittenRegion, createRegionMatcher } from '../regions/matchRegion.js';
import type { Region } from '../regions/region.type.js';

/** The regions are a snapshot: one run sees one state of them. */
export type Placing = Pick<Services, 'actor'> & Pick<Context, 'regions'>;

export type FoundPlace =
  | { readonly region: Region }
  | { readonly region: null; readonly code: MessageKey; readonly parameters: Readonly<Record<string, string>> };

const MOST_TOLD = 5;

/**
 * Finds the villages and wards that rows name, by code or by name and district, and whether the actor may bring people of
 * theirs. Of an import for one village the village may be left out. Lists name the same few villages again and again: each is
 * looked for once.
 */
export function createPlaceFinder(services: Placing, within: string | null): (written: WrittenRegion) => FoundPlace {
  const { actor, regions } = services;
  const around = within ?? regionOfSight(actor, 'imports.run');
  const match = createRegionMatcher(regions, around, ['VILLAGE', 'WARD']);
  let matchAnywhere: typeof match | undefined;
  const only = around === null ? null : regions.find(around);
  const onlyVillage = only && (only.type === 'VILLAGE' || only.type === 'WARD') ? only : null;
  const known = new Map<string, FoundPlace>();

  return (written) => {
    const { code = '', name = '', district = '', regency = '' } = written;
    const key = `${code}\n${name}\n${district}\n${regency}`;
    const before = known.get(key);
    if (before) return before;
    const found = find({ code, name, district, regency });
    known.set(key, found);
    return found;
  };

  function find(written: Required<WrittenRegion>): FoundPlace {
    if (Object.values(written).every((text) => text.trim() === ''))
      return onlyVillage ? allowed(onlyVillage) : { region: null, code: 'villageMissing', parameters: {} };
    const nearby = match(written);
    // Who names a village of others is told that it is not theirs, and not that there is none.
    matchAnywhere ??= createRegionMatcher(regions, null, ['VILLAGE', 'WARD']);
    return verdict(nearby.kind === 'NONE' ? matchAnywhere(written) : nearby, nearby, describeWritten(written));
  }

  function verdict(found: RegionMatch, nearby: RegionMatch, value: string): FoundPlace {
    if (found.kind === 'ONE') return allowed(found.region);
    if (nearby.kind === 'SEVERAL') return refuse('regionSeveral', value, describe(nearby.regions));
    if (found.kind === 'CONTRADICTION') return refuse('regionContradiction', value, describe([found.region]));
    const similar = nearby.kind === 'NONE' ? describe(nearby.similar) : '';
    return refuse(similar ? 'regionLooksLike' : 'regionNotFound', value, similar);
  }

  function allowed(region: Region): FoundPlace {
    const isOurs =
      (within === null || isWithin(region.code, within)) &&
      isAllowed(services, 'imports.run', region.code) &&
      isAllowed(services, 'enrolments.propose', region.code);
    return isOurs ? { region } : refuse('personOfOtherRegion', region.name, describe([region]));
  }

  function describe(found: readonly Region[]): string {
    return found
      .slice(0, MOST_TOLD)
      .map((region) => [region.name, regions.parentOf(region)?.name ?? ''].filter(Boolean).join(', '))
      .join('; ');
  }
}

function refuse(code: MessageKey, value: string, others: string): FoundPlace {
  return { region: null, code, parameters: { value, others } };
}

function describeWritten({ code, name, district, regency }: Required<WrittenRegion>): string {
  return [code, name, district, regency]
    .filter((text) => text.trim() !== '')
    .join(', ')
    .slice(0, 200);
}
