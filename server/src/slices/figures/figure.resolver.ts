import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { addFigure } from './addFigure.js';
import { correctFigure, withdrawFigure } from './correctFigure.js';
import { AddFigureInput, CorrectFigureInput } from './figure.input.js';
import { findFigure, listFigures, listTopics, toFigure } from './figure.service.js';
import { Figure, FigureTopic } from './figure.type.js';

@Resolver(() => Figure)
export class FigureResolver {
  @ListSize(50)
  @Query(() => [Figure], { description: 'The published figures, by region and topic, the newest first.' })
  figures(
    @Ctx() ctx: Context,
    @Arg('regionCode', () => ID, {
      nullable: true,
      description: 'Only those of this very region; without it, all, those of the whole country too.',
    })
    regionCode: string | null,
    @Arg('withWithdrawn', () => Boolean, {
      defaultValue: false,
      description: 'Whether to list those that were withdrawn or corrected, too.',
    })
    withWithdrawn: boolean,
  ): Promise<Figure[]> {
    return listFigures(ctx, regionCode, withWithdrawn);
  }

  @Query(() => Figure, { nullable: true, description: 'The figure with this id, be it withdrawn; or null.' })
  figure(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Figure | null> {
    return findFigure(ctx, id);
  }

  @ListSize(30)
  @Query(() => [FigureTopic], { description: 'What there are figures of, by key.' })
  figureTopics(@Ctx() ctx: Context): Promise<FigureTopic[]> {
    return listTopics(ctx);
  }

  @Mutation(() => Figure, {
    description:
      'Adds a figure, be it one that contradicts others. Takes `figures.manage` at its region. CONFLICT when a topic to be made is there already.',
  })
  async addFigure(
    @Ctx() ctx: Context,
    @Arg('input', () => AddFigureInput, { description: 'What was published.' }) input: AddFigureInput,
  ): Promise<Figure> {
    return toFigure(ctx, await addFigure(ctx, input));
  }

  @Mutation(() => Figure, {
    description:
      'Puts another figure in the place of one, which is withdrawn and leads to it; gives the new one. Takes `figures.manage` at its region. STALE_VERSION when it was corrected or withdrawn meanwhile.',
  })
  async correctFigure(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one is wrong.' }) id: string,
    @Arg('input', () => CorrectFigureInput, { description: 'What it should have said.' }) input: CorrectFigureInput,
  ): Promise<Figure> {
    return toFigure(ctx, await correctFigure(ctx, id, input));
  }

  @Mutation(() => Figure, {
    description:
      'Says that a figure stands no more. Takes `figures.manage` at its region. STALE_VERSION when it was corrected or withdrawn meanwhile.',
  })
  async withdrawFigure(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is withdrawn.' }) version: number,
    @Arg('reason', () => String, { description: 'Why, at most 300 characters. It is shown with the figure.' })
    reason: string,
  ): Promise<Figure> {
    return toFigure(ctx, await withdrawFigure(ctx, id, { version, reason }));
  }
}
