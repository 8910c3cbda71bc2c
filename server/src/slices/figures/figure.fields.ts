import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { Region } from '../regions/region.type.js';
import { findCorrected, findFigure, listContradicting } from './figure.service.js';
import { Figure, FigureTopic } from './figure.type.js';

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => Region, { nullable: true, description: 'Of where it is; null: of the whole country.' })
  region(@Root() { regionCode }: Figure, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }

  @FieldResolver(() => String, { description: 'What exactly is counted: of two populations, which one.' })
  measure(
    @Root() { measures }: Figure,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, measures, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to know of it, such as why others say otherwise.' })
  note(
    @Root() { notes }: Figure,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string | null {
    return notes && nameIn(ctx, notes, locale);
  }

  @ListSize(3)
  @FieldResolver(() => [Figure], {
    description:
      'The figures that stand and say another number of the same topic, kind and unit, at the same region, for a time that both speak of.',
  })
  contradicts(@Root() figure: Figure, @Ctx() ctx: Context): Promise<Figure[]> {
    return listContradicting(ctx, figure);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'The one that stands in its place, or did.' })
  async correctedBy(@Root() { correctedById }: Figure, @Ctx() ctx: Context): Promise<Figure | null> {
    return correctedById === null ? null : findFigure(ctx, correctedById);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'The one in whose place it stands.' })
  corrects(@Root() figure: Figure, @Ctx() ctx: Context): Promise<Figure | null> {
    return findCorrected(ctx, figure);
  }
}

@Resolver(() => FigureTopic)
export class FigureTopicFields {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { names }: FigureTopic,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, names, locale);
  }
}
