import { Field, ID, Int, ObjectType } from 'type-graphql';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import type { Outcome } from './outcomes.js';

/** It tells of the person, also where no enrolment was made: of whom, say, another fund covers. */
@PersonalData('Worker')
@ObjectType({ description: 'What became of one of many.', simpleResolvers: true })
export class EnrolmentResult {
  @Field(() => ID, { nullable: true, description: 'Of whom; null for an id that names nobody in sight.' })
  workerId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of which enrolment, as it was asked for; null where none was made.',
  })
  enrolmentId: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it was done. It is true as well for what the same person had done before: then nothing changed.',
  })
  isDone: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: a code as errors have it; null when it was done.' })
  code: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, by the name of its message, to count by; null when it was done.',
  })
  cause: string | null;

  /** Whom it tells of. */
  id: string | null;
  regionCode: string | null;
  refusal: Outcome['refusal'];
}

@ObjectType({ description: 'A page of results, in the order in which they were asked for.' })
export class EnrolmentResultPage extends pageOf(EnrolmentResult) {}

@ObjectType({
  description: 'What a command did to many: those that it could not be done to are told apart, and stop nobody else.',
  simpleResolvers: true,
})
export class EnrolmentBatch {
  @Field(() => Int, { description: 'To how many it was to be done.' })
  total: number;

  @Field(() => Int, { description: 'To how many it was done.' })
  done: number;

  @Field(() => Int, { description: 'To how many not.' })
  refused: number;

  decreeId: string | null;
  outcomes: readonly Outcome[];
}
