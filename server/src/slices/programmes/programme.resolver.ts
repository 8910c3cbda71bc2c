import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { DateScalar } from '../../graphql/scalars.js';
import { addProgrammeRule, endProgrammeRule } from './addProgrammeRule.js';
import { quoteContributions } from './contributionQuote.js';
import { AddProgrammeRuleInput, ContributionQuoteArgs } from './programme.input.js';
import { listProgrammes, listRules, toRule } from './programme.service.js';
import { ContributionQuote, Programme, ProgrammeRule } from './programme.type.js';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @ListSize(3)
  @Query(() => [Programme], { description: 'The programmes that informal workers can have.' })
  programmes(@Ctx() ctx: Context): Promise<Programme[]> {
    return listProgrammes(ctx);
  }

  @Query(() => ContributionQuote, {
    description:
      'What cover costs, line by line with the rule that says so. BAD_USER_INPUT when no rule says anything of a month.',
  })
  contributionQuote(
    @Ctx() ctx: Context,
    @Args(() => ContributionQuoteArgs) args: ContributionQuoteArgs,
  ): Promise<ContributionQuote> {
    return quoteContributions(ctx, args);
  }

  @Mutation(() => ProgrammeRule, {
    description:
      'Adds a rule. Takes `programmes.manage` everywhere. CONFLICT when one of its kind holds on those days.',
  })
  async addProgrammeRule(
    @Ctx() ctx: Context,
    @Arg('input', () => AddProgrammeRuleInput, { description: 'The rule.' }) input: AddProgrammeRuleInput,
  ): Promise<ProgrammeRule> {
    return toRule(ctx, await addProgrammeRule(ctx, input));
  }

  @Mutation(() => ProgrammeRule, {
    description: 'Ends a rule. Takes `programmes.manage` everywhere. What was computed by it stays.',
  })
  async endProgrammeRule(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('lastDay', () => DateScalar, {
      description: 'Its last day: not before its first, and not after the end that it has.',
    })
    lastDay: string,
    @Arg('reason', () => String, { description: 'Why, at most 300 characters; the audit keeps it.' }) reason: string,
  ): Promise<ProgrammeRule> {
    return toRule(ctx, await endProgrammeRule(ctx, id, lastDay, reason));
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { names }: Programme,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }

  @ListSize(10)
  @FieldResolver(() => [ProgrammeRule], { description: 'All its rules, past and future ones too, by kind and time.' })
  rules(@Root() { code }: Programme, @Ctx() ctx: Context): Promise<ProgrammeRule[]> {
    return listRules(ctx, code);
  }
}
