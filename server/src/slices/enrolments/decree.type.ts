import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { pageOf } from '../../graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';

@ObjectType({
  description:
    'The decree (SK) by which a list of people was registered. The list is frozen: what became of it since shows.',
  simpleResolvers: true,
})
export class Decree {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => DateScalar, { description: 'Its day.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  title: string | null;

  @Field(() => String, { description: 'The name of the file that its paper came as.' })
  fileName: string;

  @Field(() => String, { description: 'SHA-256 of the paper, in hexadecimal.' })
  fileSha256: string;

  @Field(() => Int, { description: 'How many people are on the list.' })
  people: number;

  @Field(() => String, { description: 'SHA-256 of the frozen list, in hexadecimal.' })
  listSha256: string;

  @Field(() => DateTimeScalar, { description: 'When the list was registered.' })
  registeredAt: Date;

  @Field(() => Actor, { description: 'Who registered it.' })
  registeredBy: Actor;

  @Field(() => String, {
    nullable: true,
    description: 'Where its paper is: to be asked with `purpose`. Null for who may not see whole national ids there.',
  })
  paperUrl: string | null;

  regionCode: string | null;
}

@ObjectType({ description: 'A page of decrees, the newest first.' })
export class DecreePage extends pageOf(Decree) {}

@ObjectType({ description: 'An enrolment of the list that is not as the list has it any more.', simpleResolvers: true })
export class DecreeChange {
  @Field(() => ID, { description: 'Which enrolment.' })
  enrolmentId: string;

  @Field(() => [String], {
    description:
      'In what it differs: `worker` (records were merged), `nik`, `name`, `birthDate`, `to` (ended) and so on. Empty: it is on one of the two lists alone.',
  })
  fields: readonly string[];
}

@ObjectType({
  description: 'A decree’s list, compared with what was kept of it and with today.',
  simpleResolvers: true,
})
export class DecreeCheck {
  @Field(() => Boolean, {
    description: 'Whether the frozen list is the one that was registered: its hash is the same.',
  })
  isListWhole: boolean;

  @Field(() => Boolean, { description: 'Whether the paper is the one that was sent.' })
  isPaperWhole: boolean;

  @Field(() => Int, { description: 'How many people are on the list.' })
  people: number;

  @Field(() => Int, { description: 'How many of them are not as the list has them any more.' })
  changed: number;

  @ListSize(100)
  @Field(() => [DecreeChange], { description: 'Who: the first 1,000 of them, by enrolment.' })
  changes: readonly DecreeChange[];
}
