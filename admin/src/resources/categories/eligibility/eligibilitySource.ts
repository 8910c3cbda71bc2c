import type { CategoryField } from '@payung/shared/categoryFields';

import type { Choice, Lookup } from '../../../components/LookupField';
import type { CategoryFieldInput, RegionPlaceFragment, TryEligibilityInput } from '../../../generated/graphql';
import {
  EligibilityRegionSearchDocument,
  EligibilityRegionsDocument,
  EligibilityTrialDocument,
} from '../../../generated/graphql';
import { request } from '../../../providers/graphqlClient';

/** The regions that a rule may speak of, with their names as `placeOf` writes them. */
export const regionLookup = (placeOf: (region: RegionPlaceFragment) => string): Lookup => {
  const toChoice = (region: RegionPlaceFragment): Choice => ({
    id: region.code,
    label: placeOf(region),
    detail: region.code,
  });
  return {
    name: 'place',
    async search(search, signal) {
      const { regions } = await request(EligibilityRegionSearchDocument, { search }, signal);
      return regions.items.map(toChoice);
    },
    async find(code, signal) {
      const { regions } = await request(EligibilityRegionsDocument, { codes: [code], first: 1 }, signal);
      return regions.items.map(toChoice)[0] ?? null;
    },
  };
};

/** A field as the API takes it. */
export const toFieldInput = ({ labels, helps, choices, ...field }: CategoryField): CategoryFieldInput => ({
  ...field,
  labelId: labels.id,
  labelEn: labels.en,
  choices: choices ? [...choices] : null,
  helpId: helps?.id ?? null,
  helpEn: helps?.en ?? null,
});

/** What the server says of a rule, together with what it was asked. */
export async function fetchTrial(input: TryEligibilityInput, signal: AbortSignal) {
  const { tryEligibility } = await request(EligibilityTrialDocument, { input }, signal);
  return { input, ...tryEligibility };
}

export async function fetchRegions(codes: readonly string[], signal: AbortSignal) {
  const { regions } = await request(EligibilityRegionsDocument, { codes: [...codes], first: codes.length }, signal);
  return regions.items;
}
