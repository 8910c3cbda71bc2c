import type { Context } from '../../context.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { type RegionsArgs, checkRegionFilter } from './region.input.js';
import type { Region } from './region.type.js';
import type { RankedRegion } from './regionSearch.js';

/** A page of the regions under the filter, best match first, then in the order of the codes. */
export function listRegions(ctx: Context, args: RegionsArgs): Page<Region> {
  const { codes, within, types, search } = args.filter ?? {};
  checkRegionFilter(args.filter ?? {});
  const { first, after, offset } = readPage(args);
  const ranked = ctx.regions.list({ codes, within, types, search });

  const list = ['regions', codes, within, types, search];
  const begin = after === null ? offset : firstAfter(ranked, ctx.cursors.open(list, after));
  const page = ranked.slice(begin, begin + first);
  const last = page.at(-1);
  return {
    items: page.map(({ region }) => region),
    totalCount: ranked.length,
    pageInfo: {
      hasNextPage: begin + page.length < ranked.length,
      endCursor: last ? ctx.cursors.seal(list, positionOf(last)) : null,
    },
  };
}

function positionOf({ rank, region }: RankedRegion): string {
  return `${rank}:${region.code}`;
}

/** Where the list goes on after a position, also when the very item at that position is gone. */
function firstAfter(ranked: readonly RankedRegion[], position: string): number {
  const [rank, code = ''] = position.split(':');
  const next = ranked.findIndex(
    (item) => item.rank > Number(rank) || (item.rank === Number(rank) && item.region.code > code),
  );
  return next < 0 ? ranked.length : next;
}
