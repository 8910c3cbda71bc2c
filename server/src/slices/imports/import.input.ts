import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ImportStatus } from '../../generated/prisma/enums.js';
import { PageArgs } from '../../graphql/pagination.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { RowVerdict } from '../uploads/rowProblem.type.js';

@InputType({ description: 'A list of people to bring.' })
export class StartImportInput {
  @Field(() => ID, {
    description: 'The file, sent to `/uploads` before: CSV or XLSX, at most 50 MB and 200,000 rows.',
  })
  uploadId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose people it holds: this region’s or those below it. Without it, the viewer’s own region.',
  })
  within?: string | null;
}

@InputType({ description: 'Which column says what.' })
export class ColumnMappingInput {
  @Field(() => Int, { description: 'The column’s place in the file, from 0.' })
  index: number;

  @Field(() => ID, {
    nullable: true,
    description: 'What it says: a `field` of `importFields`; null: nothing that is read.',
  })
  field?: string | null;
}

@InputType({ description: 'What holds for every row that says nothing else: either the quota, or a fund and months.' })
export class ImportTermsInput {
  @Field(() => ID, { nullable: true, description: 'The category of rows that name none.' })
  categoryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The quota that gives the seats.' })
  quotaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The fund that pays: each row gets a seat of the quota that serves its village.',
  })
  fundingSourceCode?: string | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: 'The first month of the cover; of a quota, its own first one unless it is said.',
  })
  from?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month; of a quota, likewise.' })
  to?: string | null;
}

@InputType({ description: 'Which imports to list. Conditions that are left out do not restrict.' })
export class ImportFilter {
  @Field(() => ID, { nullable: true, description: 'Of this region or below it.' })
  within?: string | null;

  @Field(() => [ImportStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: ImportStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer brought.' })
  isOwn?: boolean | null;
}

@ArgsType()
export class ImportsArgs extends PageArgs {
  @Field(() => ImportFilter, { nullable: true, description: 'Which ones.' })
  filter?: ImportFilter | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => [RowVerdict], { nullable: true, description: 'Only those with one of these verdicts.' })
  verdicts?: RowVerdict[] | null;
}
