import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FigureKind, FigureUnit } from '../../generated/prisma/enums.js';
import { DateScalar } from '../../graphql/scalars.js';

registerEnumType(FigureKind, {
  name: 'FigureKind',
  description: 'What a figure says of its topic.',
  valuesConfig: {
    POPULATION: { description: 'How many there are.' },
    REACHED: { description: 'How many have got it.' },
    TARGET: { description: 'How many, or which share, shall get it.' },
    ALLOCATION: { description: 'What is set aside for each region, in seats or money.' },
  },
});

registerEnumType(FigureUnit, {
  name: 'FigureUnit',
  description: 'What the value counts.',
  valuesConfig: {
    PEOPLE: { description: 'People, a whole number.' },
    RUPIAH: { description: 'Whole rupiah.' },
    PERCENT: { description: 'A share, 0 to 100, with two decimals at most.' },
  },
});

@ObjectType({
  description: 'What figures speak of. Those of one region and topic are to be shown side by side.',
  simpleResolvers: true,
})
export class FigureTopic {
  @Field(() => ID, { description: 'Its key, `pekerja-rentan`.' })
  code: string;

  names: Readonly<Record<'id' | 'en', string>>;
}

@ObjectType({
  description:
    'A published number with its source. Figures may contradict each other: none of them is “the” number. One that was wrong is withdrawn or corrected by another one, and stays readable.',
  simpleResolvers: true,
})
export class Figure {
  @Field(() => ID, { description: 'Names it for `correctFigure` and `withdrawFigure`.' })
  id: string;

  @Field(() => FigureTopic, { description: 'What it speaks of.' })
  topic: FigureTopic;

  @Field(() => FigureKind, { description: 'What it says.' })
  kind: FigureKind;

  @Field(() => FigureUnit, { description: 'What the value counts.' })
  unit: FigureUnit;

  @Field(() => Float, { description: 'The number, in its unit.' })
  value: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number as the source has it, where that is not exact: “sekitar 800.000”.',
  })
  statedAs: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it speaks of; null: open.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it speaks of; null: open.' })
  to: string | null;

  @Field(() => DateScalar, { description: 'The day on which the source said it.' })
  asOf: string;

  @Field(() => String, { description: 'The outlet or body that said it, with the date: `metropolitan.id 2025-12-18`.' })
  source: string;

  @Field(() => Boolean, { description: 'Whether it was withdrawn or corrected.' })
  isWithdrawn: boolean;

  @Field(() => String, { nullable: true, description: 'Why; null while it stands.' })
  withdrawnReason: string | null;

  @Field(() => Int, { description: 'A correction or withdrawal names the one that it was made from.' })
  version: number;

  @Field(() => [String], {
    description: 'The mutations that the viewer may use on it: `correctFigure`, `withdrawFigure`.',
  })
  abilities: string[];

  regionCode: string | null;
  correctedById: string | null;
  measures: Readonly<Record<'id' | 'en', string>>;
  notes: Readonly<Record<'id' | 'en', string>> | null;
}
