import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { EnrolmentStatus } from '../../generated/prisma/enums.js';
import { PageArgs } from '../../graphql/pagination.js';
import { REASON } from '../../graphql/readInput.js';
import { DateTimeScalar, MonthScalar } from '../../graphql/scalars.js';
import { EligibilityVerdict } from '../categories/category.type.js';

@InputType({ description: 'What all listed enrolments have in common.' })
export class EnrolmentFilter {
  @Field(() => ID, { nullable: true, description: 'Of people who lived at this region or below it when proposed.' })
  within?: string | null;

  @Field(() => [EnrolmentStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: EnrolmentStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'In a seat of this quota.' })
  quotaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this worker.' })
  workerId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these categories.' })
  categoryCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Paid by one of these funds.' })
  fundingSourceCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of people called like this: 3 letters at least, as they sound and however they are spelt.',
  })
  search?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'With this month among theirs.' })
  month?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this import.' })
  importId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Registered by this decree.' })
  decreeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Proposed by the person or program with this id.' })
  proposedBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: proposed by the viewer; false: by others.' })
  isOwn?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Proposed before this time: who acts on a list that was looked at leaves out what came since.',
  })
  proposedBefore?: Date | null;

  @Field(() => [EligibilityVerdict], { nullable: true, description: 'Of whom the rule said one of these.' })
  verdicts?: EligibilityVerdict[] | null;
}

@ArgsType()
export class EnrolmentsArgs extends PageArgs {
  @Field(() => EnrolmentFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
  filter?: EnrolmentFilter | null;
}

@InputType({
  description: 'The enrolments to act on: by `ids` or by `filter`, exactly one of them, and 10,000 at most.',
})
export class EnrolmentSelection {
  @Field(() => [ID], { nullable: true, description: 'These.' })
  ids?: string[] | null;

  @Field(() => EnrolmentFilter, {
    nullable: true,
    description: 'Those in sight that it matches, of the statuses from which the step leads.',
  })
  filter?: EnrolmentFilter | null;
}

@ArgsType()
export class EnrolmentResultsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'true: only those that were done; false: only the others.' })
  isDone?: boolean | null;
}

@InputType({ description: 'For which seat.' })
abstract class SeatWantedInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The quota; without it, the one that serves as `servingQuotas` says, and then `from` and `to` are needed.',
  })
  quotaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only from a quota that this fund pays.' })
  fundingSourceCode?: string | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: 'The first month of cover; without it, the quota’s first one that is not over.',
  })
  from?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month; without it, the quota’s last.' })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why against the rule of the category, at most 500 characters: for those whom it does not allow. Takes `enrolments.override`.',
  })
  overrideReason?: string | null;

  @Field(() => String, REASON)
  reason?: string | null;
}

@InputType({ description: 'A worker for a seat.' })
export class ProposeEnrolmentInput extends SeatWantedInput {
  @Field(() => ID, { description: 'Who.' })
  workerId: string;
}

@InputType({
  description: 'People who can be proposed: alive, here, not on hold, and with no cover in these months yet.',
})
export class CandidateFilter {
  @Field(() => ID, { description: 'Who live at this region or below it.' })
  within: string;

  @Field(() => [ID], { nullable: true, description: 'In one of these categories.' })
  categoryCodes?: string[] | null;
}

@InputType({
  description: 'Workers for seats: by `workerIds` or by `filter`, exactly one of them, and 10,000 at most.',
})
export class ProposeEnrolmentsInput extends SeatWantedInput {
  @Field(() => [ID], { nullable: true, description: 'These, in the order in which they take the seats.' })
  workerIds?: string[] | null;

  @Field(() => CandidateFilter, { nullable: true, description: 'Those that it matches, who registered first first.' })
  filter?: CandidateFilter | null;
}
