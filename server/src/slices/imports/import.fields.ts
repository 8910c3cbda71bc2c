import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { loaderPerRequest } from '../../graphql/loaderPerRequest.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { render } from '../../messages.js';
import { findCategory } from '../categories/category.service.js';
import { WorkerCategory } from '../categories/category.type.js';
import { findFundingSource } from '../funds/fundingSource.service.js';
import { FundingSource } from '../funds/fundingSource.type.js';
import { findQuota } from '../quotas/quota.service.js';
import { Quota } from '../quotas/quota.type.js';
import { loadWorkers } from '../workers/worker.service.js';
import { Worker } from '../workers/worker.type.js';
import { Region } from '../regions/region.type.js';
import { RowProblem } from '../uploads/rowProblem.type.js';
import { ImportRowsArgs } from './import.input.js';
import { findFormer } from './import.service.js';
import { FormerImport, Import } from './import.type.js';
import { ImportField } from './importColumn.type.js';
import { listImportRows } from './importRow.service.js';
import { ImportRow, ImportRowPage } from './importRow.type.js';
import { ImportTermsShown } from './importTerms.type.js';

const workerWithId = loaderPerRequest<Context, Worker>(loadWorkers);

@Resolver(() => Import)
export class ImportFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Whose people it holds; null: of several regions.' })
  region(@Root() { regionCode }: Import, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }

  @FieldResolver(() => ImportTermsShown, { nullable: true, description: 'On what terms it is checked; null: not yet.' })
  terms(@Root() { terms }: Import): ImportTermsShown | null {
    return terms;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the step could not be ended, in words.' })
  failure(
    @Root() { why }: Import,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string | null {
    if (!why) return null;
    const { key, parameters } = why;
    return nameIn(ctx, { id: render('id', key, parameters), en: render('en', key, parameters) }, locale);
  }

  @FieldResolver(() => FormerImport, {
    nullable: true,
    description: 'When the very same file was brought before, as far as the viewer may see; null when it was not.',
  })
  former(@Root() one: Import, @Ctx() ctx: Context): Promise<FormerImport | null> {
    return findFormer(ctx, one);
  }

  @FieldResolver(() => ImportRowPage, { description: 'Its rows in the order of the file, with what becomes of each.' })
  rowsPage(
    @Root() one: Import,
    @Ctx() ctx: Context,
    @Args(() => ImportRowsArgs) args: ImportRowsArgs,
  ): Promise<ImportRowPage> {
    return listImportRows(ctx, one, args);
  }
}

@Resolver(() => ImportRow)
export class ImportRowFields {
  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'The person in the registry whom it is about; null when there is none in sight.',
  })
  async worker(@Root() { workerId }: ImportRow, @Ctx() ctx: Context): Promise<Worker | null> {
    return workerId === null ? null : ((await workerWithId(ctx, workerId)) ?? null);
  }

  @ListSize(2)
  @FieldResolver(() => [RowProblem], { description: 'Why it is rejected, or what to know of it.' })
  problems(@Root() { problems }: ImportRow): RowProblem[] {
    return problems;
  }
}

@Resolver(() => ImportTermsShown)
export class ImportTermsFields {
  @FieldResolver(() => WorkerCategory, { nullable: true, description: 'The category of rows that name none.' })
  category(@Root() { categoryCode }: ImportTermsShown, @Ctx() ctx: Context): Promise<WorkerCategory | null> | null {
    return categoryCode === null ? null : findCategory(ctx, categoryCode, null);
  }

  @FieldResolver(() => Quota, {
    nullable: true,
    description: 'The quota that gives the seats; null: that of the fund.',
  })
  quota(@Root() { quotaId }: ImportTermsShown, @Ctx() ctx: Context): Promise<Quota | null> | null {
    return quotaId === null ? null : findQuota(ctx, quotaId);
  }

  @FieldResolver(() => FundingSource, { nullable: true, description: 'Whose budget pays.' })
  fundingSource(@Root() { fundingSourceCode }: ImportTermsShown, @Ctx() ctx: Context): Promise<FundingSource | null> {
    return findFundingSource(ctx, fundingSourceCode);
  }
}

@Resolver(() => ImportField)
export class ImportFieldFields {
  @FieldResolver(() => String, { description: 'What people call it.' })
  label(
    @Root() { labels }: ImportField,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, labels, locale);
  }
}
