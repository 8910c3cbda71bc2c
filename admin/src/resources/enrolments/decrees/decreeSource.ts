import type { DecreeRecordFragment } from '../../../generated/graphql';
import { DecreeByIdDocument, DecreeListDocument } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { request } from '../../../providers/graphqlClient';
import type { ResourceSource } from '../../../providers/resourceSource';

interface DecreeListFilter {
  within?: string;
  search?: string;
}

export const decreeSource = {
  // The API's order is by time, the newest first.
  async getList({ filter: { within, search } = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const variables = {
      filter: { within: within ?? null, search: search ?? null },
      first: perPage,
      offset: (page - 1) * perPage,
    };
    const { decrees } = await request(DecreeListDocument, variables, signal);
    return { data: decrees.items, total: decrees.totalCount };
  },

  async getOne({ id, signal }) {
    const { decree } = await request(DecreeByIdDocument, { id }, signal);
    if (!decree) {
      throw new ApiError(`No decree has the id ${id}`, 'NOT_FOUND');
    }
    return { data: decree };
  },
} satisfies ResourceSource<DecreeRecordFragment, DecreeListFilter>;
