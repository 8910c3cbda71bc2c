import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/pagination.js';
import { REASON } from '../../graphql/readInput.js';

@InputType({ description: 'Which API clients to list; conditions are joined by “and”.' })
export class ApiClientFilter {
  @Field(() => ID, { nullable: true, description: 'At this region, by current or former code, and below it.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or the purpose, at most 100 characters.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that were revoked, or only those that were not.' })
  isRevoked?: boolean | null;
}

@ArgsType()
export class ApiClientsArgs extends PageArgs {
  @Field(() => ApiClientFilter, { nullable: true, description: 'Which clients; without it, all in sight.' })
  filter?: ApiClientFilter | null;
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
    description:
      'The cost of queries a minute, 1 to 1,000,000,000; more than the installation’s (`LIMIT_BUDGET`) takes `clients.manage` everywhere, else FORBIDDEN. Without it, the installation’s; given by who manages clients everywhere it follows that when it changes.',
  })
  budget?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What one operation may cost at most, 1 to 1,000,000,000; more than the installation’s (`LIMIT_COST`) takes `clients.manage` everywhere, else FORBIDDEN. Without it, the installation’s.',
  })
  operationCost?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it may ask for the schema (introspection).' })
  mayIntrospect: boolean;

  @Field(() => Int, { defaultValue: 365, description: 'In how many days its key ends, 1 to 366.' })
  days: number;
}

@InputType({ description: 'What to change of an API client; what is left out stays.' })
export class ChangeApiClientInput {
  @Field(() => String, { nullable: true, description: 'Its name, at most 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner needs it for, at most 1,000 characters.' })
  purpose?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'All of its scopes from now on. Those that are new to it the viewer holds at its region, for as long as its keys live.',
  })
  scopes?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The cost of queries a minute, 1 to 1,000,000,000; more than the installation’s (`LIMIT_BUDGET`) takes `clients.manage` everywhere, else FORBIDDEN. Null: the installation’s.',
  })
  budget?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What one operation may cost at most, 1 to 1,000,000,000; more than the installation’s (`LIMIT_COST`) takes `clients.manage` everywhere, else FORBIDDEN. Null: the installation’s.',
  })
  operationCost?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may ask for the schema (introspection).' })
  mayIntrospect?: boolean | null;

  @Field(() => String, REASON)
  reason?: string | null;
}
