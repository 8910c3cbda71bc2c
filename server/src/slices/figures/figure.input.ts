import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { FigureKind, FigureUnit } from '../../generated/prisma/enums.js';
import { DateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'What a figure says.' })
class FigureInput {
  @Field(() => FigureKind, { description: 'What it says of its topic.' })
  kind: FigureKind;

  @Field(() => FigureUnit, { description: 'What the value counts.' })
  unit: FigureUnit;

  @Field(() => String, { description: 'What exactly is counted, in Indonesian, at most 120 characters.' })
  measureId: string;

  @Field(() => String, { description: 'The same in English.' })
  measureEn: string;

  @Field(() => Float, { description: 'The number: people and rupiah whole, percent 0 to 100.' })
  value: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number in the words of the source, where it is not exact; at most 60 characters.',
  })
  statedAs?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it speaks of; without it, open.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it speaks of; without it, open.' })
  to?: string | null;

  @Field(() => DateScalar, { description: 'The day on which the source said it; not in the future.' })
  asOf: string;

  @Field(() => String, { description: 'The outlet or body that said it, at most 300 characters.' })
  source: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to know of it, in Indonesian, at most 500 characters. With `noteEn` or not at all.',
  })
  noteId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  noteEn?: string | null;
}

@InputType({ description: 'A figure to add.' })
export class AddFigureInput extends FigureInput {
  @Field(() => ID, { nullable: true, description: 'Of which region; without it, of the whole country.' })
  regionCode?: string | null;

  @Field(() => ID, { description: 'The key of its topic; of a new one, 2 to 40 small letters, digits and hyphens.' })
  topicCode: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of a new topic in Indonesian, at most 120 characters. CONFLICT for a topic that there is.',
  })
  topicNameId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  topicNameEn?: string | null;
}

@InputType({ description: 'What a figure should have said; region and topic stay.' })
export class CorrectFigureInput extends FigureInput {
  @Field(() => Int, { description: 'The version that is corrected; STALE_VERSION when somebody was faster.' })
  version: number;

  @Field(() => String, { description: 'Why, at most 300 characters. It is shown with the figure as it was.' })
  reason: string;
}
