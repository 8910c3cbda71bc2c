import { dayOf } from '@payung/shared/day';
import { ENROLMENT_STATUSES } from '@payung/shared/enrolmentTransitions';
import { ENROLMENT_STATUS_WORDS } from '@payung/shared/enrolmentWords';
import type { Month } from '@payung/shared/month';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Names } from '../../graphql/names.js';
import { authorize, isAllowed } from '../access/access.policy.js';
import { findCategory } from '../categories/category.service.js';
import { listFiguresOf } from '../figures/figure.service.js';
import type { Figure } from '../figures/figure.type.js';
import { findFundingSource } from '../funds/fundingSource.service.js';
import type { Region } from '../regions/region.type.js';
import { coverageLoader } from './coverage.loader.js';
import type { Coverage, CoverageCell, CoverageRate, CoverageSlice } from './coverage.type.js';

/** How many have cover in the region; FORBIDDEN for who may not see it. */
export async function getCoverage(ctx: Context, regionCode: string, month: Month | null): Promise<Coverage> {
  const region = ctx.regions.find(regionCode);
  if (!region) throw badInput('regionCode', 'regionUnknown');
  authorize(ctx, 'coverage.read', region.code);
  return loadCoverage(ctx, region, month);
}

/** The same of a region that was found on the way, or null when the viewer may not see it. */
export async function findCoverage(ctx: Context, region: Region, month: Month | null): Promise<Coverage | null> {
  return isAllowed(ctx, 'coverage.read', region.code) ? loadCoverage(ctx, region, month) : null;
}

async function loadCoverage(ctx: Context, { code: regionCode }: Region, wanted: Month | null): Promise<Coverage> {
  const month = wanted ?? dayOf(ctx.clock()).slice(0, 7);
  const loader = await coverageLoader(ctx);
  const cells = await loader.load({ regionCode, month });
  return { regionCode, month, cells, workers: cells.find(isOfAll)?.workers ?? 0 };
}

const isOfAll = ({ categoryCode, fundingSourceCode, status }: CoverageCell): boolean =>
  categoryCode === '' && fundingSourceCode === '' && status === '';

/** By category, by funding source or by status, the most people first. */
export async function sliceCoverage(
  ctx: Context,
  { cells }: Coverage,
  by: 'categoryCode' | 'fundingSourceCode' | 'status',
): Promise<CoverageSlice[]> {
  const slices = cells.flatMap(({ [by]: key, workers }) => (key === '' ? [] : { key, workers }));
  const named = slices.map(async (slice) => ({ ...slice, names: await namesOf(ctx, by, slice.key) }));
  return (await Promise.all(named)).toSorted(
    (one, other) => other.workers - one.workers || (one.key < other.key ? -1 : 1),
  );
}

async function namesOf(ctx: Context, by: Parameters<typeof sliceCoverage>[2], key: string): Promise<Names> {
  const status = ENROLMENT_STATUSES.find((one) => one === key);
  if (status) {
    const { id, en } = ENROLMENT_STATUS_WORDS[status];
    return { id: asLabel(id), en: asLabel(en) };
  }
  const named = await (by === 'categoryCode' ? findCategory(ctx, key, null) : findFundingSource(ctx, key));
  // Nobody has cover in what was never published; but who reads gets a number in any case.
  return named?.names ?? { id: key, en: key };
}

const asLabel = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * Against each published number of people there are or shall be covered. One of people who were reached tells of some of the
 * same people, and one of what is set aside of the seats of a single village: no share of those is a rate.
 */
export async function rateCoverage(ctx: Context, { regionCode, workers }: Coverage): Promise<CoverageRate[]> {
  const figures = await listFiguresOf(ctx, regionCode);
  return figures.filter(countsPeople).map(({ id, value }) => ({ figureId: id, rate: workers / value }));
}

const countsPeople = ({ unit, kind, value }: Figure): boolean =>
  unit === 'PEOPLE' && (kind === 'POPULATION' || kind === 'TARGET') && value > 0;
