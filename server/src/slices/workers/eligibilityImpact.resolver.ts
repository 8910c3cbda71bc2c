import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Region } from '../regions/region.type.js';
import { eligibilityImpact } from './eligibilityImpact.js';
import { EligibilityImpact, EligibilityImpactDistrict, EligibilityImpactInput } from './eligibilityImpact.type.js';

@Resolver(() => EligibilityImpactDistrict)
export class EligibilityImpactResolver {
  @Query(() => EligibilityImpact, {
    description:
      'What a rule that is being written would say of the registered workers of its category, beside the rule in force: how many it would let in and out, by district, and whom. Takes `categories.manage` somewhere, and shows the workers in sight. Nothing is saved.',
  })
  eligibilityImpact(
    @Ctx() ctx: Context,
    @Arg('input', () => EligibilityImpactInput, { description: 'The rule, and whom to ask about.' })
    input: EligibilityImpactInput,
  ): Promise<EligibilityImpact> {
    return eligibilityImpact(ctx, input);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Which one.' })
  region(@Root() { regionCode }: EligibilityImpactDistrict, @Ctx() { regions }: Context): Region | null {
    return regions.find(regionCode);
  }
}
