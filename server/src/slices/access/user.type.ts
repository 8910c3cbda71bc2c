import { ListSize } from '../../graphql/limits/listSize.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { RoleGrant } from './role.type.js';

@PersonalData('User')
@ObjectType({ description: 'Somebody who works with Payung.', simpleResolvers: true })
export class User {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id: string;

  @Field(() => String, { description: 'The person’s name.' })
  name: string;

  @Field(() => String, { description: 'The address with which the person signs in, in small letters.' })
  email: string;

  @Field(() => Boolean, { description: 'Whether the person cannot sign in until reinstated.' })
  isSuspended: boolean;

  @Field(() => Boolean, { description: 'Whether signing in takes a code from an authenticator app, too.' })
  hasSecondFactor: boolean;

  @Field(() => DateTimeScalar, { description: 'When the person was added.' })
  createdAt: Date;

  @ListSize(3)
  @Field(() => [RoleGrant], {
    description: 'The person’s roles, past and future ones too, but for those revoked or out of the viewer’s sight.',
  })
  grants: RoleGrant[];

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on the person: `grantRole`, `changeUser`, `suspendUser` or `reinstateUser`, `removeUser`, `resetPassword`.',
  })
  abilities: string[];

  /** Null: the whole installation. */
  regionCode: string | null;
}

@ObjectType({ description: 'A page of people.', simpleResolvers: true })
export class UserPage extends pageOf(User) {}

@ObjectType({ description: 'A person who was added, and how they sign in the first time.', simpleResolvers: true })
export class AddUserResult {
  @Field(() => User, { description: 'The person.' })
  user: User;

  @Field(() => String, {
    description: 'A random password, shown this once; until the person has changed it, roles give nothing.',
  })
  password: string;
}
