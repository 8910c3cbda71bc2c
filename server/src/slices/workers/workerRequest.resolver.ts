import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { DateScalar } from '../../graphql/scalars.js';
import { approveWorkerRequest, rejectWorkerRequest, withdrawWorkerRequest } from './decideRequest.js';
import { proposeCorrection, proposeDeath, proposeMerge, proposeMove } from './proposeRequest.js';
import { revealWorkerRequest } from './revealRequest.js';
import { CorrectWorkerInput, WorkerRequestsArgs } from './workerRequest.input.js';
import { findRequest, listRequests } from './workerRequest.service.js';
import { WorkerRequest, WorkerRequestChange, WorkerRequestPage } from './workerRequest.type.js';

const WHICH = { description: 'Which one.' };
const WHOM = { description: 'Whom it is about.' };
const WHY = { description: 'Why, at most 500 characters; the audit keeps it.' };
const DECIDED = 'CONFLICT when it was decided otherwise.';

@Resolver(() => WorkerRequest)
export class WorkerRequestResolver {
  @Query(() => WorkerRequest, {
    nullable: true,
    description: 'The proposal with this id; null when there is none in sight.',
  })
  workerRequest(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<WorkerRequest | null> {
    return findRequest(ctx, id);
  }

  @Query(() => WorkerRequestPage, {
    description: 'The proposals about workers in sight, and one’s own, the newest first.',
  })
  workerRequests(
    @Ctx() ctx: Context,
    @Args(() => WorkerRequestsArgs) args: WorkerRequestsArgs,
  ): Promise<WorkerRequestPage> {
    return listRequests(ctx, args);
  }

  @Mutation(() => WorkerRequest, {
    description:
      'Proposes what is right about a person; somebody else approves it. Takes `workers.proposeCorrection`. STALE_VERSION when somebody changed the person meanwhile, CONFLICT when another correction waits.',
  })
  proposeCorrection(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, WHOM) workerId: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('changes', () => CorrectWorkerInput, { description: 'What is right.' }) changes: CorrectWorkerInput,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return proposeCorrection(ctx, workerId, version, changes, reason);
  }

  @Mutation(() => WorkerRequest, {
    description:
      'Proposes that two records are of one person; somebody else approves it. Takes `workers.proposeCorrection` where both live.',
  })
  proposeMerge(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, { description: 'The record that stays.' }) workerId: string,
    @Arg('otherId', () => ID, { description: 'The record that goes into it.' }) otherId: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return proposeMerge(ctx, workerId, otherId, reason);
  }

  @Mutation(() => WorkerRequest, {
    description: 'Proposes to record a death; somebody else approves it. Takes `workers.proposeCorrection`.',
  })
  proposeDeath(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, WHOM) workerId: string,
    @Arg('diedOn', () => DateScalar, { description: 'The day of death.' }) diedOn: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return proposeDeath(ctx, workerId, diedOn, reason);
  }

  @Mutation(() => WorkerRequest, {
    description:
      'Proposes where a person lives from a day on; somebody responsible for both places approves it. Takes `workers.proposeCorrection` where the person lives now.',
  })
  proposeMove(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, WHOM) workerId: string,
    @Arg('regionCode', () => ID, {
      nullable: true,
      description: 'The village or ward; null: away from all regions here.',
    })
    regionCode: string | null,
    @Arg('from', () => DateScalar, { description: 'The first day there.' }) from: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return proposeMove(ctx, workerId, regionCode, from, reason);
  }

  @Mutation(() => WorkerRequest, {
    description: `Does what is proposed; once more changes nothing. Takes \`workers.approveCorrection\` for all places that it is about, and another person than who proposed it. ${DECIDED} Or when the record was changed meanwhile, or a merge would cover somebody twice.`,
  })
  approveWorkerRequest(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return approveWorkerRequest(ctx, id, reason);
  }

  @Mutation(() => WorkerRequest, { description: `Lets things be as they are. Takes what approving takes. ${DECIDED}` })
  rejectWorkerRequest(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return rejectWorkerRequest(ctx, id, reason);
  }

  @Mutation(() => WorkerRequest, { description: `Takes a proposal back: for who made it. ${DECIDED}` })
  withdrawWorkerRequest(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<WorkerRequest> {
    return withdrawWorkerRequest(ctx, id, reason);
  }

  @ListSize(4)
  @Mutation(() => [WorkerRequestChange], {
    description:
      'What is proposed, with nothing masked. Takes `workers.revealNik` and `workers.revealContact`; that it was shown, and what for, is recorded.',
  })
  revealWorkerRequest(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('purpose', () => String, { description: 'What for, 10 to 500 characters; the audit keeps it.' })
    purpose: string,
  ): Promise<WorkerRequestChange[]> {
    return revealWorkerRequest(ctx, id, purpose);
  }
}
