import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { EnrolmentFilter, EnrolmentSelection, EnrolmentsArgs } from './enrolment.input.js';
import { ProposeEnrolmentInput, ProposeEnrolmentsInput } from './enrolment.input.js';
import { countEnrolments, findEnrolment, listEnrolments } from './enrolment.service.js';
import { Enrolment, EnrolmentCount, EnrolmentPage } from './enrolment.type.js';
import { EnrolmentBatch } from './enrolmentBatch.type.js';
import { proposeEnrolment, proposeEnrolments } from './proposeEnrolments.js';
import { moveSelected } from './selectEnrolments.js';

const SELECTION = { description: 'Which ones.' };
const WHY = { nullable: true, description: 'Why, at most 500 characters; the step and the audit keep it.' };
const NEEDED = { description: 'Why, at most 500 characters; the step and the audit keep it.' };
const EACH =
  'Each has a result; those that cannot go stop nobody else, and a second call changes nothing. FORBIDDEN when the viewer may do it to none of them.';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => Enrolment, {
    nullable: true,
    description: 'The enrolment with this id; null when there is none in sight.',
  })
  enrolment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
  ): Promise<Enrolment | null> {
    return findEnrolment(ctx, id);
  }

  @Query(() => EnrolmentPage, {
    description:
      'The enrolments where the viewer may `enrolments.read`, the oldest proposals first. FORBIDDEN for who may nowhere.',
  })
  enrolments(@Ctx() ctx: Context, @Args(() => EnrolmentsArgs) args: EnrolmentsArgs): Promise<EnrolmentPage> {
    return listEnrolments(ctx, args);
  }

  @ListSize(8)
  @Query(() => [EnrolmentCount], {
    description: 'How many of the enrolments in sight there are, by status; of a status without any there is no line.',
  })
  enrolmentCounts(
    @Ctx() ctx: Context,
    @Arg('filter', () => EnrolmentFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
    filter?: EnrolmentFilter | null,
  ): Promise<EnrolmentCount[]> {
    return countEnrolments(ctx, filter ?? {});
  }

  @Mutation(() => Enrolment, {
    description:
      'Proposes a worker for a seat, which is reserved. Takes `enrolments.propose`. CONFLICT for who cannot be covered or is covered by some fund already, QUOTA_EXHAUSTED when no seat is left.',
  })
  proposeEnrolment(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeEnrolmentInput, { description: 'Who, and for which seat.' })
    input: ProposeEnrolmentInput,
  ): Promise<Enrolment> {
    return proposeEnrolment(ctx, input);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Proposes up to 10,000 workers for seats. Takes \`enrolments.propose\`. ${EACH}`,
  })
  proposeEnrolments(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeEnrolmentsInput, { description: 'Who, and for which seats.' })
    input: ProposeEnrolmentsInput,
  ): Promise<EnrolmentBatch> {
    return proposeEnrolments(ctx, input);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Submits what was returned again. Who does that stands for it from then on, and the rule of the category is asked anew. Takes \`enrolments.propose\`. ${EACH}`,
  })
  resubmitEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, SELECTION) selection: EnrolmentSelection,
    @Arg('reason', () => String, WHY) reason?: string | null,
  ): Promise<EnrolmentBatch> {
    return moveSelected(ctx, selection, 'resubmit', reason);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Says that proposals are right: another person than who proposed them. Takes \`enrolments.verify\`. ${EACH}`,
  })
  verifyEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, SELECTION) selection: EnrolmentSelection,
    @Arg('reason', () => String, WHY) reason?: string | null,
  ): Promise<EnrolmentBatch> {
    return moveSelected(ctx, selection, 'verify', reason);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Gives proposals back to be repaired; their seats stay reserved. Takes \`enrolments.verify\`. ${EACH}`,
  })
  returnEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, SELECTION) selection: EnrolmentSelection,
    @Arg('reason', () => String, NEEDED) reason: string,
  ): Promise<EnrolmentBatch> {
    return moveSelected(ctx, selection, 'return', reason);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Refuses proposals for good; their seats are free again. Takes \`enrolments.verify\`. ${EACH}`,
  })
  rejectEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, SELECTION) selection: EnrolmentSelection,
    @Arg('reason', () => String, NEEDED) reason: string,
  ): Promise<EnrolmentBatch> {
    return moveSelected(ctx, selection, 'reject', reason);
  }

  @Mutation(() => EnrolmentBatch, {
    description: `Takes back what is not registered yet; the seats are free again. Takes \`enrolments.propose\`, of what is verified \`enrolments.verify\`. ${EACH}`,
  })
  withdrawEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, SELECTION) selection: EnrolmentSelection,
    @Arg('reason', () => String, NEEDED) reason: string,
  ): Promise<EnrolmentBatch> {
    return moveSelected(ctx, selection, 'withdraw', reason);
  }
}
