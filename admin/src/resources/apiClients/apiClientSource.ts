import type {
  ApiClientEntryFragment,
  ApiClientFilter,
  ChangeApiClientInput,
  CreateApiClientInput,
} from '../../generated/graphql';
import {
  ApiClientByIdDocument,
  ApiClientListDocument,
  ChangeApiClientDocument,
  CreateApiClientDocument,
  RevokeApiClientDocument,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** Lists and single records select the same fields: react-admin fills the one's cache from the other. */
export const apiClientSource = {
  // The API's order is that in which they were made.
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const variables = { filter, first: perPage, offset: (page - 1) * perPage };
    const { apiClients } = await request(ApiClientListDocument, variables, signal);
    return { data: apiClients.items, total: apiClients.totalCount };
  },

  async getOne({ id, signal }) {
    const { apiClient } = await request(ApiClientByIdDocument, { id }, signal);
    if (!apiClient) {
      throw new ApiError(`No API client has the id ${id}`, 'NOT_FOUND');
    }
    return { data: apiClient };
  },
} satisfies ResourceSource<ApiClientEntryFragment, ApiClientFilter>;

export const createApiClient = async (input: CreateApiClientInput) =>
  (await request(CreateApiClientDocument, { input })).createApiClient;
export const changeApiClient = (id: string, input: ChangeApiClientInput) =>
  request(ChangeApiClientDocument, { id, input });
export const rotateApiKey = async (id: string, days: number) =>
  (await request(RotateApiKeyDocument, { id, days })).rotateApiKey;
export const revokeApiKey = (prefix: string, reason: string | null) =>
  request(RevokeApiKeyDocument, { prefix, reason });
export const revokeApiClient = (id: string, reason: string | null) => request(RevokeApiClientDocument, { id, reason });
