import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/pagination.js';
import { findApiClient, getApiClient, listApiClients } from './apiClient.service.js';
import { ApiClient, ApiClientPage, ApiKeyResult, CreateApiClientInput } from './apiClient.type.js';
import { createApiClient } from './createApiClient.js';
import { revokeApiClient, revokeApiKey } from './revokeApiClient.js';
import { rotateApiKey } from './rotateApiKey.js';

@Resolver(() => ApiClient)
export class ApiClientResolver {
  @Query(() => ApiClient, {
    nullable: true,
    description: 'The API client with this id; null when there is none in sight.',
  })
  apiClient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
  ): Promise<ApiClient | null> {
    return findApiClient(ctx, id);
  }

  @Query(() => ApiClientPage, {
    description:
      'The API clients of the regions where the viewer may `clients.read`, in the order in which they were made.',
  })
  apiClients(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<ApiClientPage> {
    return listApiClients(ctx, args);
  }

  @Mutation(() => ApiKeyResult, {
    description: 'Makes an API client with its first key. Takes `clients.manage` and all of its scopes at the region.',
  })
  async createApiClient(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateApiClientInput, { description: 'Which.' }) input: CreateApiClientInput,
  ): Promise<ApiKeyResult> {
    const { client, key } = await createApiClient(ctx, input);
    return { client: await getApiClient(ctx, client.id), key };
  }

  @Mutation(() => ApiKeyResult, {
    description:
      'Makes a second key; the first lives on until it is revoked or expires, so that the partner can change over. CONFLICT when two are live.',
  })
  async rotateApiKey(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The client’s id.' }) id: string,
    @Arg('days', () => Int, { defaultValue: 365, description: 'In how many days it ends, 1 to 366.' }) days: number,
  ): Promise<ApiKeyResult> {
    const { key } = await rotateApiKey(ctx, id, days);
    return { client: await getApiClient(ctx, id), key };
  }

  @Mutation(() => ApiClient, { description: 'Ends one key, at once.' })
  async revokeApiKey(
    @Ctx() ctx: Context,
    @Arg('prefix', () => ID, { description: 'The key’s beginning.' }) prefix: string,
  ): Promise<ApiClient> {
    return getApiClient(ctx, (await revokeApiKey(ctx, prefix)).id);
  }

  @Mutation(() => ApiClient, { description: 'Ends the client and all its keys, at once and for good.' })
  async revokeApiClient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The client’s id.' }) id: string,
  ): Promise<ApiClient> {
    return getApiClient(ctx, (await revokeApiClient(ctx, id)).id);
  }
}
