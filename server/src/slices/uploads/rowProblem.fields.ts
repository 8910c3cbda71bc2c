import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { render } from '../../messages.js';
import { RowProblem } from './rowProblem.type.js';

@Resolver(() => RowProblem)
export class RowProblemFields {
  @FieldResolver(() => String, { description: 'What is wrong and how to mend it, in words.' })
  message(
    @Root() { code, parameters }: RowProblem,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, { id: render('id', code, parameters), en: render('en', code, parameters) }, locale);
  }
}
