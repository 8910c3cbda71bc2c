import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { REASON } from '../../graphql/readInput.js';
import { ApiClientsArgs, ChangeApiClientInput, CreateApiClientInput } from './apiClient.input.js';
import { findApiClient, listApiClients } from './apiClient.service.js';
import { ApiClient, ApiClientPage, ApiKeyResult, ClientUsage } from './apiClient.type.js';
import { changeApiClient } from './changeApiClient.js';
import { findUsage } from './clientBudget.js';
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
      'The API clients of the regions where the viewer may `clients.read` or `clients.manage`, in the order in which they were made.',
  })
  apiClients(@Ctx() ctx: Context, @Args(() => ApiClientsArgs) args: ApiClientsArgs): Promise<ApiClientPage> {
    return listApiClients(ctx, args);
  }

  @FieldResolver(() => ClientUsage, { description: 'What it has spent of the present minute.' })
  usage(@Root() client: ApiClient, @Ctx() ctx: Context): Promise<ClientUsage> {
    return findUsage(ctx, client);
  }

  @Mutation(() => ApiKeyResult, {
    description: 'Makes an API client with its first key. Takes `clients.manage` and all of its scopes at the region.',
  })
  createApiClient(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateApiClientInput, { description: 'Which.' }) input: CreateApiClientInput,
  ): Promise<ApiKeyResult> {
    return createApiClient(ctx, input);
  }

  @Mutation(() => ApiClient, {
    description:
      'Changes an API client, for all its keys. Takes `clients.manage`, and what is new of its scopes. CONFLICT when it was revoked.',
  })
  changeApiClient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The client’s id.' }) id: string,
    @Arg('input', () => ChangeApiClientInput, { description: 'What.' }) input: ChangeApiClientInput,
  ): Promise<ApiClient> {
    return changeApiClient(ctx, id, input);
  }

  @Mutation(() => ApiKeyResult, {
    description:
      'Makes a second key; the first lives on until it is revoked or expires, so that the partner can change over. CONFLICT when two are live.',
  })
  rotateApiKey(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The client’s id.' }) id: string,
    @Arg('days', () => Int, { defaultValue: 365, description: 'In how many days it ends, 1 to 366.' }) days: number,
  ): Promise<ApiKeyResult> {
    return rotateApiKey(ctx, id, days);
  }

  @Mutation(() => ApiClient, { description: 'Ends one key, at once.' })
  revokeApiKey(
    @Ctx() ctx: Context,
    @Arg('prefix', () => ID, { description: 'The key’s beginning.' }) prefix: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<ApiClient> {
    return revokeApiKey(ctx, prefix, reason);
  }

  @Mutation(() => ApiClient, { description: 'Ends the client and all its keys, at once and for good.' })
  revokeApiClient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The client’s id.' }) id: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<ApiClient> {
    return revokeApiClient(ctx, id, reason);
  }
}
