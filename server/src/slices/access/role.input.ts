import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.js';
import { REASON } from '../../graphql/readInput.js';

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

  @Field(() => String, REASON)
  reason?: string | null;
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
    description:
      'Whether it gives nothing to people without a second factor. FORBIDDEN when it does not, and the viewer holds one of its permissions only by a role that does.',
  })
  requiresSecondFactor: boolean;
}

@InputType({ description: 'What to change of a role; what is left out stays.' })
export class ChangeRoleInput {
  @Field(() => Int, { description: 'The version that was seen. STALE_VERSION when somebody has changed it since.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Its name in Indonesian, at most 80 characters.' })
  nameId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English, at most 80 characters.' })
  nameEn?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'All of its permissions from now on. Those that are new to it the viewer holds wherever the role is held, and for as long.',
  })
  permissions?: string[] | null;

  @Field(() => String, REASON)
  reason?: string | null;
}
