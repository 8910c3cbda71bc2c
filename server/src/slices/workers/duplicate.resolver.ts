import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { render } from '../../messages.js';
import { decideDuplicate } from './decideDuplicate.js';
import { listDuplicates } from './duplicate.service.js';
import { DuplicateEvidence, DuplicatePair, DuplicatePairPage, DuplicatesArgs } from './duplicate.type.js';
import { workerOf } from './worker.loader.js';
import { Worker } from './worker.type.js';

@Resolver(() => DuplicatePair)
export class DuplicateResolver {
  @Query(() => DuplicatePairPage, {
    description: 'Pairs of records that may be of one person, both in sight, those with the highest score first.',
  })
  duplicates(@Ctx() ctx: Context, @Args(() => DuplicatesArgs) args: DuplicatesArgs): Promise<DuplicatePairPage> {
    return listDuplicates(ctx, args);
  }

  @Mutation(() => DuplicatePair, {
    description:
      'Remembers whether two records are of one person; then a merge is proposed, which somebody else approves. Takes `workers.proposeCorrection` for both. CONFLICT when it is decided already.',
  })
  decideDuplicate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which pair.' }) id: string,
    @Arg('isSame', () => Boolean, { description: 'Whether they are of one person.' }) isSame: boolean,
    @Arg('keepId', () => ID, {
      nullable: true,
      description: 'Of the two the record that shall stay; without it, the one that is enrolled, or the older one.',
    })
    keepId: string | null,
    @Arg('reason', () => String, { description: 'Why, at most 500 characters; the audit keeps it.' }) reason: string,
  ): Promise<DuplicatePair> {
    return decideDuplicate(ctx, id, { isSame, keepId, reason });
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'The one; null when out of sight.' })
  async worker(@Root() { workerId }: DuplicatePair, @Ctx() ctx: Context): Promise<Worker | null> {
    return (await workerOf(ctx, workerId)) ?? null;
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'The other; null when out of sight.' })
  async other(@Root() { otherId }: DuplicatePair, @Ctx() ctx: Context): Promise<Worker | null> {
    return (await workerOf(ctx, otherId)) ?? null;
  }
}

@Resolver(() => DuplicateEvidence)
export class DuplicateEvidenceFields {
  @FieldResolver(() => String, { description: 'What it is, in words.' })
  message(
    @Root() { code }: DuplicateEvidence,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, { id: render('id', `evidence${code}`), en: render('en', `evidence${code}`) }, locale);
  }
}
