import { ListSize } from '../../graphql/limits/listSize.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { pageOf } from '../../graphql/pagination.js';
import { DateTimeScalar } from '../../graphql/scalars.js';

@ObjectType({
  description: 'A key of an API client. The key itself is shown when it is made, and never again.',
  simpleResolvers: true,
})
export class ApiKey {
  @Field(() => ID, { description: 'The key’s beginning, by which it is known: `payung_` and ten characters.' })
  prefix: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it opens anything now.' })
  isLive: boolean;
}

@ObjectType({ description: 'A partner’s program: what it may do, where, and what for.', simpleResolvers: true })
export class ApiClient {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What the partner needs it for.' })
  purpose: string;

  @Field(() => [String], { description: 'The keys of its permissions, in the order of `permissions`.' })
  scopes: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'The cost of queries that it may spend a minute; null: as much as all.',
  })
  budget: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked with all its keys; null: it was not.',
  })
  revokedAt: Date | null;

  @ListSize(2)
  @Field(() => [ApiKey], { description: 'Its keys, the newest first.' })
  keys: ApiKey[];

  @Field(() => [String], {
    description: 'The mutations that the viewer may use on it: `rotateApiKey`, `revokeApiKey`, `revokeApiClient`.',
  })
  abilities: string[];

  /** Null: everywhere. */
  regionCode: string | null;
}

@ObjectType({ description: 'A page of API clients.', simpleResolvers: true })
export class ApiClientPage extends pageOf(ApiClient) {}

@ObjectType({ description: 'An API client with its new key.', simpleResolvers: true })
export class ApiKeyResult {
  @Field(() => ApiClient, { description: 'The client.' })
  client: ApiClient;

  @Field(() => String, { description: 'The whole key, shown this once. It goes into `Authorization: Bearer …`.' })
  key: string;
}

@InputType({ description: 'An API client to make.' })
export class CreateApiClientInput {
  @Field(() => String, { description: 'Its name, at most 120 characters.' })
  name: string;

  @Field(() => String, { description: 'What the partner needs it for, at most 1,000 characters.' })
  purpose: string;

  @Field(() => [String], { description: 'Keys of `permissions`, all of them held by the viewer at the region.' })
  scopes: string[];

  @Field(() => ID, { nullable: true, description: 'Where, with all below; null: everywhere.' })
  regionCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The cost of queries a minute, 1 to 1,000,000,000; without it, as much as all.',
  })
  budget?: number | null;

  @Field(() => Int, { defaultValue: 365, description: 'In how many days its key ends, 1 to 366.' })
  days: number;
}
