import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { Region } from './region.type.js';

@Resolver(() => Region)
export class RegionFields {
  @FieldResolver(() => Region, { nullable: true, description: 'The region one level up; null for a province.' })
  parent(@Root() region: Region, @Ctx() ctx: Context): Region | null {
    return ctx.regions.parentOf(region);
  }

  @ListSize(3)
  @FieldResolver(() => [Region], { description: 'The regions above, from the province down; empty for a province.' })
  ancestors(@Root() region: Region, @Ctx() ctx: Context): Region[] {
    return ctx.regions.ancestorsOf(region);
  }

  /** Kabupaten Bogor has 40 districts, most districts have 10 villages. */
  @ListSize(40)
  @FieldResolver(() => [Region], { description: 'The regions one level down, in the order of their codes.' })
  children(@Root() region: Region, @Ctx() ctx: Context): Region[] {
    return ctx.regions.childrenOf(region);
  }
}
