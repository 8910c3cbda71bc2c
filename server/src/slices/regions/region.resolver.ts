import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { RegionsArgs, checkRegionCode } from './region.input.js';
import { listRegions } from './region.service.js';
import { Region, RegionPage } from './region.type.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, {
    nullable: true,
    description: 'The region with this code, or null when there is none. A former code finds its successor.',
  })
  region(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'A code with its dots, `32.01.01.2003`; BAD_USER_INPUT when malformed.' })
    code: string,
  ): Region | null {
    checkRegionCode('code', code);
    return ctx.regions.find(code);
  }

  @Query(() => RegionPage, {
    description:
      'Regions in the order of their codes; with `search`, the best match first. An area that the source no longer lists is not among them.',
  })
  regions(@Ctx() ctx: Context, @Args(() => RegionsArgs) args: RegionsArgs): RegionPage {
    return listRegions(ctx, args);
  }
}
