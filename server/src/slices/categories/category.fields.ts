import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { Region } from '../regions/region.type.js';
import { findCategory, listCategoryVersions, tryPersonas } from './category.service.js';
import { CategoryField, CategoryPersona, WorkerCategory } from './category.type.js';

@Resolver(() => WorkerCategory)
export class WorkerCategoryFields {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { names }: WorkerCategory,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who belongs to it.' })
  description(
    @Root() { descriptions }: WorkerCategory,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string | null {
    return descriptions && nameIn(ctx, descriptions, locale);
  }

  @FieldResolver(() => WorkerCategory, { nullable: true, description: 'The category that it belongs to.' })
  parent(@Root() { parentCode }: WorkerCategory, @Ctx() ctx: Context): Promise<WorkerCategory | null> | null {
    return parentCode === null ? null : findCategory(ctx, parentCode, null);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where it is used, with all below; null: everywhere.' })
  region(@Root() { regionCode }: WorkerCategory, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }

  @ListSize(5)
  @FieldResolver(() => [CategoryPersona], {
    description: 'With whom it is tried. Empty for who may not see drafts.',
  })
  personas(@Root() category: WorkerCategory, @Ctx() ctx: Context): CategoryPersona[] {
    return tryPersonas(ctx, category);
  }

  @ListSize(5)
  @FieldResolver(() => [WorkerCategory], {
    description: 'All its versions, the newest first; the draft for who configures.',
  })
  versions(@Root() { code }: WorkerCategory, @Ctx() ctx: Context): Promise<WorkerCategory[]> {
    return listCategoryVersions(ctx, code);
  }
}

@Resolver(() => CategoryField)
export class CategoryFieldFields {
  @FieldResolver(() => String, { description: 'What the form calls it.' })
  label(
    @Root() { labels }: CategoryField,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, labels, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the form says beside it.' })
  help(
    @Root() { helps }: CategoryField,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string | null {
    return helps && nameIn(ctx, helps, locale);
  }
}
