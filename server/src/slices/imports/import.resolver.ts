import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { cancelImport, undoImport } from './cancelImport.js';
import { checkImport } from './checkImport.js';
import { commitImport } from './commitImport.js';
import { ColumnMappingInput, ImportTermsInput, ImportsArgs, StartImportInput } from './import.input.js';
import { findImport, listImports, toImport } from './import.service.js';
import { Import, ImportPage } from './import.type.js';
import { ImportField } from './importColumn.type.js';
import { listImportFields } from './importFields.js';
import { startImport } from './startImport.js';

const WHICH = { description: 'Which one.' };

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => Import, { nullable: true, description: 'The import with this id; null when there is none in sight.' })
  import(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<Import | null> {
    return findImport(ctx, id);
  }

  @Query(() => ImportPage, {
    description:
      'The viewer’s imports, and those of the regions where they may `imports.run`, the newest first. FORBIDDEN for who may nowhere.',
  })
  imports(@Ctx() ctx: Context, @Args(() => ImportsArgs) args: ImportsArgs): Promise<ImportPage> {
    return listImports(ctx, args);
  }

  @ListSize(30)
  @Query(() => [ImportField], {
    description: 'What a column of a file of people can say; of a category, its own fields as well.',
  })
  importFields(
    @Ctx() ctx: Context,
    @Arg('categoryCode', () => ID, { nullable: true, description: 'Of whose people the file is.' })
    categoryCode: string | null,
  ): Promise<ImportField[]> {
    return listImportFields(ctx, categoryCode);
  }

  @Mutation(() => Import, {
    description:
      'Takes a file of people and guesses what its columns say. Takes `imports.run` at the region. BAD_USER_INPUT for a file that cannot be read, NOT_FOUND for one that is not there any more.',
  })
  async startImport(
    @Ctx() ctx: Context,
    @Arg('input', () => StartImportInput, { description: 'Which file.' }) input: StartImportInput,
  ): Promise<Import> {
    return toImport(ctx, await startImport(ctx, input));
  }

  @Mutation(() => Import, {
    description:
      'Begins to check every row: by itself, beside the others, beside the registry, and in the queue for the seats. It goes on by itself; `done` of `total` says how far it is. What was checked before is checked anew. CONFLICT when the import is not at a step for that.',
  })
  async checkImport(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('mapping', () => [ColumnMappingInput], {
      nullable: true,
      description:
        'Which column says what, where the guess is wrong. It is remembered for files with the same headings.',
    })
    mapping: ColumnMappingInput[] | null,
    @Arg('terms', () => ImportTermsInput, { description: 'What holds for all rows.' }) terms: ImportTermsInput,
  ): Promise<Import> {
    return toImport(ctx, await checkImport(ctx, id, mapping ?? [], terms));
  }

  @Mutation(() => Import, {
    description:
      'Begins to land the rows that can be: workers, enrolments and their seats. What has changed since the check gives a row another verdict, and hinders no other. CONFLICT when the import is not at a step for that.',
  })
  async commitImport(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('rows', () => [Int], {
      nullable: true,
      description: 'The numbers of the rows; without it, all that are not rejected.',
    })
    rows: number[] | null,
  ): Promise<Import> {
    return toImport(ctx, await commitImport(ctx, id, rows));
  }

  @Mutation(() => Import, {
    description: 'Stops what is under way, after the rows that it is at. What has landed by then stays.',
  })
  async cancelImport(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<Import> {
    return toImport(ctx, await cancelImport(ctx, id));
  }

  @Mutation(() => Import, {
    description:
      'Begins to take back what the import made: enrolments with their seats, and the people whom it registered. What somebody has built on stays, and its rows say why. Takes `imports.undo`.',
  })
  async undoImport(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, { description: 'Why, at most 500 characters; the audit keeps it.' }) reason: string,
  ): Promise<Import> {
    return toImport(ctx, await undoImport(ctx, id, reason));
  }
}
