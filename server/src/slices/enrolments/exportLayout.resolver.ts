import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { Region } from '../regions/region.type.js';
import { SaveExportLayoutInput } from './exportLayout.input.js';
import { listExportLayouts } from './exportLayout.service.js';
import { ExportLayout } from './exportLayout.type.js';
import { saveExportLayout } from './saveExportLayout.js';

@Resolver(() => ExportLayout)
export class ExportLayoutResolver {
  @ListSize(10)
  @Query(() => [ExportLayout], {
    description: 'The layouts of lists that are used where the viewer works. FORBIDDEN for who sees no enrolments.',
  })
  exportLayouts(
    @Ctx() ctx: Context,
    @Arg('withRetired', () => Boolean, { defaultValue: false, description: 'Also those no longer used.' })
    withRetired: boolean,
  ): Promise<ExportLayout[]> {
    return listExportLayouts(ctx, withRetired);
  }

  @Mutation(() => ExportLayout, {
    description:
      'Makes a layout, or changes it. Takes `exports.manage` where it is used. CONFLICT for a code that is taken, STALE_VERSION when somebody changed it meanwhile.',
  })
  saveExportLayout(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveExportLayoutInput, { description: 'As it shall be.' }) input: SaveExportLayoutInput,
  ): Promise<ExportLayout> {
    return saveExportLayout(ctx, input);
  }

  @FieldResolver(() => String, { description: 'What it is called.' })
  name(
    @Root() { names }: ExportLayout,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Who uses it; null: the whole installation.' })
  region(@Root() { regionCode }: ExportLayout, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}
