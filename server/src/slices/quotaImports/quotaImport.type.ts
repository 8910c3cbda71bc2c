import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { REASON } from '../../graphql/readInput.js';
import { DateTimeScalar, MonthScalar, RupiahScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import { RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';

@InputType({ description: 'A file with seats for regions, and what holds for the rows that do not say it.' })
export class ImportQuotasInput {
  @Field(() => ID, { description: 'The file, sent to `/uploads` before: CSV or XLSX, at most 5 MB and 20,000 rows.' })
  uploadId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Names are looked for at this region or below it, and rows for others are rejected.',
  })
  within?: string | null;

  @Field(() => ID, { nullable: true, description: 'The category where the file has no such column; without it, any.' })
  categoryCode?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The programmes where the file has no such column.' })
  programmeCodes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The fund where the file has no such column.' })
  fundingSourceCode?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The first month where the file has no such column.' })
  from?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month where the file has no such column.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'The decree or regulation, at most 300 characters.' })
  legalBasis?: string | null;

  @Field(() => String, REASON)
  reason?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether seats can be taken at once; else the quotas are drafts until they are opened.',
  })
  open: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Only say what would become of each row.' })
  preview: boolean;
}

@ObjectType({ description: 'When a file gave seats before.', simpleResolvers: true })
export class FormerQuotaImport {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => Actor, { description: 'Who did it.' })
  actor: Actor;
}

@ObjectType({ description: 'A row of a file with seats.', simpleResolvers: true })
export class ImportQuotasRow {
  @Field(() => Int, { description: 'Its number, as the spreadsheet shows it.' })
  number: number;

  @Field(() => RowVerdict, { description: 'What becomes of it.' })
  verdict: RowVerdict;

  @Field(() => String, { description: 'The region in the words of the file.' })
  place: string;

  @Field(() => Int, { nullable: true, description: 'How many seats; null where the row says no number.' })
  seats: number | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The first month; null when the row is not understood.' })
  from: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month; null when the row is not understood.' })
  to: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What its seats cost; null when it gives none.' })
  budget: number | null;

  problems: RowProblem[];
  regionCode: string | null;
}

@ObjectType({ description: 'What a file with seats gave, or would give.', simpleResolvers: true })
export class ImportQuotasResult {
  @Field(() => Boolean, {
    description: 'Whether the seats are given. False in a preview, and when a row is rejected: then none of them is.',
  })
  isDone: boolean;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => FormerQuotaImport, {
    nullable: true,
    description: 'When the very same file gave seats before, as far as the viewer may see; null when it did not.',
  })
  former: FormerQuotaImport | null;

  @Field(() => [String], { description: 'The headings of the columns that are read.' })
  columns: string[];

  @Field(() => [String], { description: 'The headings of those that are not.' })
  otherColumns: string[];

  @Field(() => Int, { description: 'How many rows the file has below its headings.' })
  rowCount: number;

  @Field(() => Int, { description: 'How many of them give seats.' })
  valid: number;

  @Field(() => Int, { description: 'How many are passed over: they are there already, or say no number.' })
  warned: number;

  @Field(() => Int, { description: 'How many cannot be; with one of them nothing is given.' })
  rejected: number;

  @Field(() => Int, { description: 'How many regions get seats.' })
  regions: number;

  @Field(() => Int, { description: 'How many seats they get together.' })
  seats: number;

  @Field(() => RupiahScalar, { description: 'What these seats cost together.' })
  budget: number;

  judged: ImportQuotasRow[];
}
