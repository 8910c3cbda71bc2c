import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { PageArgs } from '../../graphql/pagination.js';
import { findCategory } from '../categories/category.service.js';
import { WorkerCategory } from '../categories/category.type.js';
import { findFundingSource } from '../funds/fundingSource.service.js';
import { FundingSource } from '../funds/fundingSource.type.js';
import { listProgrammes } from '../programmes/programme.service.js';
import { Programme } from '../programmes/programme.type.js';
import { Region } from '../regions/region.type.js';
import { listQuotaEntries } from './quota.service.js';
import { Quota, QuotaEntryPage } from './quota.type.js';
import { QuotaGridRow } from './quotaGrid.type.js';
import { QuotaTransfer } from './quotaTransfer.type.js';

@Resolver(() => Quota)
export class QuotaFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Where the seats are.' })
  region(@Root() { regionCode }: Quota, @Ctx() { regions }: Context): Region | null {
    return regions.find(regionCode);
  }

  @FieldResolver(() => WorkerCategory, { nullable: true, description: 'For whom; null: for people of any category.' })
  category(@Root() { categoryCode }: Quota, @Ctx() ctx: Context): Promise<WorkerCategory | null> | null {
    return categoryCode === null ? null : findCategory(ctx, categoryCode, null);
  }

  @ListSize(2)
  @FieldResolver(() => [Programme], { description: 'What cover a seat gives.' })
  async programmes(@Root() { programmeCodes }: Quota, @Ctx() ctx: Context): Promise<Programme[]> {
    return (await listProgrammes(ctx)).filter(({ code }) => programmeCodes.includes(code));
  }

  @FieldResolver(() => FundingSource, { nullable: true, description: 'Whose money pays.' })
  fundingSource(@Root() { fundingSourceCode }: Quota, @Ctx() ctx: Context): Promise<FundingSource | null> {
    return findFundingSource(ctx, fundingSourceCode);
  }

  @FieldResolver(() => QuotaEntryPage, {
    description:
      'Its ledger, the newest entries first. FORBIDDEN for a quota of a wider region that only serves one of the viewer’s.',
  })
  entries(@Root() quota: Quota, @Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<QuotaEntryPage> {
    return listQuotaEntries(ctx, quota, args);
  }
}

@Resolver(() => QuotaTransfer)
export class QuotaTransferFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Where the seats are.' })
  fromRegion(@Root() { fromRegionCode }: QuotaTransfer, @Ctx() { regions }: Context): Region | null {
    return regions.find(fromRegionCode);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where they go.' })
  toRegion(@Root() { toRegionCode }: QuotaTransfer, @Ctx() { regions }: Context): Region | null {
    return regions.find(toRegionCode);
  }
}

@Resolver(() => QuotaGridRow)
export class QuotaGridRowFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Which one.' })
  region(@Root() { regionCode }: QuotaGridRow, @Ctx() { regions }: Context): Region | null {
    return regions.find(regionCode);
  }
}
