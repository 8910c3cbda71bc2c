import { Field, ID, Int, ObjectType } from 'type-graphql';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { JSONScalar } from '../../graphql/scalars.js';
import { RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';

@PersonalData('ImportRow')
@ObjectType({ description: 'A row of a list of people, with its verdict.', simpleResolvers: true })
export class ImportRow {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => Int, { description: 'Its number, as the spreadsheet shows it.' })
  number: number;

  @Field(() => RowVerdict, { description: 'What becomes of it.' })
  verdict: RowVerdict;

  @Field(() => JSONScalar, {
    description: 'What its cells say, by the headings of their columns. National ids are masked.',
  })
  cells: Readonly<Record<string, string>>;

  @Field(() => Boolean, { description: 'Whether it is landed: its person is enrolled by this import.' })
  isLanded: boolean;

  @Field(() => ID, { nullable: true, description: 'The enrolment that it made; null when it made none.' })
  enrolmentId: string | null;

  problems: RowProblem[];
  workerId: string | null;
  regionCode: string | null;
}

@ObjectType({ description: 'A page of rows.', simpleResolvers: true })
export class ImportRowPage extends pageOf(ImportRow) {}
