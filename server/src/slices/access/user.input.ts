import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../graphql/pagination.js';
import { DateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'Which people to list; conditions are joined by “and”.' })
export class UserFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Of the offices of this region, by current or former code, and below it.',
  })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or the e-mail, at most 100 characters.' })
  search?: string | null;
}

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Which people; without it, all in sight.' })
  filter?: UserFilter | null;
}

@InputType({ description: 'A person to add.' })
export class AddUserInput {
  @Field(() => String, { description: 'The person’s name, at most 120 characters.' })
  name: string;

  @Field(() => String, { description: 'The e-mail address with which the person signs in. CONFLICT when it is taken.' })
  email: string;

  @Field(() => ID, { nullable: true, description: 'The region of the person’s office; null: the whole installation.' })
  regionCode?: string | null;
}

@InputType({ description: 'A role to give.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'To whom.' })
  userId: string;

  @Field(() => ID, {
    description: 'Which role; FORBIDDEN when it has permissions that the viewer does not hold at the region.',
  })
  roleCode: string;

  @Field(() => ID, { nullable: true, description: 'Where, with all below; null: everywhere.' })
  regionCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; without it, today.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; without it, there is none.' })
  to?: string | null;
}

@InputType({ description: 'A role to make.' })
export class CreateRoleInput {
  @Field(() => ID, {
    description: '2 to 40 small letters, digits and hyphens, a letter first. CONFLICT when it is taken.',
  })
  code: string;

  @Field(() => String, { description: 'Its name in Indonesian, at most 80 characters.' })
  nameId: string;

  @Field(() => String, { description: 'Its name in English, at most 80 characters.' })
  nameEn: string;

  @Field(() => [String], { description: 'Keys of `permissions`, all of them held by the viewer somewhere.' })
  permissions: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it gives nothing to people without a second factor.',
  })
  requiresSecondFactor: boolean;
}
