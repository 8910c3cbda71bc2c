import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { findFigure } from '../figures/figure.service.js';
import { Figure } from '../figures/figure.type.js';
import { Region } from '../regions/region.type.js';
import { findCoverage, rateCoverage, sliceCoverage } from './coverage.service.js';
import { Coverage, CoverageRate, CoverageSlice, MONTH } from './coverage.type.js';

@Resolver(() => Region)
export class RegionCoverage {
  @FieldResolver(() => Coverage, {
    nullable: true,
    description: 'How many people have cover there and below; null for who may not see it (`coverage.read`).',
  })
  coverage(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('month', () => MonthScalar, MONTH) month: string | null,
  ): Promise<Coverage | null> {
    return findCoverage(ctx, region, month);
  }
}

@Resolver(() => Coverage)
export class CoverageFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Where, with all below.' })
  region(@Root() { regionCode }: Coverage, @Ctx() { regions }: Context): Region | null {
    return regions.find(regionCode);
  }

  @ListSize(10)
  @FieldResolver(() => [CoverageSlice], { description: 'By category of worker, the most people first.' })
  byCategory(@Root() coverage: Coverage, @Ctx() ctx: Context): Promise<CoverageSlice[]> {
    return sliceCoverage(ctx, coverage, 'categoryCode');
  }

  @ListSize(5)
  @FieldResolver(() => [CoverageSlice], { description: 'By whose money pays, the most people first.' })
  byFundingSource(@Root() coverage: Coverage, @Ctx() ctx: Context): Promise<CoverageSlice[]> {
    return sliceCoverage(ctx, coverage, 'fundingSourceCode');
  }

  @ListSize(4)
  @FieldResolver(() => [CoverageSlice], {
    description:
      'By the status of the enrolment today, the most people first. Of one that ended, the months before its end.',
  })
  byStatus(@Root() coverage: Coverage, @Ctx() ctx: Context): Promise<CoverageSlice[]> {
    return sliceCoverage(ctx, coverage, 'status');
  }

  @ListSize(8)
  @FieldResolver(() => [CoverageRate], {
    description:
      'The same beside each published figure of this very region that says how many people there are, or how many shall be covered. Figures contradict each other: none of them is “the” rate.',
  })
  rates(@Root() coverage: Coverage, @Ctx() ctx: Context): Promise<CoverageRate[]> {
    return rateCoverage(ctx, coverage);
  }
}

@Resolver(() => CoverageSlice)
export class CoverageSliceFields {
  @FieldResolver(() => String, { description: 'What the key is called.' })
  label(
    @Root() { names }: CoverageSlice,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }
}

@Resolver(() => CoverageRate)
export class CoverageRateFields {
  @FieldResolver(() => Figure, { nullable: true, description: 'The figure, with its source.' })
  figure(@Root() { figureId }: CoverageRate, @Ctx() ctx: Context): Promise<Figure | null> {
    return findFigure(ctx, figureId);
  }
}
