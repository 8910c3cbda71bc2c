import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/pagination.js';
import { approveQuotaTransfer, rejectQuotaTransfer, withdrawQuotaTransfer } from './decideQuotaTransfer.js';
import { proposeQuotaTransfer } from './proposeQuotaTransfer.js';
import { listQuotaTransfers } from './quotaTransfer.service.js';
import {
  ProposeQuotaTransferInput,
  QuotaTransfer,
  QuotaTransferFilter,
  QuotaTransferPage,
} from './quotaTransfer.type.js';

const WHICH = { description: 'Which one.' };
const WHY = { description: 'Why, at most 500 characters; ledger and audit keep it.' };

@ArgsType()
class QuotaTransfersArgs extends PageArgs {
  @Field(() => QuotaTransferFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
  filter?: QuotaTransferFilter | null;
}

@Resolver(() => QuotaTransfer)
export class QuotaTransferResolver {
  @Query(() => QuotaTransferPage, {
    description: 'The transfers from or to regions where the viewer may `quotas.read`, the newest first.',
  })
  quotaTransfers(
    @Ctx() ctx: Context,
    @Args(() => QuotaTransfersArgs) args: QuotaTransfersArgs,
  ): Promise<QuotaTransferPage> {
    return listQuotaTransfers(ctx, args.filter ?? {}, args);
  }

  @Mutation(() => QuotaTransfer, {
    description:
      'Proposes that seats move to another region; somebody else approves it. Takes `quotas.proposeTransfer` at both. QUOTA_EXHAUSTED when not so many are left.',
  })
  proposeQuotaTransfer(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeQuotaTransferInput, { description: 'What shall move where.' })
    input: ProposeQuotaTransferInput,
  ): Promise<QuotaTransfer> {
    return proposeQuotaTransfer(ctx, input);
  }

  @Mutation(() => QuotaTransfer, {
    description:
      'Moves the seats; once more changes nothing. Takes `quotas.approveTransfer` at both regions, and another person than who proposed it. QUOTA_EXHAUSTED when they were taken meanwhile.',
  })
  approveQuotaTransfer(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<QuotaTransfer> {
    return approveQuotaTransfer(ctx, id, reason);
  }

  @Mutation(() => QuotaTransfer, {
    description: 'Lets the seats stay. Takes what approving takes. CONFLICT when it was decided otherwise.',
  })
  rejectQuotaTransfer(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<QuotaTransfer> {
    return rejectQuotaTransfer(ctx, id, reason);
  }

  @Mutation(() => QuotaTransfer, {
    description: 'Takes a proposal back: for who proposed it. CONFLICT when it was decided otherwise.',
  })
  withdrawQuotaTransfer(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<QuotaTransfer> {
    return withdrawQuotaTransfer(ctx, id, reason);
  }
}
