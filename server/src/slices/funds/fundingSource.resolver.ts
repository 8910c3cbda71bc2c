import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { readText } from '../../graphql/readInput.js';
import { Region } from '../regions/region.type.js';
import { changeFundingSource, retireFundingSource } from './changeFundingSource.js';
import { createFundingSource } from './createFundingSource.js';
import { ChangeFundingSourceInput, CreateFundingSourceInput } from './fundingSource.input.js';
import { findFundingSource, listFundingSources, toFund } from './fundingSource.service.js';
import { FundingSource } from './fundingSource.type.js';

@Resolver(() => FundingSource)
export class FundingSourceResolver {
  @ListSize(20)
  @Query(() => [FundingSource], { description: 'The funding sources, by kind and code.' })
  fundingSources(
    @Ctx() ctx: Context,
    @Arg('withRetired', () => Boolean, { defaultValue: false, description: 'Whether to list the retired ones, too.' })
    withRetired: boolean,
  ): Promise<FundingSource[]> {
    return listFundingSources(ctx, withRetired);
  }

  @Query(() => FundingSource, { nullable: true, description: 'The funding source with this code, or null.' })
  fundingSource(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Its code.' }) code: string,
  ): Promise<FundingSource | null> {
    return findFundingSource(ctx, code);
  }

  @Mutation(() => FundingSource, {
    description: 'Makes a funding source. Takes `funds.manage` at the payer. CONFLICT when the code is taken.',
  })
  async createFundingSource(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateFundingSourceInput, { description: 'What it is.' }) input: CreateFundingSourceInput,
  ): Promise<FundingSource> {
    return toFund(ctx, await createFundingSource(ctx, input));
  }

  @Mutation(() => FundingSource, {
    description:
      'Changes a funding source. Takes `funds.manage` at the payer, before and after. STALE_VERSION when somebody changed it meanwhile, or it is retired.',
  })
  async changeFundingSource(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Which one.' }) code: string,
    @Arg('input', () => ChangeFundingSourceInput, { description: 'What it shall be.' }) input: ChangeFundingSourceInput,
  ): Promise<FundingSource> {
    return toFund(ctx, await changeFundingSource(ctx, code, input));
  }

  @Mutation(() => FundingSource, {
    description: 'Lets nothing new be paid by it; once more changes nothing. Takes `funds.manage` at the payer.',
  })
  async retireFundingSource(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Which one.' }) code: string,
    @Arg('reason', () => String, { description: 'Why, at most 300 characters; the audit keeps it.' }) reason: string,
  ): Promise<FundingSource> {
    return toFund(ctx, await retireFundingSource(ctx, code, readText('reason', reason, 300)));
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { names }: FundingSource,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region whose government pays.' })
  payer(@Root() { payerCode }: FundingSource, @Ctx() { regions }: Context): Region | null {
    return regions.find(payerCode);
  }
}
