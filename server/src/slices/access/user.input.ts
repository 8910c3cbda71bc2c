import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../graphql/pagination.js';
import { REASON } from '../../graphql/readInput.js';

@InputType({ description: 'Which people to list; conditions are joined by “and”.' })
export class UserFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Of the offices of this region, by current or former code, and below it.',
  })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or the e-mail, at most 100 characters.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who are suspended, or only those who are not.' })
  isSuspended?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those who have been given this role in the viewer’s sight, on whatever days, and have it still.',
  })
  roleCode?: string | null;
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

@InputType({ description: 'What to change of a person; what is left out stays.' })
export class ChangeUserInput {
  @Field(() => String, { nullable: true, description: 'The person’s name, at most 120 characters.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The region of the person’s office, which takes `users.manage` there too; null: the whole installation.',
  })
  regionCode?: string | null;

  @Field(() => String, REASON)
  reason?: string | null;
}
