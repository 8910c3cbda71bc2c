import { Field, ID, ObjectType } from 'type-graphql';
import { ActorKind } from '../access/viewer.type.js';

@ObjectType({
  description: 'Who did something, as they were named when they did it.',
  simpleResolvers: true,
})
export class Actor {
  @Field(() => ID, { description: 'The id of the person or the API client; `system` for Payung itself.' })
  id: string;

  @Field(() => String, { description: 'The name that they had then.' })
  name: string;

  @Field(() => ActorKind, { description: 'A person, a program, or Payung itself.' })
  kind: ActorKind;
}
