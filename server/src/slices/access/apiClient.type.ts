import { ListSize } from '../../graphql/limits/listSize.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
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
    description: 'The cost of queries that it may spend a minute; null: the installation’s, also when that changes.',
  })
  budget: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What one operation of it may cost at most; null: the installation’s, also when that changes.',
  })
  operationCost: number | null;

  @Field(() => Boolean, { description: 'Whether it may ask for the schema (introspection).' })
  mayIntrospect: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked with all its keys; null: it was not.',
  })
  revokedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When one of its keys was last used, to the minute; null: never.',
  })
  lastUsedAt: Date | null;

  @ListSize(2)
  @Field(() => [ApiKey], { description: 'Its keys, the newest first.' })
  keys: ApiKey[];

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on it: `changeApiClient`, `rotateApiKey`, `revokeApiKey`, `revokeApiClient`.',
  })
  abilities: string[];

  /** Null: everywhere. */
  regionCode: string | null;
}

@ObjectType({
  description:
    'What a client has spent of its minute, which begins with its first operation. Each process of the server takes the budget in slices of a fiftieth: the number holds what was taken, so it runs ahead of what was spent by one slice for each process at most.',
  simpleResolvers: true,
})
export class ClientUsage {
  @Field(() => Int, { description: 'The cost that was taken of the present minute; 0 when none is running.' })
  spent: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The cost that it may spend a minute, its own or the installation’s; null: there is no bound.',
  })
  budget: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the minute ends, by the database’s clock; null: none is running.',
  })
  resetAt: Date | null;
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
