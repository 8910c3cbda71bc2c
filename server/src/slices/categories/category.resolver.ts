import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { readText } from '../../graphql/readInput.js';
import { DateScalar } from '../../graphql/scalars.js';
import { CategoryContentInput, DraftCategoryInput } from './category.input.js';
import { type CategoryWithVersions, findCategory, listCategories, toCategory } from './category.service.js';
import { ConfigStatus, WorkerCategory } from './category.type.js';
import { changeCategoryDraft, discardCategoryDraft, draftCategory, draftCategoryVersion } from './draftCategory.js';
import { publishCategory, restoreCategoryVersion, retireCategory } from './publishCategory.js';

const CODE = { description: 'The code of the category.' };
const FROM = { description: 'From this day on: today or later, and after every version published before.' };
const REASON = { description: 'Why, at most 300 characters; the audit keeps it.' };
const REVISION = {
  description: 'The revision of the draft that was looked at; STALE_VERSION when there is a newer one.',
};

@Resolver(() => WorkerCategory)
export class CategoryResolver {
  @ListSize(30)
  @Query(() => [WorkerCategory], {
    description:
      'The categories that have a version of one of these states, each as that version; those in force first. Drafts are listed for who configures.',
  })
  categories(
    @Ctx() ctx: Context,
    @Arg('statuses', () => [ConfigStatus], { defaultValue: [ConfigStatus.PUBLISHED], description: 'Which states.' })
    statuses: ConfigStatus[],
  ): Promise<WorkerCategory[]> {
    return listCategories(ctx, statuses);
  }

  @Query(() => WorkerCategory, {
    nullable: true,
    description: 'The category as one version has it, or null. Without a version, as it is in force today.',
  })
  category(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('version', () => Int, { nullable: true, description: 'The number of the version.' }) version: number | null,
  ): Promise<WorkerCategory | null> {
    return findCategory(ctx, code, version ?? null);
  }

  @Mutation(() => WorkerCategory, {
    description: 'Begins a category, as a draft. Takes `categories.manage` where it is to be used.',
  })
  async draftCategory(
    @Ctx() ctx: Context,
    @Arg('input', () => DraftCategoryInput, { description: 'What it says.' }) input: DraftCategoryInput,
  ): Promise<WorkerCategory> {
    return newest(ctx, await draftCategory(ctx, input));
  }

  @Mutation(() => WorkerCategory, {
    description:
      'Begins the next version, as the newest one is. Takes `categories.manage`. CONFLICT when there is a draft already.',
  })
  async draftCategoryVersion(@Ctx() ctx: Context, @Arg('code', () => ID, CODE) code: string): Promise<WorkerCategory> {
    return newest(ctx, await draftCategoryVersion(ctx, code));
  }

  @Mutation(() => WorkerCategory, { description: 'Changes the draft. Takes `categories.manage`.' })
  async changeCategoryDraft(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('revision', () => Int, REVISION) revision: number,
    @Arg('input', () => CategoryContentInput, { description: 'What it shall say.' }) input: CategoryContentInput,
  ): Promise<WorkerCategory> {
    return newest(ctx, await changeCategoryDraft(ctx, code, revision, input));
  }

  @Mutation(() => ID, {
    description:
      'Throws the draft away, and the category with it when it never was published; the code comes back. Takes `categories.manage`.',
  })
  discardCategoryDraft(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('revision', () => Int, { ...REVISION, nullable: true }) revision: number | null,
  ): Promise<string> {
    return discardCategoryDraft(ctx, code, revision ?? null);
  }

  @Mutation(() => WorkerCategory, {
    description:
      'Puts the draft into force. Takes `categories.publish`. CONFLICT while a persona does not get the verdict that it must.',
  })
  async publishCategory(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('revision', () => Int, REVISION) revision: number,
    @Arg('from', () => DateScalar, FROM) from: string,
  ): Promise<WorkerCategory> {
    return newest(ctx, await publishCategory(ctx, code, revision, from));
  }

  @Mutation(() => WorkerCategory, {
    description: 'Puts what an older version said into force again, as a new version. Takes `categories.publish`.',
  })
  async restoreCategoryVersion(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('version', () => Int, { description: 'The number of the older version.' }) version: number,
    @Arg('from', () => DateScalar, FROM) from: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<WorkerCategory> {
    return newest(ctx, await restoreCategoryVersion(ctx, code, version, from, readText('reason', reason, 300)));
  }

  @Mutation(() => WorkerCategory, {
    description: 'Lets nobody new be enrolled from a day on. Takes `categories.publish`.',
  })
  async retireCategory(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, CODE) code: string,
    @Arg('from', () => DateScalar, { description: 'From this day on: today or later.' }) from: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<WorkerCategory> {
    return newest(ctx, await retireCategory(ctx, code, from, readText('reason', reason, 300)));
  }
}

/** What the mutation has made or changed: the last of the versions. */
function newest(ctx: Context, category: CategoryWithVersions): WorkerCategory {
  const version = category.versions.at(-1);
  if (!version) throw new Error('a category has a version');
  return toCategory(ctx, category, version);
}
