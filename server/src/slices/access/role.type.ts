import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'Something that one can be allowed to do. The list is closed.', simpleResolvers: true })
export class Permission {
  @Field(() => ID, { description: 'Its name, `workers.read`.' })
  key: string;

  @Field(() => String, { description: 'What it allows, in English.' })
  meaning: string;
}

@ObjectType({
  description: 'A named bundle of permissions, to be granted to people at regions.',
  simpleResolvers: true,
})
export class Role {
  @Field(() => ID, { description: 'Its key, `village-operator`.' })
  code: string;

  @Field(() => String, { description: 'Its name in Indonesian.' })
  nameId: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => [String], { description: 'The keys of its permissions, in the order of `permissions`.' })
  permissions: string[];

  @Field(() => Boolean, { description: 'Whether Payung brings it; such a role follows Payung’s version.' })
  isShipped: boolean;

  @Field(() => Boolean, { description: 'Whether it gives nothing to people who have not set up a second factor.' })
  requiresSecondFactor: boolean;
}

@ObjectType({ description: 'A role that a person has at a region and all below it.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => ID, { description: 'Names it for `revokeRole`.' })
  id: string;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: without an end.' })
  to: string | null;

  @Field(() => Boolean, { description: 'Whether today is one of its days.' })
  isInForce: boolean;

  @Field(() => [String], { description: 'The mutations that the viewer may use on it: `revokeRole`.' })
  abilities: string[];

  /** Null: everywhere. */
  regionCode: string | null;
}
