import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { getCoverage } from './coverage.service.js';
import { Coverage, MONTH } from './coverage.type.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description: 'How many people have cover in a region and below. Takes `coverage.read` there, else FORBIDDEN.',
  })
  coverage(
    @Ctx() ctx: Context,
    @Arg('regionCode', () => ID, {
      description: 'Where. A former code finds its successor; BAD_USER_INPUT for one that no region has.',
    })
    regionCode: string,
    @Arg('month', () => MonthScalar, MONTH) month: string | null,
  ): Promise<Coverage> {
    return getCoverage(ctx, regionCode, month);
  }
}
