import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { TryEligibilityInput } from './eligibility.input.js';
import { EligibilityTrial } from './eligibility.type.js';
import { tryEligibility } from './tryEligibility.js';

@Resolver()
export class EligibilityResolver {
  @Query(() => EligibilityTrial, {
    description:
      'What a rule would say that is being written: what is wrong with it, and what it gives for each persona. Takes `categories.manage` somewhere. BAD_USER_INPUT when the fields or the personas cannot be used.',
  })
  tryEligibility(
    @Ctx() ctx: Context,
    @Arg('input', () => TryEligibilityInput, { description: 'The rule, and with whom.' }) input: TryEligibilityInput,
  ): EligibilityTrial {
    return tryEligibility(ctx, input);
  }
}
