import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageKey, MessageParameters } from '../../messages.js';
import { ImportStatus } from '../../generated/prisma/enums.js';
import { pageOf } from '../../graphql/pagination.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import { ImportColumn } from './importColumn.type.js';
import type { ImportTerms } from './importTerms.js';

registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'Where a list of people stands on its way from the file to the registry.',
  valuesConfig: {
    UPLOADED: { description: 'The file is there; it waits for somebody to say which column is which.' },
    CHECKING: { description: 'Its rows are being checked.' },
    READY: { description: 'Every row has its verdict; it waits to be committed.' },
    COMMITTING: { description: 'Its rows are being landed.' },
    COMMITTED: { description: 'What could be landed is landed.' },
    UNDOING: { description: 'What it made is being taken back.' },
    UNDONE: { description: 'What it made is taken back, but for what somebody had built on.' },
    FAILED: { description: 'The step could not be ended; `failure` says why. What had landed stays.' },
    CANCELLED: { description: 'Somebody stopped it. What had landed stays.' },
  },
});

@ObjectType({ description: 'When the very same file was brought before.', simpleResolvers: true })
export class FormerImport {
  @Field(() => ID, { description: 'That import.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => Actor, { description: 'By whom.' })
  actor: Actor;

  @Field(() => ImportStatus, { description: 'What became of it.' })
  status: ImportStatus;

  @Field(() => Int, { description: 'How many of its rows are landed.' })
  landed: number;
}

@ObjectType({
  description:
    'A list of people that somebody brought as a file: checked row by row, committed, and perhaps taken back.',
  simpleResolvers: true,
})
export class Import {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => ImportStatus, { description: 'Where it stands.' })
  status: ImportStatus;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @ListSize(20)
  @Field(() => [ImportColumn], { description: 'The columns of the file, and what each is taken to say.' })
  columns: ImportColumn[];

  @Field(() => Int, { description: 'How many rows below the headings have been checked.' })
  rows: number;

  @Field(() => Int, { description: 'How many of them are taken as they stand.' })
  valid: number;

  @Field(() => Int, { description: 'How many are taken, with something to know of them.' })
  warned: number;

  @Field(() => Int, { description: 'How many cannot be taken.' })
  rejected: number;

  @Field(() => Int, {
    description: 'How many rows the step that runs, or ran last, has to do; 0 as long as they are not counted.',
  })
  total: number;

  @Field(() => Int, { description: 'How many of these it has behind it.' })
  done: number;

  @Field(() => Int, { description: 'How many rows are landed: as many enrolments it made.' })
  landed: number;

  @Field(() => Int, { description: 'How many people it registered; the others were there.' })
  newWorkers: number;

  @Field(() => Int, { description: 'How many rows were not taken back, since somebody had built on them.' })
  kept: number;

  @Field(() => Int, { description: 'Counts what people do with it.' })
  version: number;

  @Field(() => Actor, { description: 'Who brought it.' })
  actor: Actor;

  @Field(() => DateTimeScalar, { description: 'When it was brought.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its check was done.' })
  checkedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was committed.' })
  committedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the rejected rows are to be had as a workbook, with a reason for each, to be repaired and brought again; null when there are none.',
  })
  reportUrl: string | null;

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on it: `checkImport`, `commitImport`, `cancelImport`, `undoImport`.',
  })
  abilities: string[];

  regionCode: string | null;
  sha256: string;
  terms: ImportTerms | null;
  why: { readonly key: MessageKey; readonly parameters: MessageParameters } | null;
}

@ObjectType({ description: 'A page of imports.', simpleResolvers: true })
export class ImportPage extends pageOf(Import) {}
