import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { MAXIMUM_PAGE, readPage } from '../../graphql/pagination.js';
import { Region } from '../regions/region.type.js';
import { RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';
import { importQuotas } from './importQuotas.js';
import { toResult } from './quotaImport.service.js';
import { ImportQuotasInput, ImportQuotasResult, ImportQuotasRow } from './quotaImport.type.js';

@Resolver(() => ImportQuotasResult)
export class QuotaImportResolver {
  @Mutation(() => ImportQuotasResult, {
    description:
      'Gives the seats that a file lists, of all its rows or, when one of them is rejected, of none; by default it only says what would become of each. Rows whose quota is there are passed over, so that the same file can come again. Takes `quotas.allocate` at each region. BAD_USER_INPUT for a file that cannot be read, NOT_FOUND for one that is not there any more.',
  })
  async importQuotas(
    @Ctx() ctx: Context,
    @Arg('input', () => ImportQuotasInput, { description: 'Which file, and how.' }) input: ImportQuotasInput,
  ): Promise<ImportQuotasResult> {
    return toResult(await importQuotas(ctx, input));
  }

  @FieldResolver(() => [ImportQuotasRow], { description: 'The rows in their order, with what becomes of each.' })
  rows(
    @Root() { judged }: ImportQuotasResult,
    @Arg('first', () => Int, { defaultValue: 100, description: `How many at most, 0 to ${MAXIMUM_PAGE}.` })
    first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many to skip.' }) offset: number,
    @Arg('verdicts', () => [RowVerdict], { nullable: true, description: 'Only those with one of these verdicts.' })
    verdicts: RowVerdict[] | null,
  ): ImportQuotasRow[] {
    const page = readPage({ first, offset });
    const wanted = verdicts ? judged.filter(({ verdict }) => verdicts.includes(verdict)) : judged;
    return wanted.slice(page.offset, page.offset + page.first);
  }
}

@Resolver(() => ImportQuotasRow)
export class ImportQuotasRowFields {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region; null when it is not known or not the viewer’s.',
  })
  region(@Root() { regionCode }: ImportQuotasRow, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }

  @ListSize(1)
  @FieldResolver(() => [RowProblem], { description: 'Why it is rejected or passed over; none of a valid one.' })
  problems(@Root() { problems }: ImportQuotasRow): RowProblem[] {
    return problems;
  }
}
