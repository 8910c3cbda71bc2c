import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { adjustQuota, closeQuota, openQuota } from './adjustQuota.js';
import { allocateQuotas } from './allocateQuotas.js';
import { copyQuotas } from './copyQuotas.js';
import { openQuotas } from './openQuotas.js';
import { AdjustQuotaInput, AllocateQuotasInput, CopyQuotasInput, OpenQuotasInput, QuotasArgs } from './quota.input.js';
import { findQuota, listQuotas, toQuota } from './quota.service.js';
import { AllocateQuotasResult, Quota, QuotaPage } from './quota.type.js';
import { getQuotaGrid } from './quotaGrid.js';
import { QuotaGrid, QuotaGridInput } from './quotaGrid.type.js';
import { listServingQuotas } from './servingQuotas.js';

const WHICH = { description: 'Which one.' };
const WHY = { description: 'Why, at most 500 characters; the audit keeps it.' };
const VERSION = { description: 'The version that was looked at; STALE_VERSION when there is a newer one.' };

@Resolver(() => Quota)
export class QuotaResolver {
  @Query(() => Quota, { nullable: true, description: 'The quota with this id; null when there is none in sight.' })
  quota(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<Quota | null> {
    return findQuota(ctx, id);
  }

  @Query(() => QuotaPage, {
    description: 'The quotas where the viewer may `quotas.read`, by region and month. FORBIDDEN for who may nowhere.',
  })
  quotas(@Ctx() ctx: Context, @Args(() => QuotasArgs) args: QuotasArgs): Promise<QuotaPage> {
    return listQuotas(ctx, args);
  }

  @Query(() => QuotaGrid, {
    description: 'The seats in sight below a region, added up by its parts, and by month or fund.',
  })
  quotaGrid(
    @Ctx() ctx: Context,
    @Arg('input', () => QuotaGridInput, { description: 'Which seats, and how.' }) input: QuotaGridInput,
  ): Promise<QuotaGrid> {
    return getQuotaGrid(ctx, input);
  }

  @ListSize(5)
  @Query(() => [Quota], {
    description:
      'The open quotas with a seat left for somebody, in the order in which they serve: the nearest region first, in it the narrowest category, then the one that ends first, then the oldest. FORBIDDEN for who may not see the quotas of the region.',
  })
  servingQuotas(
    @Ctx() ctx: Context,
    @Arg('regionCode', () => ID, { description: 'Where the person lives.' }) regionCode: string,
    @Arg('categoryCode', () => ID, { description: 'What the person is.' }) categoryCode: string,
    @Arg('from', () => MonthScalar, { description: 'The first month of the cover.' }) from: string,
    @Arg('to', () => MonthScalar, { description: 'The last month.' }) to: string,
  ): Promise<Quota[]> {
    return listServingQuotas(ctx, { regionCode, categoryCode, from, to });
  }

  @Mutation(() => AllocateQuotasResult, {
    description:
      'Gives seats to every region of some kinds, all in one transaction. A region that has a quota for the same people, programmes and fund in some of the months is skipped, so that it can be done again. Takes `quotas.allocate`. CONFLICT when a fund may not pay so much for a region.',
  })
  allocateQuotas(
    @Ctx() ctx: Context,
    @Arg('input', () => AllocateQuotasInput, { description: 'What to give to whom.' }) input: AllocateQuotasInput,
  ): Promise<AllocateQuotasResult> {
    return allocateQuotas(ctx, input);
  }

  @Mutation(() => AllocateQuotasResult, {
    description:
      'Gives the quotas of one year again in another, as drafts at that year’s rates. What is there is skipped. Takes `quotas.allocate`. BAD_USER_INPUT when a category or fund of theirs is retired.',
  })
  copyQuotas(
    @Ctx() ctx: Context,
    @Arg('input', () => CopyQuotasInput, { description: 'Which ones.' }) input: CopyQuotasInput,
  ): Promise<AllocateQuotasResult> {
    return copyQuotas(ctx, input);
  }

  @Mutation(() => Int, {
    description:
      'Opens the drafts of a year, and returns how many there were, or in a preview how many there are. Takes `quotas.allocate`.',
  })
  openQuotas(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenQuotasInput, { description: 'Which ones.' }) input: OpenQuotasInput,
  ): Promise<number> {
    return openQuotas(ctx, input);
  }

  @Mutation(() => Quota, {
    description:
      'Sets how many seats a quota has. Takes `quotas.allocate`. BAD_USER_INPUT for fewer than are promised or taken, CONFLICT when it is closed, STALE_VERSION when somebody changed it meanwhile.',
  })
  async adjustQuota(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => AdjustQuotaInput, { description: 'What it shall have.' }) input: AdjustQuotaInput,
  ): Promise<Quota> {
    return toQuota(ctx, await adjustQuota(ctx, id, input));
  }

  @Mutation(() => Quota, {
    description: 'Lets seats be taken: of a draft, or again of a closed quota. Takes `quotas.allocate`.',
  })
  async openQuota(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<Quota> {
    return toQuota(ctx, await openQuota(ctx, id, version, reason));
  }

  @Mutation(() => Quota, {
    description:
      'Lets no more seats be taken; those promised can still be taken or given back. Takes `quotas.allocate`. CONFLICT for a draft.',
  })
  async closeQuota(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<Quota> {
    return toQuota(ctx, await closeQuota(ctx, id, version, reason));
  }
}
