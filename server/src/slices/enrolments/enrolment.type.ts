import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EnrolmentStatus } from '../../generated/prisma/enums.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateTimeScalar, MonthScalar } from '../../graphql/scalars.js';
import { EligibilityVerdict } from '../categories/category.type.js';
import { EligibilityFact } from '../categories/eligibility.type.js';
import { Actor } from '../trail/actor.type.js';
import type { EnrolmentRow } from './enrolment.service.js';

registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description: 'Where an enrolment stands. Which way leads where is in the README.',
  valuesConfig: {
    PROPOSED: { description: 'Waits to be verified; a seat is reserved.' },
    RETURNED: { description: 'Given back to be repaired; the seat stays reserved.' },
    VERIFIED: { description: 'Found right by another person; waits to be registered.' },
    REJECTED: { description: 'Refused; the seat is free again.' },
    REGISTERED: { description: 'On the list of a decree; the seat is taken.' },
    ACTIVE: { description: 'Paid.' },
    LAPSED: { description: 'Not paid in time.' },
    ENDED: { description: 'Over before its last month, or never begun; the seat is free again.' },
  },
});

@ObjectType({ description: 'A step in the life of an enrolment.', simpleResolvers: true })
export class EnrolmentStep {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => EnrolmentStatus, { description: 'To which status.' })
  status: EnrolmentStatus;

  @Field(() => Actor, { description: 'Who did it.' })
  actor: Actor;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}

@ObjectType({
  description: 'What the rule of the category said when the person was proposed, and what it looked at.',
  simpleResolvers: true,
})
export class EnrolmentEligibility {
  @Field(() => EligibilityVerdict, { description: 'What it said.' })
  verdict: EligibilityVerdict;

  @Field(() => Int, { description: 'The version of the category that had the rule.' })
  categoryVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the rule that decided; null where there is no rule.',
  })
  clause: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The clause as a sentence in the language of the request; null where it is too involved for words.',
  })
  words: string | null;

  @ListSize(3)
  @Field(() => [EligibilityFact], { description: 'What the clause looked at.' })
  facts: EligibilityFact[];

  @Field(() => String, {
    nullable: true,
    description: 'What who verifies must know, in the language of the request: that the rule could not decide.',
  })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody proposed the person against the rule.' })
  overrideReason: string | null;

  @Field(() => String, { nullable: true, description: 'Who did.' })
  overriddenBy: string | null;
}

@PersonalData('Enrolment')
@ObjectType({ description: 'A worker in a seat.', simpleResolvers: true })
export class Enrolment {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => EnrolmentStatus, { description: 'Where it stands.' })
  status: EnrolmentStatus;

  @Field(() => MonthScalar, { description: 'The first month of cover.' })
  from: string;

  @Field(() => MonthScalar, {
    description: 'The last month. Of one that ended before it began, the month before `from`.',
  })
  to: string;

  @Field(() => String, { nullable: true, description: 'The reason of the last step.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was proposed, or submitted again.' })
  proposedAt: Date;

  @Field(() => Actor, { description: 'Who proposed it, or submitted it again.' })
  proposedBy: Actor;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who verified, returned or rejected it: never who proposed it. Null while nobody has.',
  })
  checkedBy: Actor | null;

  @Field(() => Int, { description: 'Counts its changes; a change names the one that it was made from.' })
  version: number;

  regionCode: string;
  /** Its columns, for what is looked up of it. */
  row: EnrolmentRow;
}

@ObjectType({ description: 'A page of enrolments, the oldest proposals first.' })
export class EnrolmentPage extends pageOf(Enrolment) {}

@ObjectType({ description: 'How many enrolments there are of a status.', simpleResolvers: true })
export class EnrolmentCount {
  @Field(() => EnrolmentStatus, { description: 'Which status.' })
  status: EnrolmentStatus;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
