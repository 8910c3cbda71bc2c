import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';

export enum ActorKind {
  USER = 'USER',
  API_CLIENT = 'API_CLIENT',
  SYSTEM = 'SYSTEM',
  ANONYMOUS = 'ANONYMOUS',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What kind of actor it is.',
  valuesConfig: {
    USER: { description: 'A person.' },
    API_CLIENT: { description: 'A partner’s program.' },
    SYSTEM: { description: 'Payung itself: its start, its jobs, the commands of those who run it.' },
    ANONYMOUS: { description: 'Nobody that is known.' },
  },
});

@ObjectType({ description: 'A browser at which the viewer is signed in.', simpleResolvers: true })
export class Session {
  @Field(() => ID, { description: 'Names it for `endSession`.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself: 12 hours after the sign-in.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The network address of the sign-in.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser said of itself.' })
  userAgent: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'Who is asking.', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The id of the person or the API client.' })
  id: string;

  @Field(() => String, { description: 'The name of the person or the API client.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address with which the person signs in, in small letters; null for an API client.',
  })
  email: string | null;

  @Field(() => ActorKind, { description: 'A person or a program.' })
  kind: ActorKind;

  @Field(() => [String], { description: 'The codes of the roles in force today; empty for an API client.' })
  roles: string[];

  @Field(() => [String], {
    description:
      'The permissions held at one region at least (`permissions` has their meaning), in the order of that list.',
  })
  abilities: string[];

  @Field(() => Boolean, { description: 'Whether the person has set up an authenticator app.' })
  hasSecondFactor: boolean;

  @Field(() => Boolean, {
    description: 'Whether this session was opened with a code of the authenticator app, or a recovery code.',
  })
  isSecondFactorShown: boolean;

  @Field(() => Boolean, {
    description:
      'Whether roles give nothing because they require a second factor: the person has set up none, or this session was opened without it, as by the organisation’s OpenID provider.',
  })
  isSecondFactorMissing: boolean;

  @Field(() => Boolean, {
    description:
      'Whether all roles give nothing until the person has changed the password, since somebody else gave it. Not so in a session of the OpenID provider.',
  })
  mustChangePassword: boolean;

  /** The widest regions of the roles in force; null is everywhere. */
  roots: (string | null)[];
}
