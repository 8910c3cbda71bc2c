import type { RegionEntryFragment, RegionFilter } from '../../generated/graphql';
import { RegionByCodeDocument, RegionListDocument } from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

export type RegionRecord = RegionEntryFragment & { id: string };

/** Lists and single records select the same fields: react-admin fills the one's cache from the other. */
export const regionSource = {
  // The API's order is the order of the codes; there is nothing to sort by.
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const variables = { filter, first: perPage, offset: (page - 1) * perPage };
    const { regions } = await request(RegionListDocument, variables, signal);
    return { data: regions.items.map(toRecord), total: regions.totalCount };
  },

  /** A former code brings its successor: the record's id then differs from the one asked for. */
  async getOne({ id, signal }) {
    const { region } = await request(RegionByCodeDocument, { code: id }, signal);
    if (!region) {
      throw new ApiError(`No region has the code ${id}`, 'NOT_FOUND');
    }
    return { data: toRecord(region) };
  },

  async getMany({ ids, signal }) {
    const { regions } = await request(RegionListDocument, { filter: { codes: ids }, first: ids.length }, signal);
    return { data: regions.items.map(toRecord) };
  },
} satisfies ResourceSource<RegionRecord, RegionFilter>;

const toRecord = (region: RegionEntryFragment): RegionRecord => ({ ...region, id: region.code });
